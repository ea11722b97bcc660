import { useSelection } from '../state/derived';
import { EmptyState } from './EmptyState';
import { useLoading } from './notices/loading';

/** The empty state once more, over the map. */
export function EmptyOverlay() {
  const { placement } = useSelection();
  const { finished } = useLoading();
  if (placement.total > 0 || !finished) return null;
  return (
    <div className="empty-overlay">
      <EmptyState />
    </div>
  );
}
