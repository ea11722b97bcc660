/** A chosen stretch of an axis, and what lies along it. */
import type { Placement } from '../../../model/alongside';
import type { Chain } from '../../../model/chainage';
import type { Stretch } from '../../../state/axisSetting';

/** A stretch as far as the line goes; null where it begins beyond its end. */
export function stretchOn({ length }: Chain, stretch: Stretch | null): Stretch | null {
  return stretch && stretch.from < length ? { from: stretch.from, to: Math.min(stretch.to, Math.ceil(length)) } : null;
}

/** Whether something lies along a stretch, or may. */
export const isAlong = ({ spans }: Placement, { from, to }: Stretch): boolean =>
  spans.some((span) => span.from <= to && span.to >= from);
