/** Features one by one → a packed table. What cannot be packed is told, never thrown. */
import type { Geometry } from 'geojson';
import { SHAPE_TYPES, type Column, type OwnTable, type ShapeType } from '../model/ownTable';
import { Refused, type FaultKind } from './faults';
import { MOST_COLUMNS, MOST_FEATURES, MOST_POSITIONS } from './limits';

const LEAST_RING = 3;
/** Collections within collections: real files have one or two. */
export const MOST_NESTED = 16;
/** Longer figures are numbers of things, which arithmetic would round. */
const MOST_DIGITS = 15;
const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i;
const LEADING_ZERO = /^[-+]?0\d/;

/** Whether a text is a quantity, and not a code such as 0532 or the number of an identity card. */
function isQuantity(text: string): boolean {
  return NUMBER.test(text) && !LEADING_ZERO.test(text) && text.replace(/\D/g, '').length <= MOST_DIGITS;
}

type Value = string | number | null;

/** A list or a thing as text; what is nested deeper than can be written is cut to its brackets. */
function textOf(property: unknown): string {
  try {
    return JSON.stringify(property);
  } catch {
    return Array.isArray(property) ? '[…]' : '{…}';
  }
}

/** A property as a cell. */
function valueOf(property: unknown): Value {
  if (property == null) return null;
  switch (typeof property) {
    case 'number':
      return Number.isNaN(property) ? null : property;
    case 'string':
      return property.trim() === '' ? null : property.trim();
    case 'boolean':
      return String(property);
    default:
      if (property instanceof Date) {
        return Number.isNaN(property.getTime()) ? null : new Date(property.getTime() - property.getTimezoneOffset() * 60_000).toISOString().slice(0, 10); // prettier-ignore
      }
      return textOf(property);
  }
}

/** Values of a column as they come, with gaps. */
class Gathered {
  readonly values: Value[] = [];
  #quantities = true;
  #filled = 0;

  constructor(readonly name: string) {}

