import { GROUPINGS } from '../../model/grouping';
import { useSelection } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { Segmented } from '../../ui/Segmented';
import { SkeletonRows } from '../../ui/Progress';
import { EmptyState } from '../EmptyState';
import { useLoading } from '../notices/loading';
import { useMessages } from '../words';
import { ProjectList } from './ProjectList';
import './list.css';

/** The list with its grouping; what to do where it is empty. */
export function ListPanel({ phone = false }: { phone?: boolean }) {
  const messages = useMessages();
  const { standings } = useSelection();
  const loading = useLoading();
  const grouping = useAtlas((state) => state.view.grouping);
  const setGrouping = useAtlas((state) => state.setGrouping);
  return (
    <div className="list">
      <div className="list__head">
        <span className="list__caption">{messages.list.grouping}</span>
        <Segmented
          label={messages.list.grouping}
          options={GROUPINGS.map((value) => ({ value, label: messages.list.groupings[value] }))}
          value={grouping}
          onChange={setGrouping}
        />
      </div>
      {standings.length === 0 && (loading.finished ? <EmptyState /> : <SkeletonRows />)}
      <ProjectList phone={phone} />
    </div>
  );
}
