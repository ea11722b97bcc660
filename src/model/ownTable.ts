/**
 * A file of the reader's own as a table: columns packed so that a hundred thousand rows pass between threads without
 * being copied one by one, and shapes as one run of numbers. Pure; positions in degrees, longitude first.
 */
import type { Geometry, Position } from 'geojson';

/** Frames that a file of degrees may be in: the true one, and the two shifted ones of Chinese map services. */
export const FRAMES = ['wgs84', 'gcj02', 'bd09'] as const;
export type Frame = (typeof FRAMES)[number];

export const SHAPE_TYPES = ['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'Polygon', 'MultiPolygon'] as const;
export type ShapeType = (typeof SHAPE_TYPES)[number];

/** NaN where a row has no number. */
export interface NumberColumn {
  name: string;
  type: 'number';
  values: Float64Array;
}

/** Each text once, and for every row which one: 0 is the empty text, which stands first. */
export interface TextColumn {
  name: string;
  type: 'text';
  texts: string[];
  codes: Uint32Array;
}

export type Column = NumberColumn | TextColumn;

/** Shapes of rows, packed. A part is a point, a line or a ring. */
export interface Shapes {
  /** Index into SHAPE_TYPES, one a row. */
  types: Uint8Array;
  /** First part of each row, and one more for the end. */
  parts: Uint32Array;
  /** First position of each part, and one more for the end. */
  starts: Uint32Array;
  /** 1 for a ring that is a hole of the ring before it. */
  holes: Uint8Array;
  /** Longitude and latitude in turn, as the file has them. */
  positions: Float64Array;
}

export interface OwnTable {
  size: number;
  columns: Column[];
  shapes: Shapes;
  /** Number of the feature in its file, from 1: faulty ones are counted but are no rows. */
  numbers: Uint32Array;
  /** Line of the file where each row begins; null where the format has none worth telling. */
  lines: Uint32Array | null;
}

/** A cell in words; empty for none. */
export function cellText(column: Column, row: number): string {
  if (column.type === 'text') return column.texts[column.codes[row]!]!;
  const value = column.values[row]!;
  return Number.isNaN(value) ? '' : String(value);
}

export const shapeType = ({ types }: Shapes, row: number): ShapeType => SHAPE_TYPES[types[row]!]!;

/** Longitude and latitude of a row's parts, each as a run of numbers; views, not copies. */
export function partsOf({ parts, starts }: Shapes, positions: Float64Array, row: number): Float64Array[] {
  const result: Float64Array[] = [];
  for (let part = parts[row]!; part < parts[row + 1]!; part += 1) {
    result.push(positions.subarray(starts[part]! * 2, starts[part + 1]! * 2));
  }
  return result;
}

function pairs(run: Float64Array): Position[] {
  const result: Position[] = [];
  for (let at = 0; at < run.length; at += 2) result.push([run[at]!, run[at + 1]!]);
  return result;
}

/** Rings of a row by polygon, the outer one first. */
export function polygonsOf(shapes: Shapes, positions: Float64Array, row: number): Float64Array[][] {
  const polygons: Float64Array[][] = [];
  partsOf(shapes, positions, row).forEach((ring, index) => {
    if (shapes.holes[shapes.parts[row]! + index] && polygons.length > 0) polygons.at(-1)!.push(ring);
    else polygons.push([ring]);
  });
  return polygons;
}

/** A row's shape as GeoJSON. `positions` are the converted ones where the file's frame was shifted. */
export function geometryOf(
  shapes: Shapes,
  positions: Float64Array,
  row: number,
): Exclude<Geometry, { geometries: unknown }> {
  const type = shapeType(shapes, row);
  if (type === 'Polygon' || type === 'MultiPolygon') {
    const polygons = polygonsOf(shapes, positions, row).map((rings) => rings.map(pairs));
    return type === 'Polygon' ? { type, coordinates: polygons[0]! } : { type, coordinates: polygons };
  }
  const parts = partsOf(shapes, positions, row).map(pairs);
  switch (type) {
    case 'Point':
      return { type, coordinates: parts[0]![0]! };
    case 'MultiPoint':
      return { type, coordinates: parts.map((part) => part[0]!) };
    case 'LineString':
      return { type, coordinates: parts[0]! };
    case 'MultiLineString':
      return { type, coordinates: parts };
  }
}

/** West, south, east, north in degrees. */
export type Box = [west: number, south: number, east: number, north: number];

/** The box round rows; null for none. */
export function boxOf({ shapes, size }: OwnTable, positions: Float64Array, has: (row: number) => boolean): Box | null {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (let row = 0; row < size; row += 1) {
    if (!has(row)) continue;
    const end = shapes.starts[shapes.parts[row + 1]!]! * 2;
    for (let at = shapes.starts[shapes.parts[row]!]! * 2; at < end; at += 2) {
      const [lon, lat] = [positions[at]!, positions[at + 1]!];
      if (lon < box[0]) box[0] = lon;
      if (lon > box[2]) box[2] = lon;
      if (lat < box[1]) box[1] = lat;
      if (lat > box[3]) box[3] = lat;
    }
  }
  return box[0] <= box[2] ? box : null;
}

function chosen(column: Column, rows: Uint32Array): Column {
  if (column.type === 'number') return { ...column, values: Float64Array.from(rows, (row) => column.values[row]!) };
  return { ...column, codes: Uint32Array.from(rows, (row) => column.codes[row]!) };
}

/** The table with some of its rows, in their order. */
export function withRows(table: OwnTable, rows: Uint32Array): OwnTable {
  const { shapes } = table;
  const parts = new Uint32Array(rows.length + 1);
  const starts: number[] = [0];
  const holes: number[] = [];
  const runs: Float64Array[] = [];
  let length = 0;
  rows.forEach((row, index) => {
    const runsOfRow = partsOf(shapes, shapes.positions, row);
    runsOfRow.forEach((run, part) => {
      runs.push(run);
      length += run.length;
      starts.push(length / 2);
      holes.push(shapes.holes[shapes.parts[row]! + part]!);
    });
    parts[index + 1] = parts[index]! + runsOfRow.length;
  });
  const positions = new Float64Array(length);
  runs.forEach((run, part) => positions.set(run, starts[part]! * 2));
  return {
    size: rows.length,
    columns: table.columns.map((column) => chosen(column, rows)),
    shapes: {
      types: Uint8Array.from(rows, (row) => shapes.types[row]!),
      parts,
      starts: Uint32Array.from(starts),
      holes: Uint8Array.from(holes),
      positions,
    },
    numbers: Uint32Array.from(rows, (row) => table.numbers[row]!),
    lines: table.lines && Uint32Array.from(rows, (row) => table.lines![row]!),
  };
}

/** Longitude for latitude and the other way round. */
export function swapped(positions: Float64Array): Float64Array {
  const result = new Float64Array(positions.length);
  for (let at = 0; at < positions.length; at += 2) {
    result[at] = positions[at + 1]!;
    result[at + 1] = positions[at]!;
  }
  return result;
}

const MOST_LONGITUDE = 180;
const MOST_LATITUDE = 90;

/** Rows with a position that is nowhere on earth. */
export function rowsOffEarth({ shapes, size }: OwnTable, positions: Float64Array): number[] {
  const result: number[] = [];
  for (let row = 0; row < size; row += 1) {
    const end = shapes.starts[shapes.parts[row + 1]!]! * 2;
    for (let at = shapes.starts[shapes.parts[row]!]! * 2; at < end; at += 2) {
      if (Math.abs(positions[at]!) <= MOST_LONGITUDE && Math.abs(positions[at + 1]!) <= MOST_LATITUDE) continue;
      result.push(row);
      break;
    }
  }
  return result;
}

/**
 * Whether longitude and latitude seem to have changed places: most positions can only be on earth the other way round.
 * @param positions in degrees, longitude first as far as the file says
 */
export function seemsSwapped(positions: Float64Array): boolean {
  let onlySwapped = 0;
  for (let at = 0; at < positions.length; at += 2) {
    const [lon, lat] = [Math.abs(positions[at]!), Math.abs(positions[at + 1]!)];
    if (lat > MOST_LATITUDE && lat <= MOST_LONGITUDE && lon <= MOST_LATITUDE) onlySwapped += 1;
  }
  return onlySwapped * 4 > positions.length;
}
