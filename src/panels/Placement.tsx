import { useSelection } from '../state/derived';
import { useAtlas } from '../state/store';
import { classes } from '../ui/classes';
import { useNarrowingState } from './narrowing';
import { useMessages } from './words';
import './Placement.css';

/** How many pass: the one status of the page, so that a reader hears every change. */
export function Total({ className }: { className?: string }) {
  const messages = useMessages();
  const { placement } = useSelection();
  const known = useNarrowingState();
  return (
    <span role="status" className={classes('total', className)}>
      {known === 'known' ? messages.count(placement.total) : messages.narrowing.noCount[known]}
    </span>
  );
}

/** Where they are drawn; the parts add up to the total. */
export function PlacementParts({ className }: { className?: string }) {
  const messages = useMessages();
  const { placement } = useSelection();
  const { mapped, city, unlocated } = messages.placement;
  return (
    <span className={classes('placement-parts', className)}>
      <span className="placement-parts__part">
        {mapped} {placement.mapped}
      </span>
      {messages.dot}
      <span className="placement-parts__part">
        {city} {placement.city}
      </span>
      {messages.dot}
      <span className="placement-parts__part">
        {unlocated} {placement.unlocated}
      </span>
    </span>
  );
}

/** The way to the account that the totals rest on. */
export function CheckButton() {
  const messages = useMessages().coverage;
  return (
    <button
      type="button"
      className="check-button"
      aria-label={messages.checkName}
      onClick={() => useAtlas.getState().openPage('coverage')}
    >
      {messages.check}
    </button>
  );
}
