/** How strong discs of uncertainty are filled, so that many upon each other make no stain. Pure. */
import type { LonLat } from './anchors';

export interface Disc {
  at: LonLat;
  /** Kilometres. */
  radius: number;
}

/** All discs upon each other together hide no more of the ground than this. */
const MOST_TOGETHER = 0.26;
const KILOMETRES_A_DEGREE = 111.2;

const isUpon = (a: Disc, b: Disc) => {
  const [x, y] = [b.at[0] - a.at[0], b.at[1] - a.at[1]];
  const east = x * Math.cos((a.at[1] * Math.PI) / 180);
  return Math.hypot(east, y) * KILOMETRES_A_DEGREE < Math.max(a.radius, b.radius) / 2;
};

/** How many discs have their middle near that of each, itself among them. */
export function crowds<Kind extends Disc>(discs: readonly Kind[]): Map<Kind, number> {
  return new Map(discs.map((disc) => [disc, discs.filter((other) => isUpon(disc, other)).length]));
}

/** Opacity of one among so many, of which one alone has `share`. */
export function shareAmong(count: number, share: number): number {
  return Math.min(share, 1 - (1 - MOST_TOGETHER) ** (1 / count));
}
