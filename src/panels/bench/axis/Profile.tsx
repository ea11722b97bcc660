import type { Placement } from '../../../model/alongside';
import { profile } from '../../../model/strip';

/** Kilometres of a column. */
const PROFILE_STEP = 5;

interface ProfileProps {
  readonly placements: readonly Placement[];
  readonly length: number;
  readonly width: number;
  readonly height: number;
  /** The count that fills the height. */
  readonly most: number;
}

/**
 * How much lies along each stretch: what is known to be there as a solid, what may be there as a tint above it. Heights go
 * with the square root, or the few would not be seen beside the many.
 */
export function Profile({ placements, length, width, height, most }: ProfileProps) {
  const { known, possible } = profile(placements, length, PROFILE_STEP);
  const heightOf = (count: number) => Math.sqrt(count / most) * height;
  const all = known.map((count, index) => count + possible[index]!);
  return (
    <svg className="profile" width={width} height={height} aria-hidden="true">
      <path className="profile__possible" d={stepsPath(all.map(heightOf), length, width, height)} />
      <path className="profile__known" d={stepsPath(known.map(heightOf), length, width, height)} />
      <path className="profile__ground" d={`M0 ${height - 0.5}H${width}`} />
    </svg>
  );
}

/** The highest column of some placements. */
export function highest(placements: readonly Placement[], length: number): number {
  const { known, possible } = profile(placements, length, PROFILE_STEP);
  return Math.max(1, ...known.map((count, index) => count + possible[index]!));
}

/** A staircase; its last step may be shorter than the others. */
function stepsPath(heights: readonly number[], length: number, width: number, ground: number): string {
  const xOf = (index: number) => (Math.min(length, index * PROFILE_STEP) / length) * width;
  return `M0 ${ground}${heights.map((value, index) => `V${ground - value}H${xOf(index + 1)}`).join('')}V${ground}Z`;
}
