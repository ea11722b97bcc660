/** Areas that share borders as one: every border that two of them have in common goes. Pure; degrees. */
import type { Position } from 'geojson';
import { holds, type Polygons } from './territory';

const keyOf = ([lon, lat]: Position) => `${lon},${lat}`;

/** Twice the area in square degrees, positive anticlockwise. */
function doubleArea(ring: readonly Position[]): number {
  let sum = 0;
  for (let index = 1; index < ring.length; index += 1) {
    const [x0, y0] = ring[index - 1] as [number, number];
    const [x1, y1] = ring[index] as [number, number];
    sum += x0 * y1 - x1 * y0;
  }
  return sum;
}

/** Follows directed edges until each ring closes. */
function ringsOf(edges: ReadonlyMap<string, readonly Position[]>): Position[][] {
  const left = new Map([...edges].map(([key, ends]) => [key, [...ends]]));
  const rings: Position[][] = [];
  for (const start of left.keys()) {
    while (left.get(start)!.length > 0) {
      const ring: Position[] = [start.split(',').map(Number)];
      let key = start;
      do {
        const next = left.get(key)?.pop();
        // Edges come from closed rings, so that every way in has a way out.
        if (!next) break;
        ring.push(next);
        key = keyOf(next);
      } while (key !== start);
      rings.push(ring);
    }
  }
  return rings;
}

/**
 * Joins areas whose shared borders run through the very same positions, as those of one survey do; other areas come
 * back side by side. Outer rings must run the one way and holes the other, as RFC 7946 wants.
 */
export function dissolved(areas: readonly Polygons[]): Position[][][] {
  const edges = new Map<string, Position[]>();
  for (const ring of areas.flat(2)) {
    for (let index = 1; index < ring.length; index += 1) {
      const [from, to] = [ring[index - 1]!, ring[index]!];
      const back = edges.get(keyOf(to));
      const twin = back?.findIndex((end) => keyOf(end) === keyOf(from)) ?? -1;
      if (twin >= 0) back!.splice(twin, 1);
      else if (edges.has(keyOf(from))) edges.get(keyOf(from))!.push(to);
      else edges.set(keyOf(from), [to]);
    }
  }
  const rings = ringsOf(edges);
  const outer = rings.filter((ring) => doubleArea(ring) > 0);
  const polygons = outer.map((ring) => [ring]);
  for (const hole of rings.filter((ring) => doubleArea(ring) < 0)) {
    const [a, b] = [hole[0]!, hole[1]!];
    const middle = [(a[0]! + b[0]!) / 2, (a[1]! + b[1]!) / 2] as const;
    // Of nested rings the smallest is the hole's own.
    const [own] = polygons
      .filter(([ring]) => holds([[ring!]], middle))
      .sort(([one], [other]) => doubleArea(one!) - doubleArea(other!));
    own?.push(hole);
  }
  return polygons;
}
