import { useEffect, useState } from 'react';
import type { FilterGroup } from '../../model/filters';
import { useSelection } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { Button } from '../../ui/Button';
import { Detail } from '../detail/Detail';
import { FilterGroupBody } from '../filters/FilterGroupBody';
import { GroupSection } from '../filters/GroupSection';
import { ListPanel } from '../list/ListPanel';
import { useLoading } from '../notices/loading';
import { LoadingLine } from '../notices/LoadingLine';
import { PlacementParts } from '../Placement';
import { TextPanel } from '../reading/TextPanel';
import { TimelineDock } from '../time/TimelineDock';
import { useMessages } from '../words';
import { Chips } from './Chips';
import { SheetHandle } from './SheetHandle';
import { TabPanel, Tabs } from './SidePanel';
import { SHEET_HEIGHTS, type SheetStep } from './sheet';
import './sheet.css';
import '../filters/filters.css';

const PHONE_PANELS = ['list', 'text'] as const;

/** The bottom sheet of a phone: chips, timeline and list; or one group's options; or the text; or the detail. */
export function PhoneSheet() {
  const messages = useMessages();
  const picked = useAtlas((state) => state.view.picked.type === 'feature');
  const reads = useAtlas((state) => state.view.panel === 'text');
  const searching = useAtlas((state) => state.view.query !== '');
  const loading = useLoading();
  // Its words and ways back stand in the list, which the lowest sheet does not show.
  const empty = useSelection().placement.total === 0 && loading.finished;
  const [step, setStep] = useState<SheetStep>(picked ? 2 : 0);
  const [dragged, setDragged] = useState<number | null>(null);
  const [group, setGroup] = useState<FilterGroup | null>(null);

  useEffect(() => {
    if (picked) setStep((now) => (reads ? Math.max(1, now) : 2) as SheetStep);
    else if (reads) setStep((now) => (now === 0 ? 1 : now));
  }, [picked, reads]);
  useEffect(() => {
    if (searching || empty) setStep((now) => (now === 0 ? 1 : now));
  }, [searching, empty]);

  const openGroup = (next: FilterGroup | null) => {
    setGroup(next);
    if (next) setStep((now) => (now === 0 ? 1 : now));
  };
  return (
    <aside
      className="sheet"
      id="list"
      aria-label={messages.sheet.label}
      data-covers-map
      style={{ height: dragged ?? SHEET_HEIGHTS[step] }}
    >
      <SheetHandle step={step} onStep={setStep} onDrag={setDragged} />
      {picked && !reads ? (
        <Detail />
      ) : (
        <>
          <div className="sheet__row">
            <Tabs panels={PHONE_PANELS} shown={reads ? 'text' : 'list'} />
            {!reads && <Chips open={group} onOpen={openGroup} />}
          </div>
          {reads ? (
            <TabPanel panel="text">
              <TextPanel />
            </TabPanel>
          ) : group ? (
            <div className="sheet__group">
              <Button look="text" small icon="back" onClick={() => setGroup(null)}>
                {messages.filter.back}
              </Button>
              <GroupSection key={group} group={group} also={group === 'circle' ? ['axis'] : []}>
                <FilterGroupBody group={group} />
              </GroupSection>
            </div>
          ) : (
            <>
              <TimelineDock compact />
              <LoadingLine />
              <p className="sheet__placement">
                <PlacementParts />
                <span>{messages.caveat}</span>
              </p>
              <TabPanel panel="list">
                <ListPanel phone />
              </TabPanel>
            </>
          )}
        </>
      )}
    </aside>
  );
}
