/**
 * Chainage: how far along a line something lies. Pure; positions in degrees of WGS 84, lengths in kilometres on the
 * ellipsoid (Karney 2013, by geographiclib).
 *
 * Method: the nearest leg is searched for in a flat frame (plane.ts), where a comparison costs nanoseconds; the foot on
 * that leg and its distance are then found on the ellipsoid. The flat frame is wrong by at most 0.1 % of a distance
 * within a province, so that of two legs equally far to that margin the other one may be taken: the distance shown is
 * then too long by at most that much, never too short. The legs themselves are geodesics.
 */
import geodesic from 'geographiclib-geodesic';
import { planeAt, type Flat, type LonLat } from './plane';

const { WGS84 } = geodesic.Geodesic;
type GeodesicLine = ReturnType<typeof WGS84.InverseLine>;
const METRES = 1000;
/** Legs in one box of the search. */
const BOX_LEGS = 8;
/** The sphere that guides the steps towards the foot; the steps end where the ellipsoid says so. */
const MEAN_RADIUS = 6371.0088;
const MOST_STEPS = 8;
/** Of a ring that stands for a circle: 0.4 % too far out at its corners. */
const RING_CORNERS = 36;
/** A centimetre. */
const FOOT_PRECISION = 1e-5;

/** A line measured along itself. */
export interface Chain {
  readonly positions: readonly LonLat[];
  /** Chainage of each position; the first is 0, none is less than the one before. */
  readonly km: readonly number[];
  readonly length: number;
  /** The geodesic of each leg. */
  readonly legs: readonly GeodesicLine[];
  readonly toFlat: (position: LonLat) => Flat;
  /** The positions in the flat frame, x and y in turn. */
  readonly flat: Float64Array;
  /** West, south, east and north of every `BOX_LEGS` legs in turn, so that far ones are passed over together. */
  readonly boxes: Float64Array;
}

/** A place on the line: the leg it is on, and the share of the leg before it. */
export interface Found {
  leg: number;
  share: number;
  /** In the flat frame. */
  distance: number;
}

export interface Foot {
  km: number;
  distance: number;
}

/** Length of the geodesic between two positions. */
export function kilometresBetween([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): number {
  return WGS84.Inverse(lat1, lon1, lat2, lon2).s12! / METRES;
}

function boxesOf(points: readonly Flat[]): number[] {
  const boxes: number[] = [];
  for (let start = 0; start < points.length - 1; start += BOX_LEGS) {
    const part = points.slice(start, start + BOX_LEGS + 1);
    const [xs, ys] = [part.map(([x]) => x), part.map(([, y]) => y)];
    boxes.push(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys));
  }
  return boxes;
}

/** Measures a line. A position that repeats the one before it is dropped. Needs two that differ, else null. */
export function chainOf(line: readonly (readonly number[])[]): Chain | null {
  const positions = line
    .map(([lon, lat]): LonLat => [lon!, lat!])
    .filter(([lon, lat], index) => index === 0 || lon !== line[index - 1]![0] || lat !== line[index - 1]![1]);
  if (positions.length < 2) return null;
  const legs = positions.slice(1).map(([lon2, lat2], index) => {
    const [lon1, lat1] = positions[index]!;
    return WGS84.InverseLine(lat1, lon1, lat2, lon2);
  });
  const km = [0];
  for (const { s13 } of legs) km.push(km.at(-1)! + s13 / METRES);
  const toFlat = planeAt(middleOf(positions));
  const points = positions.map(toFlat);
  const flat = Float64Array.from(points.flat());
  return { positions, km, length: km.at(-1)!, legs, toFlat, flat, boxes: Float64Array.from(boxesOf(points)) };
}

function middleOf(positions: readonly LonLat[]): LonLat {
  const middle = (values: number[]) => (Math.min(...values) + Math.max(...values)) / 2;
  return [middle(positions.map(([lon]) => lon)), middle(positions.map(([, lat]) => lat))];
}

/** A closed ring of geodesics that touches the circle round a position from outside; `radius` in kilometres. */
export function ringRound([lon, lat]: LonLat, radius: number): [lon: number, lat: number][] {
  const step = 360 / RING_CORNERS;
  const corner = (radius / Math.cos((step * Math.PI) / 360)) * METRES;
  return Array.from({ length: RING_CORNERS + 1 }, (_, index): [number, number] => {
    const { lon2, lat2 } = WGS84.Direct(lat, lon, ((index % RING_CORNERS) + 0.5) * step, corner);
    return [lon2!, lat2!];
  });
}

