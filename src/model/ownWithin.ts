/** Which of the reader's own rows lie within areas. Pure; degrees, WGS 84. */
import type { OwnTable } from './ownTable';
import { holds, type Polygons } from './territory';

interface Area {
  polygons: Polygons;
  box: readonly [west: number, south: number, east: number, north: number];
}

function boxed(polygons: Polygons): Area {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of polygons.flat(2) as [number, number][]) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return { polygons, box: [west, south, east, north] };
}

/** 1 for every row with a position within one of the areas. */
export function rowsWithin(
  { shapes, size }: OwnTable,
  positions: Float64Array,
  areas: readonly Polygons[],
): Uint8Array {
  const near = areas.map(boxed);
  const isInside = (lon: number, lat: number) =>
    near.some(
      ({ polygons, box: [west, south, east, north] }) =>
        lon >= west && lon <= east && lat >= south && lat <= north && holds(polygons, [lon, lat]),
    );
  const result = new Uint8Array(size);
  for (let row = 0; row < size; row += 1) {
    const end = shapes.starts[shapes.parts[row + 1]!]! * 2;
    for (let at = shapes.starts[shapes.parts[row]!]! * 2; at < end && !result[row]; at += 2) {
      if (isInside(positions[at]!, positions[at + 1]!)) result[row] = 1;
    }
  }
  return result;
}