  put(row: number, value: Value): void {
    if (value === null) return;
    while (this.values.length < row) this.values.push(null);
    this.values[row] = value;
    this.#filled += 1;
    if (this.#quantities && typeof value === 'string' && !isQuantity(value)) this.#quantities = false;
  }

  packed(size: number): Column {
    const { name, values } = this;
    if (this.#quantities && this.#filled > 0) {
      return {
        name,
        type: 'number',
        values: Float64Array.from({ length: size }, (_, row) =>
          values[row] == null ? Number.NaN : Number(values[row]),
        ),
      };
    }
    const codeOf = new Map<string, number>([['', 0]]);
    const codes = new Uint32Array(size);
    for (let row = 0; row < size; row += 1) {
      const text = values[row] == null ? '' : String(values[row]);
      let code = codeOf.get(text);
      if (code === undefined) codeOf.set(text, (code = codeOf.size));
      codes[row] = code;
    }
    return { name, type: 'text', texts: [...codeOf.keys()], codes };
  }
}

type Properties = Readonly<Record<string, unknown>>;

interface Place {
  number: number;
  line?: number;
}

export interface Packer {
  /** Adds a feature, or one for each member of a collection; null if all of it could be taken. */
  add: (geometry: unknown, properties: Properties, at: Place) => FaultKind | null;
  /** The quick way for a point, which must be finite. */
  addPoint: (lon: number, lat: number, cells: Iterable<[name: string, value: unknown]>, at: { number: number; line: number }) => void; // prettier-ignore
  table: () => OwnTable;
  /** Columns that found no room. */
  leftOut: () => number;
  /** Collections that became several rows. */
  divided: () => number;
}

export function createPacker(): Packer {
  const columns = new Map<string, Gathered>();
  const left = new Set<string>();
  const types: number[] = [];
  const parts: number[] = [0];
  const starts: number[] = [0];
  const holes: number[] = [];
  const positions: number[] = [];
  const numbers: number[] = [];
  const lines: number[] = [];
  let divisions = 0;

  const column = (name: string): Gathered | undefined => {
    let found = columns.get(name);
    if (!found) {
      if (columns.size >= MOST_COLUMNS) {
        left.add(name);
        return undefined;
      }
      columns.set(name, (found = new Gathered(name)));
    }
    return found;
  };
  /** @returns whether it is a position */
  const position = (value: unknown): boolean => {
    if (!Array.isArray(value) || value.length < 2) return false;
    const [lon, lat] = value as unknown[];
    if (typeof lon !== 'number' || typeof lat !== 'number' || !Number.isFinite(lon) || !Number.isFinite(lat))
      return false;
    positions.push(lon, lat);
    return true;
  };
  const endPart = (hole: boolean) => {
    starts.push(positions.length / 2);
    holes.push(hole ? 1 : 0);
  };
  const point = (value: unknown): FaultKind | null => {
    if (!position(value)) return 'bad-coordinates';
    endPart(false);
    return null;
  };
  const line = (value: unknown): FaultKind | null => {
    if (!Array.isArray(value)) return 'bad-coordinates';
    if (value.length < 2) return 'short-line';
    if (!value.every(position)) return 'bad-coordinates';
    endPart(false);
    return null;
  };
  const ring = (value: unknown, index: number): FaultKind | null => {
    if (!Array.isArray(value)) return 'bad-coordinates';
    const from = positions.length;
    if (!value.every(position)) return 'bad-coordinates';
    const isClosed =
      positions[from] === positions.at(-2) && positions[from + 1] === positions.at(-1) && value.length > 1;
    if (value.length - Number(isClosed) < LEAST_RING) return 'short-ring';
    if (!isClosed) positions.push(positions[from]!, positions[from + 1]!);
    endPart(index > 0);
    return null;
  };
  const all = (value: unknown, one: (member: unknown, index: number) => FaultKind | null): FaultKind | null => {
    if (!Array.isArray(value) || value.length === 0) return 'bad-coordinates';
    for (const [index, member] of value.entries()) {
      const fault = one(member, index);
      if (fault) return fault;
    }
    return null;
  };
  const polygon = (value: unknown) => all(value, ring);
  const SHAPES: Record<ShapeType, (coordinates: unknown) => FaultKind | null> = {
    Point: point,
    MultiPoint: (value) => all(value, point),
    LineString: line,
    MultiLineString: (value) => all(value, line),
    Polygon: polygon,
    MultiPolygon: (value) => all(value, polygon),
  };

  const endRow = (type: number, at: Place): number => {
    const row = types.length;
    if (row >= MOST_FEATURES) throw new Refused({ reason: 'too-many', most: MOST_FEATURES });
    types.push(type);
    parts.push(starts.length - 1);
    numbers.push(at.number);
    lines.push(at.line ?? 0);
    return row;
  };

  const addNested = (geometry: unknown, properties: Properties, at: Place, depth: number): FaultKind | null => {
    if (geometry == null) return 'no-geometry';
    const { type, coordinates, geometries } = geometry as Partial<Record<string, unknown>>;
    if ((type as Geometry['type']) === 'GeometryCollection') {
      if (!Array.isArray(geometries) || geometries.length === 0) return 'no-geometry';
      if (depth === MOST_NESTED) return 'nested';
      divisions += 1;
      const faults = geometries.map((member) => addNested(member, properties, at, depth + 1));
      return faults.find((fault) => fault !== null) ?? null;
    }
    const code = SHAPE_TYPES.indexOf(type as ShapeType);
    if (code === -1) return 'unknown-geometry';
    const before = [positions.length, starts.length, holes.length] as const;
    const fault = SHAPES[type as ShapeType](coordinates);
    if (fault) {
      [positions.length, starts.length, holes.length] = before;
      return fault;
    }
    if (positions.length / 2 > MOST_POSITIONS) throw new Refused({ reason: 'too-many', most: MOST_POSITIONS });
    const row = endRow(code, at);
    for (const name of Object.keys(properties)) column(name)?.put(row, valueOf(properties[name]));
    return null;
  };

  return {
    add: (geometry, properties, at) => addNested(geometry, properties, at, 0),
    addPoint: (lon, lat, cells, at) => {
      positions.push(lon, lat);
      endPart(false);
      const row = endRow(0, at);
      for (const [name, value] of cells) column(name)?.put(row, valueOf(value));
    },
    table: () => ({
      size: types.length,
      columns: [...columns.values()].map((gathered) => gathered.packed(types.length)),
      shapes: {
        types: Uint8Array.from(types),
        parts: Uint32Array.from(parts),
        starts: Uint32Array.from(starts),
        holes: Uint8Array.from(holes),
        positions: Float64Array.from(positions),
      },
      numbers: Uint32Array.from(numbers),
      lines: lines.some((at) => at > 0) ? Uint32Array.from(lines) : null,
    }),
    leftOut: () => left.size,
    divided: () => divisions,
  };
}
