import { useSelection } from '../state/derived';
import { classes } from '../ui/classes';
import { useMessages } from './words';
import './Placement.css';

/** How many pass: the one status of the page, so that a reader hears every change. */
export function Total({ className }: { className?: string }) {
  const messages = useMessages();
  const { placement } = useSelection();
  return (
    <span role="status" className={classes('total', className)}>
      {messages.count(placement.total)}
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
      {mapped} {placement.mapped}
      {messages.dot}
      {city} {placement.city}
      {messages.dot}
      {unlocated} {placement.unlocated}
    </span>
  );
}
