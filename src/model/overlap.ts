/**
 * How much of an area or line lies in another area. Pure; in a flat frame of kilometres (plane.ts), whose errors of 0.1 %
 * cancel in a share.
 */
import type { Position } from 'geojson';
import { kilometresBetween } from './chainage';
import type { Flat, LonLat } from './plane';
import type { Polygons } from './territory';

/** Rows into which an overlap is cut: a share is then good to about 0.3 %. */
const ROWS = 200;
/** Sides in one box of the search for the nearest. */
const BOX_SIDES = 16;

export interface Box {
  west: number;
  south: number;
  east: number;
  north: number;
}

/** Outlines in a flat frame. */
export interface FlatArea {
  /** x and y in turn; closed. */
  rings: readonly Float64Array[];
  /** For each ring west, south, east and north of every `BOX_SIDES` sides in turn, so that far ones are passed over together. */
  boxes: readonly Float64Array[];
  box: Box;
  /** km². */
  area: number;
}

const EMPTY: Box = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };

export const boxesMeet = (one: Box, other: Box): boolean =>
  one.west <= other.east && other.west <= one.east && one.south <= other.north && other.south <= one.north;

export function boxOf(positions: Iterable<readonly number[]>): Box {
  const box = { ...EMPTY };
  for (const [x, y] of positions) {
    box.west = Math.min(box.west, x!);
    box.east = Math.max(box.east, x!);
    box.south = Math.min(box.south, y!);
    box.north = Math.max(box.north, y!);
  }
  return box;
}

/** Areas with their holes, laid flat. */
export function flatArea(polygons: Polygons, toFlat: (position: LonLat) => Flat): FlatArea {
  const corners = polygons.flat().map((ring) => ring.map((position) => toFlat(position as [number, number])));
  let twice = 0;
  polygons.forEach((polygon, at) => {
    const before = polygons.slice(0, at).reduce((sum, { length }) => sum + length, 0);
    polygon.forEach((_, index) => {
      const size = Math.abs(doubleArea(corners[before + index]!));
      twice += index === 0 ? size : -size;
    });
  });
  return {
    rings: corners.map((ring) => Float64Array.from(ring.flat())),
    boxes: corners.map(boxesOf),
    box: boxOf(corners.flat()),
    area: twice / 2,
  };
}

function boxesOf(ring: readonly Flat[]): Float64Array {
  const boxes: number[] = [];
  for (let start = 0; start < ring.length - 1; start += BOX_SIDES) {
    const { west, south, east, north } = boxOf(ring.slice(start, start + BOX_SIDES + 1));
    boxes.push(west, south, east, north);
  }
  return Float64Array.from(boxes);
}

