/** Shapes that a person draws: their corners, their handles, and what is wrong with them. Pure; degrees, WGS 84. */
import { planeAt, type LonLat } from './plane';

export const DRAWN_TYPES = ['polygon', 'circle', 'line', 'point'] as const;
export type DrawnType = (typeof DRAWN_TYPES)[number];

/** So many that the link still holds them. */
export const MOST_CORNERS = 48;
export const FEWEST_CORNERS: Readonly<Record<DrawnType, number>> = { polygon: 3, circle: 1, line: 2, point: 1 };
/** Kilometres; far more than the map shows. */
export const MOST_RADIUS = 500;
/** About a metre. */
const DEGREE_DIGITS = 5;
const RADIUS_DIGITS = 2;

export interface Drawn {
  type: DrawnType;
  /** A circle has its centre, a point itself; a polygon does not repeat its first. */
  corners: readonly LonLat[];
  /** Kilometres; 0 for what is no circle. */
  radius: number;
}

/** What is being drawn: what the hand has set so far. */
export interface Draft {
  type: DrawnType;
  corners: readonly LonLat[];
}

export interface Handle {
  at: LonLat;
  /** A corner is moved, a middle becomes a corner when it is moved, the rim sets the radius. */
  role: 'corner' | 'middle' | 'rim';
  /** Of the corner, or of the corner before the middle. */
  index: number;
}

// Adding zero turns -0, which no link can hold, into 0.
const rounded = (value: number, digits: number) => Number(value.toFixed(digits)) + 0;

/** A position as the link holds it, so that a round trip changes nothing. */
export const roundedPosition = ([lon, lat]: LonLat): LonLat => [
  rounded(lon, DEGREE_DIGITS),
  rounded(lat, DEGREE_DIGITS),
];

export const roundedRadius = (km: number): number => Math.min(MOST_RADIUS, rounded(km, RADIUS_DIGITS));

export function roundedDrawn({ type, corners, radius }: Drawn): Drawn {
  return { type, corners: corners.map(roundedPosition), radius: roundedRadius(radius) };
}

const isSame = (one: LonLat, other: LonLat) => one[0] === other[0] && one[1] === other[1];

/** Kilometres as the hand has them on the map: good to 0.1 %. */
export function roughKilometres(from: LonLat, to: LonLat): number {
  const [x, y] = planeAt(from)(to);
  return Math.hypot(x, y);
}

/** The draft with one more corner; the same where it may have no more, or where the corner repeats the last. */
export function withCorner(draft: Draft, at: LonLat): Draft {
  const last = draft.corners.at(-1);
  if (draft.corners.length >= MOST_CORNERS || (last && isSame(last, at))) return draft;
  return { ...draft, corners: [...draft.corners, at] };
}

/** The draft without its last corner. */
export const withoutLast = (draft: Draft): Draft => ({ ...draft, corners: draft.corners.slice(0, -1) });

/** Whether the next corner completes the shape by itself: a point's first, a circle's second. */
export function isComplete({ type, corners }: Draft): boolean {
  return (type === 'point' && corners.length === 1) || (type === 'circle' && corners.length === 2);
}

/** The shape that a draft makes; null while corners are missing. */
export function drawnOf({ type, corners }: Draft): Drawn | null {
  if (type === 'circle') {
    const [centre, rim] = corners;
    if (!centre || !rim) return null;
    const radius = roundedRadius(roughKilometres(centre, rim));
    return radius > 0 ? roundedDrawn({ type, corners: [centre], radius }) : null;
  }
  return corners.length >= FEWEST_CORNERS[type] ? roundedDrawn({ type, corners, radius: 0 }) : null;
}

const DEGREE = Math.PI / 180;

