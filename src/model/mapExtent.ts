/** How far the map goes, and what can be measured on it. Pure; degrees of WGS 84. */
import type { LonLat } from './plane';

/** How far the map may be moved: the ground is carried to its edges. */
export const MAP_EXTENT = { west: 106, south: 29, east: 131, north: 44.5 } as const;

const HALF_TURN = 180;

/** Why a drawn shape is not measured: it runs across the meridian of 180°, or a corner (from 1) lies off the map. */
export type Unmeasurable = { why: 'meridian' } | { why: 'off-map'; index: number; at: LonLat };

/** A link may hold any positions; null where all of them can be measured. */
export function unmeasurable(corners: readonly LonLat[]): Unmeasurable | null {
  const { west, south, east, north } = MAP_EXTENT;
  const jumps = corners.some(([lon], index) => index > 0 && Math.abs(lon - corners[index - 1]![0]) > HALF_TURN);
  if (jumps) return { why: 'meridian' };
  const off = corners.findIndex(([lon, lat]) => !(lon >= west && lon <= east && lat >= south && lat <= north));
  return off === -1 ? null : { why: 'off-map', index: off + 1, at: corners[off]! };
}
