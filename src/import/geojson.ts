/** GeoJSON, whole or a feature a line → a packed table. */
import type { Frame } from '../model/ownTable';
import { createFaultBook, Refused, type FaultBook, type FaultList } from './faults';
import { fromMercator, guessFrame } from './frames';
import { featureStarts, lineCounter, pieces, positionOf } from './jsonPieces';
import { createPacker, MOST_NESTED, type Packer } from './packer';

export interface GeoJsonReading {
  packer: Packer;
  faults: FaultList;
  /** As the file itself says; null where it says nothing. */
  frame: Frame | null;
  mercator: boolean;
}

type Thing = Readonly<Record<string, unknown>>;
const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const PROGRESS_STEP = 5000;
const GEOGRAPHIC = /CRS84|EPSG:+(?:[\d.]*:)?(4326|4490|4979|4480)$/i;
const MERCATOR = /EPSG:+(?:[\d.]*:)?(3857|900913|102100)$/i;

/** The frame that a `crs` member declares. @throws Refused for a projection that cannot be undone here */
function declared(crs: unknown): { frame: Frame | null; mercator: boolean } {
  const name = isThing(crs) && isThing(crs.properties) ? crs.properties.name : undefined;
  if (typeof name !== 'string') return { frame: null, mercator: false };
  const frame = guessFrame(name);
  if (frame) return { frame, mercator: false };
  if (MERCATOR.test(name)) return { frame: 'wgs84', mercator: true };
  if (GEOGRAPHIC.test(name)) return { frame: 'wgs84', mercator: false };
  throw new Refused({ reason: 'projected', frame: name.replace(/^urn:ogc:def:crs:/i, '') });
}

/** Lists within lists of several polygons; what is nested deeper is no geometry and stays as it is. */
const DEEPEST_POSITION = 4;

function degreesFromMetres(coordinates: unknown, depth = 1): unknown {
  if (!Array.isArray(coordinates) || depth > DEEPEST_POSITION) return coordinates;
  if (typeof coordinates[0] !== 'number') return coordinates.map((member) => degreesFromMetres(member, depth + 1));
  return fromMercator(coordinates as unknown as [number, number]);
}

function inDegrees(geometry: unknown, depth = 0): unknown {
  if (!isThing(geometry) || depth > MOST_NESTED) return geometry;
  if (Array.isArray(geometry.geometries)) {
    return { ...geometry, geometries: geometry.geometries.map((member) => inDegrees(member, depth + 1)) };
  }
  return { ...geometry, coordinates: degreesFromMetres(geometry.coordinates) };
}

/** What a JSON text of another kind is, in a word. */
function kindOf(value: unknown): string {
  if (!isThing(value)) return Array.isArray(value) ? '[…]' : typeof value;
  if (value.type === 'Topology') return 'TopoJSON';
  if ('geometryType' in value || 'spatialReference' in value) return 'Esri JSON';
  if ('openapi' in value || 'swagger' in value) return 'OpenAPI';
  return typeof value.type === 'string' ? `type: ${value.type.slice(0, 30)}` : `{ ${Object.keys(value).slice(0, 3).join(', ')} }`; // prettier-ignore
}

const GEOMETRY = /^(Multi)?(Point|LineString|Polygon)$|^GeometryCollection$/;

/** The list of features in a value; null where it is no GeoJSON. */
function featuresIn(value: unknown): readonly unknown[] | null {
  if (Array.isArray(value)) {
    const members = value as unknown[];
    return members.some((one) => isThing(one) && one.type === 'Feature') ? members : null;
  }
  if (!isThing(value)) return null;
  if (Array.isArray(value.features) && value.type === 'FeatureCollection') return value.features as unknown[];
  if (value.type === 'Feature') return [value];
  return GEOMETRY.test(String(value.type)) ? [{ type: 'Feature', geometry: value, properties: {} }] : null;
}

interface Taking {
  packer: Packer;
  book: FaultBook;
  mercator: boolean;
}

function take({ packer, book, mercator }: Taking, value: unknown, number: number, line: number | undefined): void {
  if (!isThing(value) || value.type !== 'Feature') {
    book.note({ kind: 'not-a-feature', feature: number, ...(line && { line }) });
    return;
  }
  const geometry = mercator ? inDegrees(value.geometry) : value.geometry;
  const own = isThing(value.properties) ? value.properties : {};
  const id = typeof value.id === 'string' || typeof value.id === 'number' ? { id: value.id } : {};
  const kind = packer.add(geometry, { ...id, ...own }, { number, ...(line && { line }) });
  if (!kind) return;
  const type = isThing(geometry) && kind === 'unknown-geometry' ? geometry.type : undefined;
  const detail = typeof type === 'string' ? type : undefined;
  book.note({ kind, feature: number, ...(line && { line }), ...(detail && { detail }) });
}