function doubleArea(ring: readonly Flat[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [[x0, y0], [x1, y1]] = [ring[index - 1]!, ring[index]!];
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}

/** Where each row crosses the outlines, from west to east. */
function crossings({ rings }: FlatArea, south: number, step: number, rows: number): number[][] {
  const found = Array.from({ length: rows }, (): number[] => []);
  for (const ring of rings) {
    for (let at = 2; at < ring.length; at += 2) {
      const [x0, y0, x1, y1] = [ring[at - 2]!, ring[at - 1]!, ring[at]!, ring[at + 1]!];
      if (y0 === y1) continue;
      const [low, high] = y0 < y1 ? [y0, y1] : [y1, y0];
      // Row r runs at south + (r + ½) · step; it crosses where low < y ≤ high.
      const first = Math.max(0, Math.floor((low - south) / step - 0.5) + 1);
      const last = Math.min(rows - 1, Math.floor((high - south) / step - 0.5));
      const slope = (x1 - x0) / (y1 - y0);
      for (let row = first; row <= last; row += 1) found[row]!.push(x0 + (south + (row + 0.5) * step - y0) * slope);
    }
  }
  return found.map((xs) => xs.sort((a, b) => a - b));
}

/**
 * Area of what two areas share, km². Cut into rows, each row's shared lengths added up.
 * @param see told of the middle of every shared length
 */
export function overlapOf(one: FlatArea, other: FlatArea, see?: (x: number, y: number) => void): number {
  if (!boxesMeet(one.box, other.box)) return 0;
  const south = Math.max(one.box.south, other.box.south);
  const north = Math.min(one.box.north, other.box.north);
  const step = (north - south) / ROWS;
  if (step <= 0) return 0;
  const [mine, theirs] = [crossings(one, south, step, ROWS), crossings(other, south, step, ROWS)];
  let length = 0;
  for (let row = 0; row < ROWS; row += 1) {
    const [a, b] = [mine[row]!, theirs[row]!];
    let [i, j] = [0, 0];
    while (i + 1 < a.length && j + 1 < b.length) {
      const from = Math.max(a[i]!, b[j]!);
      const to = Math.min(a[i + 1]!, b[j + 1]!);
      if (to > from) {
        length += to - from;
        see?.((from + to) / 2, south + (row + 0.5) * step);
      }
      if (a[i + 1]! < b[j + 1]!) i += 2;
      else j += 2;
    }
  }
  return length * step;
}

/** Even-odd rule in the flat frame. */
function holdsFlat({ rings, boxes, box: whole }: FlatArea, x: number, y: number): boolean {
  if (x > whole.east || y < whole.south || y > whole.north) return false;
  let inside = false;
  for (let index = 0; index < rings.length; index += 1) {
    const ring = rings[index]!;
    const around = boxes[index]!;
    const sides = ring.length / 2 - 1;
    for (let box = 0, first = 0; first < sides; box += 4, first += BOX_SIDES) {
      if (x > around[box + 2]! || y < around[box + 1]! || y > around[box + 3]!) continue;
      const end = 2 * Math.min(sides, first + BOX_SIDES);
      for (let at = 2 * first; at < end; at += 2) {
        const [x0, y0, x1, y1] = [ring[at]!, ring[at + 1]!, ring[at + 2]!, ring[at + 3]!];
        if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
      }
    }
  }
  return inside;
}

/** Square of the distance of a point from a stretch of a ring's sides; the least so far where that is less. */
function nearer(ring: Float64Array, first: number, end: number, x: number, y: number, least: number): number {
  let nearest = least;
  for (let at = 2 * first; at < 2 * end; at += 2) {
    const x0 = ring[at]!;
    const y0 = ring[at + 1]!;
    const dx = ring[at + 2]! - x0;
    const dy = ring[at + 3]! - y0;
    const along = (x - x0) * dx + (y - y0) * dy;
    const long = dx * dx + dy * dy;
    const share = along <= 0 || long === 0 ? 0 : along >= long ? 1 : along / long;
    const px = x0 + share * dx - x;
    const py = y0 + share * dy - y;
    const square = px * px + py * py;
    if (square < nearest) nearest = square;
  }
  return nearest;
}

/** How far a point of the flat frame is from the outline, more than 0 inside, less outside: good to 0.1 % and quick. */
export function depthAtFlat({ flat }: { flat: FlatArea }, x: number, y: number): number {
  const { rings, boxes } = flat;
  let least = Infinity;
  for (let index = 0; index < rings.length; index += 1) {
    const ring = rings[index]!;
    const around = boxes[index]!;
    const sides = ring.length / 2 - 1;
    const away = (box: number) => {
      const aside = Math.max(around[box]! - x, 0, x - around[box + 2]!);
      const above = Math.max(around[box + 1]! - y, 0, y - around[box + 3]!);
      return aside * aside + above * above;
    };
    const see = (box: number) => {
      const first = (box / 4) * BOX_SIDES;
      least = nearer(ring, first, Math.min(sides, first + BOX_SIDES), x, y, least);
    };
    // The nearest box first: most others are then farther than what is found in it.
    let best = 0;
    let bestAway = Infinity;
    for (let box = 0; box < around.length; box += 4) {
      const square = away(box);
      if (square < bestAway) [best, bestAway] = [box, square];
    }
    if (bestAway >= least) continue;
    see(best);
    for (let box = 0; box < around.length; box += 4) if (box !== best && away(box) < least) see(box);
  }
  return holdsFlat(flat, x, y) ? Math.sqrt(least) : -Math.sqrt(least);
}

/** Shares of a leg at which it crosses the outlines. */
function cutsOf({ rings, boxes }: FlatArea, [ax, ay]: Flat, [bx, by]: Flat): number[] {
  const [dx, dy] = [bx - ax, by - ay];
  const box = boxOf([
    [ax, ay],
    [bx, by],
  ]);
  const cuts: number[] = [];
  for (const [index, ring] of rings.entries()) {
    const around = boxes[index]!;
    const sides = ring.length / 2 - 1;
    for (let at = 0, first = 0; first < sides; at += 4, first += BOX_SIDES) {
      const [west, south, east, north] = [around[at]!, around[at + 1]!, around[at + 2]!, around[at + 3]!];
      if (!boxesMeet(box, { west, south, east, north })) continue;
      const end = Math.min(sides, first + BOX_SIDES);
      for (let side = 2 * first; side < 2 * end; side += 2) {
        const [x0, y0, x1, y1] = [ring[side]!, ring[side + 1]!, ring[side + 2]!, ring[side + 3]!];
        const across = dx * (y1 - y0) - dy * (x1 - x0);
        if (across === 0) continue;
        const share = ((x0 - ax) * (y1 - y0) - (y0 - ay) * (x1 - x0)) / across;
        const along = ((x0 - ax) * dy - (y0 - ay) * dx) / across;
        if (share > 0 && share < 1 && along >= 0 && along <= 1) cuts.push(share);
      }
    }
  }
  return cuts.sort((a, b) => a - b);
}

/** Kilometres of a line that lie in an area; lengths are the geodesics', shares of a leg the flat frame's. */
export function lengthWithin(line: readonly Position[], area: FlatArea, toFlat: (position: LonLat) => Flat): number {
  let km = 0;
  for (let index = 1; index < line.length; index += 1) {
    const [from, to] = [line[index - 1] as [number, number], line[index] as [number, number]];
    const [start, end] = [toFlat(from), toFlat(to)];
    if (!boxesMeet(boxOf([start, end]), area.box)) continue;
    const ends = [0, ...cutsOf(area, start, end), 1];
    let share = 0;
    for (let at = 1; at < ends.length; at += 1) {
      const middle = (ends[at - 1]! + ends[at]!) / 2;
      const [x, y] = [start[0] + middle * (end[0] - start[0]), start[1] + middle * (end[1] - start[1])];
      if (holdsFlat(area, x, y)) share += ends[at]! - ends[at - 1]!;
    }
    if (share > 0) km += share * kilometresBetween(from, to);
  }
  return km;
}