/** The place on the line nearest to a point of the flat frame; null where none is within `reach`. */
export function search({ flat, boxes }: Chain, x: number, y: number, reach = Infinity): Found | null {
  let least = reach * reach;
  let foundLeg = -1;
  let foundShare = 0;
  const legs = flat.length / 2 - 1;
  for (let box = 0, first = 0; first < legs; box += 4, first += BOX_LEGS) {
    const aside = Math.max(boxes[box]! - x, 0, x - boxes[box + 2]!);
    const above = Math.max(boxes[box + 1]! - y, 0, y - boxes[box + 3]!);
    if (aside * aside + above * above > least) continue;
    const end = Math.min(legs, first + BOX_LEGS);
    for (let leg = first; leg < end; leg += 1) {
      const ax = flat[2 * leg]!;
      const ay = flat[2 * leg + 1]!;
      const dx = flat[2 * leg + 2]! - ax;
      const dy = flat[2 * leg + 3]! - ay;
      const share = Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
      const px = ax + share * dx - x;
      const py = ay + share * dy - y;
      const square = px * px + py * py;
      if (square < least || (square === least && foundLeg < 0)) {
        least = square;
        foundLeg = leg;
        foundShare = share;
      }
    }
  }
  return foundLeg < 0 ? null : { leg: foundLeg, share: foundShare, distance: Math.sqrt(least) };
}

/** Whether a point of the flat frame lies for certain farther than `distance` from the line. */
export function isBeyond({ boxes }: Chain, x: number, y: number, distance: number): boolean {
  for (let box = 0; box < boxes.length; box += 4) {
    const aside = Math.max(boxes[box]! - x, 0, x - boxes[box + 2]!);
    const above = Math.max(boxes[box + 1]! - y, 0, y - boxes[box + 3]!);
    if (aside * aside + above * above <= distance * distance) return false;
  }
  return true;
}

/** Chainage of a found place, by its share of the leg: good to the flat frame's 0.1 % of a leg. */
export const roughKm = ({ km }: Chain, { leg, share }: Found): number => km[leg]! + share * (km[leg + 1]! - km[leg]!);

/**
 * The foot of a position on one leg, on the ellipsoid: along the leg until the way to the position stands at a right
 * angle to it (each step solves the right-angled triangle on a sphere, as Baselga and Martínez-Llario 2018 do), held
 * between the leg's ends.
 */
export function footOn({ legs, km }: Chain, { leg, share }: Pick<Found, 'leg' | 'share'>, [lon, lat]: LonLat): Foot {
  const line = legs[leg]!;
  const length = km[leg + 1]! - km[leg]!;
  let along = share * length;
  for (let step = 0; ; step += 1) {
    const here = line.Position(along * METRES);
    const { s12, azi1 } = WGS84.Inverse(here.lat2!, here.lon2!, lat, lon);
    const distance = s12! / METRES;
    const turn = ((azi1! - here.azi2!) * Math.PI) / 180;
    const ahead = MEAN_RADIUS * Math.atan(Math.cos(turn) * Math.tan(distance / MEAN_RADIUS));
    const next = Math.min(length, Math.max(0, along + ahead));
    if (Math.abs(next - along) < FOOT_PRECISION || step === MOST_STEPS) return { km: km[leg]! + along, distance };
    along = next;
  }
}

/** The nearest point of the line: its chainage and how far it is. */
export function nearestOn(chain: Chain, position: LonLat): Foot {
  return footOn(chain, search(chain, ...chain.toFlat(position))!, position);
}

/** The position at a chainage; ends hold what lies beyond them. */
export function positionAt({ legs, km, length }: Chain, chainage: number): LonLat {
  const wanted = Math.min(length, Math.max(0, chainage));
  const leg = km.findIndex((value, index) => index > 0 && value >= wanted) - 1;
  const { lon2: lon, lat2: lat } = legs[leg]!.Position((wanted - km[leg]!) * METRES);
  return [lon!, lat!];
}

/** The line between two chainages. */
export function between(chain: Chain, from: number, to: number): LonLat[] {
  const inner = chain.positions.filter((_, index) => chain.km[index]! > from && chain.km[index]! < to);
  return [positionAt(chain, from), ...inner, positionAt(chain, to)];
}