/** RFC 8142 puts one before each record. */
const RECORD_SEPARATOR = '\u001e';

/** Each line by itself; null where the first lines are not JSON. */
function readLines(text: string, onProgress: (share: number) => void): GeoJsonReading | null {
  const first = text.slice(0, text.indexOf('\n')).replace(RECORD_SEPARATOR, '');
  try {
    if (!isThing(JSON.parse(first))) return null;
  } catch {
    return null;
  }
  const reading = { packer: createPacker(), book: createFaultBook(), mercator: false };
  let number = 0;
  let at = 0;
  for (let line = 1; at < text.length; line += 1) {
    const end = text.indexOf('\n', at);
    const content = text
      .slice(at, end === -1 ? text.length : end)
      .replace(RECORD_SEPARATOR, '')
      .trim();
    at = end === -1 ? text.length : end + 1;
    if (content === '') continue;
    number += 1;
    if (number % PROGRESS_STEP === 0) onProgress(at / text.length);
    try {
      const value: unknown = JSON.parse(content);
      const features = featuresIn(value);
      take(reading, features?.length === 1 ? features[0] : value, number, line);
    } catch (error) {
      const character = positionOf(error instanceof Error ? error.message : '', content);
      reading.book.note({
        kind: 'json-syntax',
        line,
        feature: number,
        ...(character !== null && { character: character + 1 }),
      });
    }
  }
  return { packer: reading.packer, faults: reading.book.list(), frame: null, mercator: false };
}

/** Bytes before an index, as UTF-8 has them. */
const byteOf = (text: string, index: number) => new TextEncoder().encode(text.slice(0, index)).length;

/** What can be saved of a text that is not JSON. */
function salvage(text: string, message: string): GeoJsonReading {
  const crs = /"crs"\s*:\s*(\{[^{}]*\{[^{}]*\}[^{}]*\})/.exec(text.slice(0, PROGRESS_STEP));
  let said: ReturnType<typeof declared> = { frame: null, mercator: false };
  if (crs) {
    try {
      said = declared(JSON.parse(crs[1]!));
    } catch (error) {
      if (error instanceof Refused) throw error;
    }
  }
  const reading = { packer: createPacker(), book: createFaultBook(), mercator: said.mercator };
  const lineOf = lineCounter(text);
  let number = 0;
  for (const piece of pieces(text)) {
    number += 1;
    if ('value' in piece) {
      take(reading, piece.value, number, lineOf(piece.start));
      continue;
    }
    const index = piece.failedAt!;
    const line = lineOf(index);
    const character = index - text.lastIndexOf('\n', index - 1);
    reading.book.note({ kind: piece.isCut ? 'cut-off' : 'json-syntax', line, character, byte: byteOf(text, index), feature: number }); // prettier-ignore
  }
  if (reading.book.list().total === 0) {
    // All features are whole: what is broken is the frame around them.
    const index = Math.min(text.length, positionOf(message, text) ?? text.length);
    reading.book.note({ kind: index >= text.trimEnd().length ? 'cut-off' : 'json-syntax', line: lineCounter(text)(index), character: index - text.lastIndexOf('\n', index - 1), byte: byteOf(text, index) }); // prettier-ignore
  }
  return { packer: reading.packer, faults: reading.book.list(), frame: said.frame, mercator: said.mercator };
}

/** @throws Refused for what is JSON of another kind, or a frame that cannot be undone */
export function readGeoJson(text: string, onProgress: (share: number) => void): GeoJsonReading {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return readLines(text, onProgress) ?? salvage(text, error instanceof Error ? error.message : '');
  }
  const features = featuresIn(value);
  if (!features) throw new Refused({ reason: 'not-geojson', found: kindOf(value) });
  const said = declared(isThing(value) ? value.crs : undefined);
  const packer = createPacker();
  const book = createFaultBook();
  features.forEach((feature, index) => {
    if (index % PROGRESS_STEP === 0) onProgress(index / features.length);
    take({ packer, book, mercator: said.mercator }, feature, index + 1, undefined);
  });
  const faults = book.list();
  if (faults.total > 0) {
    const starts = featureStarts(text);
    const lineOf = lineCounter(text);
    for (const fault of faults.listed) {
      const start = fault.feature === undefined ? undefined : starts[fault.feature - 1];
      if (start !== undefined) fault.line = lineOf(start);
    }
  }
  return { packer, faults, ...said };
}