/** The middle of an edge as it runs on the ground; of the great circle, which is within a hair's breadth of the geodesic on the map. */
function middleOf([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): LonLat {
  const [phi1, phi2, turn] = [lat1 * DEGREE, lat2 * DEGREE, (lon2 - lon1) * DEGREE];
  const [x, y] = [Math.cos(phi2) * Math.cos(turn), Math.cos(phi2) * Math.sin(turn)];
  const lat = Math.atan2(Math.sin(phi1) + Math.sin(phi2), Math.hypot(Math.cos(phi1) + x, y));
  return [lon1 + Math.atan2(y, Math.cos(phi1) + x) / DEGREE, lat / DEGREE];
}

/** Where a circle is taken to change its radius: due east of its centre, good to 0.1 % of the radius. */
function rimOf(centre: LonLat, radius: number): LonLat {
  const [perDegree] = planeAt(centre)([centre[0] + 1, centre[1]]);
  return [centre[0] + radius / perDegree, centre[1]];
}

/** What a finished shape can be taken by; middles first, so that a corner lies over them. */
export function handlesOf({ type, corners, radius }: Drawn): Handle[] {
  const own = corners.map((at, index): Handle => ({ at, role: 'corner', index }));
  if (type === 'circle') return [...own, { at: rimOf(corners[0]!, radius), role: 'rim', index: 0 }];
  if (type === 'point' || corners.length >= MOST_CORNERS) return own;
  const sides = type === 'polygon' ? corners.length : corners.length - 1;
  const middles = corners.slice(0, sides).map((at, index): Handle => {
    return { at: middleOf(at, corners[(index + 1) % corners.length]!), role: 'middle', index };
  });
  return [...middles, ...own];
}

/** The shape when a handle is drawn to a position. A middle is a corner from then on: see `grabbed`. */
export function moved(drawn: Drawn, { role, index }: Handle, to: LonLat): Drawn {
  if (role === 'rim') {
    const radius = roundedRadius(roughKilometres(drawn.corners[0]!, to));
    return radius > 0 ? { ...drawn, radius } : drawn;
  }
  const corners = [...drawn.corners];
  if (role === 'middle') corners.splice(index + 1, 0, to);
  else corners[index] = to;
  return { ...drawn, corners };
}

/** The handle that the hand goes on holding after its first move. */
export const grabbed = (handle: Handle): Handle =>
  handle.role === 'middle' ? { ...handle, role: 'corner', index: handle.index + 1 } : handle;

/** Which side of the line from a to b the position c lies on; 0 on it. */
function turn([ax, ay]: LonLat, [bx, by]: LonLat, [cx, cy]: LonLat): number {
  return Math.sign((bx - ax) * (cy - ay) - (by - ay) * (cx - ax));
}

const isWithinBox = ([ax, ay]: LonLat, [bx, by]: LonLat, [x, y]: LonLat) =>
  x >= Math.min(ax, bx) && x <= Math.max(ax, bx) && y >= Math.min(ay, by) && y <= Math.max(ay, by);

function doMeet(a: LonLat, b: LonLat, c: LonLat, d: LonLat): boolean {
  const [abc, abd, cda, cdb] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (abc !== abd && cda !== cdb) return true;
  return (
    (abc === 0 && isWithinBox(a, b, c)) ||
    (abd === 0 && isWithinBox(a, b, d)) ||
    (cda === 0 && isWithinBox(c, d, a)) ||
    (cdb === 0 && isWithinBox(c, d, b))
  );
}

type Chords = readonly LonLat[];

const straight = (from: LonLat, to: LonLat): Chords => [from, to];

/** Whether two sides meet that share no corner, chord by chord. */
function doSidesMeet(one: Chords, other: Chords): boolean {
  for (let at = 1; at < one.length; at += 1) {
    for (let beside = 1; beside < other.length; beside += 1) {
      if (doMeet(one[at - 1]!, one[at]!, other[beside - 1]!, other[beside]!)) return true;
    }
  }
  return false;
}

/**
 * The first two sides of a polygon that cross or touch where they should not, counted from 1; null for none.
 * @param edgeOf how a side runs from corner to corner
 */
export function crossingSides(
  corners: readonly LonLat[],
  edgeOf: (from: LonLat, to: LonLat) => Chords = straight,
): [number, number] | null {
  const count = corners.length;
  const end = (side: number) => corners[(side + 1) % count]!;
  const sides = corners.map((corner, side) => edgeOf(corner, end(side)));
  for (let one = 0; one < count; one += 1) {
    for (let other = one + 1; other < count; other += 1) {
      const isNext = other === one + 1;
      const isBefore = one === 0 && other === count - 1;
      // Neighbours share a corner; they go wrong where one runs back along the other.
      const meets = isNext
        ? isBack(corners[one]!, end(one), end(other))
        : isBefore
          ? isBack(corners[other]!, end(other), end(one))
          : doSidesMeet(sides[one]!, sides[other]!);
      if (meets) return [one + 1, other + 1];
    }
  }
  return null;
}

function isBack(a: LonLat, b: LonLat, c: LonLat): boolean {
  const ahead = (b[0] - a[0]) * (c[0] - b[0]) + (b[1] - a[1]) * (c[1] - b[1]);
  return turn(a, b, c) === 0 && ahead <= 0;
}
