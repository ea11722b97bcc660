/**
 * Where the words of an area of many counties stand: in its middle, that is as far as can be from everything else.
 * Neighbouring counties do not meet point by point, so that no outline of the whole can be had from them; a grid of
 * cells asks instead to whom each belongs, and how far it is to the nearest that is somebody else's. Pure; degrees.
 */
import type { LonLat } from './plane';
import { holds, type County } from './territory';

/** Side of a cell, degrees: some five kilometres. */
const CELL = 0.05;
/** Words are wider than high: a step aside counts for less than one up or down. */
const ASPECT = 1.6;

interface Grid {
  west: number;
  south: number;
  columns: number;
  rows: number;
  /** Number of the area that each cell belongs to; `NOBODY` without one. */
  owners: Int16Array;
}

const NOBODY = -1;

function boundsOf(counties: readonly County[]): [west: number, south: number, east: number, north: number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of counties.flatMap(({ polygons }) => polygons.flat(2)) as [number, number][]) {
    bounds[0] = Math.min(bounds[0], lon);
    bounds[1] = Math.min(bounds[1], lat);
    bounds[2] = Math.max(bounds[2], lon);
    bounds[3] = Math.max(bounds[3], lat);
  }
  return bounds;
}

/** Middle of a cell. */
const middleOf = ({ west, south }: Grid, column: number, row: number): LonLat => [
  west + (column + 0.5) * CELL,
  south + (row + 0.5) * CELL,
];

/** A cell more on every side, so that each area ends within the grid. */
function gridOf(areas: readonly (readonly County[])[]): Grid {
  const [west, south, east, north] = boundsOf(areas.flat());
  const columns = Math.ceil((east - west) / CELL) + 2;
  const rows = Math.ceil((north - south) / CELL) + 2;
  const owners = new Int16Array(columns * rows).fill(NOBODY);
  const grid: Grid = { west: west - CELL, south: south - CELL, columns, rows, owners };
  areas.forEach((counties, owner) => {
    for (const county of counties) {
      const [left, bottom, right, top] = boundsOf([county]);
      const lastRow = Math.min(rows - 1, Math.ceil((top - grid.south) / CELL));
      const lastColumn = Math.min(columns - 1, Math.ceil((right - grid.west) / CELL));
      for (let row = Math.floor((bottom - grid.south) / CELL); row <= lastRow; row += 1) {
        for (let column = Math.floor((left - grid.west) / CELL); column <= lastColumn; column += 1) {
          if (holds(county.polygons, middleOf(grid, column, row))) owners[row * columns + column] = owner;
        }
      }
    }
  });
  return grid;
}

/** A crack between two counties of one area belongs to it. */
function closeCracks({ columns, rows, owners }: Grid): void {
  for (let row = 1; row < rows - 1; row += 1) {
    for (let column = 1; column < columns - 1; column += 1) {
      const here = row * columns + column;
      if (owners[here] !== NOBODY) continue;
      const [west, east] = [owners[here - 1]!, owners[here + 1]!];
      const [south, north] = [owners[here - columns]!, owners[here + columns]!];
      if (west === east) owners[here] = west;
      else if (south === north) owners[here] = south;
    }
  }
}

/** How far each cell is from the nearest of another owner, degrees north; by steps to the eight neighbours. */
function depthsOf({ columns, rows, south, owners }: Grid): Float64Array {
  const depths = new Float64Array(owners.length);
  const aside = (CELL * Math.cos(((south + (rows * CELL) / 2) * Math.PI) / 180)) / ASPECT;
  const steps = [
    [-1, 0, aside],
    [0, -1, CELL],
    [-1, -1, Math.hypot(aside, CELL)],
    [1, -1, Math.hypot(aside, CELL)],
  ] as const;
  const look = (column: number, row: number, way: 1 | -1) => {
    const here = row * columns + column;
    let depth = way === 1 ? Infinity : depths[here]!;
    for (const [x, y, length] of steps) {
      const there = (row + way * y) * columns + column + way * x;
      depth = Math.min(depth, (owners[there] === owners[here] ? depths[there]! : 0) + length);
    }
    depths[here] = depth;
  };
  // Once with what lies before, once with what lies behind; the margin belongs to nobody and stays at nothing.
  for (let row = 1; row < rows - 1; row += 1) {
    for (let column = 1; column < columns - 1; column += 1) look(column, row, 1);
  }
  for (let row = rows - 2; row > 0; row -= 1) {
    for (let column = columns - 2; column > 0; column -= 1) look(column, row, -1);
  }
  return depths;
}

/** How far a cell is from the nearest of some points, in the same measure. */
function distanceTo(points: readonly LonLat[], [lon, lat]: LonLat): number {
  const aside = Math.cos((lat * Math.PI) / 180) / ASPECT;
  return points.reduce((least, [x, y]) => Math.min(least, Math.hypot((x - lon) * aside, y - lat)), Infinity);
}

/**
 * @param areas the counties of each
 * @param taken points where something stands already: the words keep from them as from the border
 * @returns a place for the words of each; null for one without land
 */
export function labelSpots(areas: readonly (readonly County[])[], taken: readonly LonLat[] = []): (LonLat | null)[] {
  if (areas.flat().length === 0) return areas.map(() => null);
  const grid = gridOf(areas);
  closeCracks(grid);
  const depths = depthsOf(grid);
  const deepest = areas.map(() => ({ depth: 0, cell: -1 }));
  grid.owners.forEach((owner, cell) => {
    if (owner === NOBODY || depths[cell]! <= deepest[owner]!.depth) return;
    const at = middleOf(grid, cell % grid.columns, Math.floor(cell / grid.columns));
    const depth = Math.min(depths[cell]!, distanceTo(taken, at));
    if (depth > deepest[owner]!.depth) deepest[owner] = { depth, cell };
  });
  return deepest.map(({ cell }) =>
    cell < 0 ? null : middleOf(grid, cell % grid.columns, Math.floor(cell / grid.columns)),
  );
}
