/**
 * Edges as they run on the ground. An edge between two corners is the geodesic; whatever takes positions as joined by straight lines
 * (in degrees, on the map, in a flat frame) gets it in chords that differ from it by less than a metre. Pure; degrees of WGS 84.
 */
import geodesic from 'geographiclib-geodesic';
import type { Position } from 'geojson';
import { planeAt, type LonLat } from './plane';

const { WGS84 } = geodesic.Geodesic;
/** Kilometres. */
const MOST_BEND = 0.0009;

/** How far the middle of the geodesic lies from the line that is straight in degrees, kilometres. */
function bendOf(from: LonLat, to: LonLat, middle: LonLat): number {
  const toFlat = planeAt(middle);
  const [[ax, ay], [bx, by]] = [toFlat(from), toFlat(to)];
  const [x, y] = toFlat([(from[0] + to[0]) / 2, (from[1] + to[1]) / 2]);
  const [mx, my] = toFlat(middle);
  const long = Math.hypot(bx - ax, by - ay);
  return long === 0 ? 0 : Math.abs((x - mx) * (by - ay) - (y - my) * (bx - ax)) / long;
}

/** An edge with both its ends, halved until no chord bends. */
export function edgeOf(from: LonLat, to: LonLat): LonLat[] {
  const line = WGS84.InverseLine(from[1], from[0], to[1], to[0]);
  const between = (start: LonLat, end: LonLat, low: number, high: number): LonLat[] => {
    const share = (low + high) / 2;
    const { lon2, lat2 } = line.Position(share * line.s13);
    const middle: LonLat = [lon2!, lat2!];
    if (bendOf(start, end, middle) < MOST_BEND) return [];
    return [...between(start, middle, low, share), middle, ...between(middle, end, share, high)];
  };
  return [from, ...between(from, to, 0, 1), to];
}

/** A line through its corners. */
export function lineThrough(corners: readonly LonLat[]): LonLat[] {
  return corners.slice(0, 1).concat(corners.slice(1).flatMap((to, index) => edgeOf(corners[index]!, to).slice(1)));
}

/** A closed ring through its corners, which do not repeat the first. */
export const ringThrough = (corners: readonly LonLat[]): LonLat[] => lineThrough([...corners, corners[0]!]);

export const asPositions = (line: readonly LonLat[]): Position[] => line.map(([lon, lat]) => [lon, lat]);
