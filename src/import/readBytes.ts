/** Bytes of a file → what it holds. Runs in the worker; what needs a page's tree of elements is handed back as text. */
import { rowsOffEarth, seemsSwapped, type Frame, type OwnTable } from '../model/ownTable';
import { openArchive, type Entry } from './archive';
import { readCsv } from './csv';
import { decodeText } from './decodeText';
import type { Draft, Format, Note, ReadOptions } from './draft';
import { Refused, type FaultList } from './faults';
import { guessFrame } from './frames';
import { readGeoJson } from './geojson';
import { MOST_BYTES, MOST_XML_BYTES } from './limits';
import type { Packer } from './packer';
import { readShapefile } from './shapefile';

/** KML or GPX, to be read by the page. */
export interface XmlText {
  name: string;
  format: 'kml' | 'kmz' | 'gpx';
  text: string;
  encoding: string;
  notes: Note[];
}

export type Content = Draft | XmlText;
export const isXmlText = (content: Content): content is XmlText => 'text' in content;

export interface NamedBytes {
  name: string;
  bytes: Uint8Array;
}

const ENDINGS = {
  json: ['geojson', 'json', 'geojsonl', 'geojsons', 'ndjson', 'jsonl'],
  csv: ['csv', 'tsv', 'txt'],
  kml: ['kml'],
  gpx: ['gpx'],
  zip: ['zip', 'kmz'],
  shape: ['shp', 'dbf', 'prj', 'cpg', 'shx'],
} as const;
type Kind = keyof typeof ENDINGS;

const endingOf = (path: string) => /\.([^./\\]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
const stemOf = (path: string) => path.replace(/^.*[/\\]/, '').replace(/\.[^.]+$/, '');
/** What systems add to archives of their own accord. */
const isHidden = (path: string) => /(^|\/)(__MACOSX\/|\.)/.test(path);

function kindByEnding(path: string): Kind | null {
  const ending = endingOf(path);
  return (Object.keys(ENDINGS) as Kind[]).find((kind) => (ENDINGS[kind] as readonly string[]).includes(ending)) ?? null;
}

const startsWith = (bytes: Uint8Array, ...codes: number[]) => codes.every((code, index) => bytes[index] === code);

/** @throws Refused for what is known to be something else */
function kindOf({ name, bytes }: NamedBytes): Kind {
  const ending = endingOf(name);
  if (/^(xlsx|xls|et|ods|numbers)$/.test(ending)) throw new Refused({ reason: 'spreadsheet' });
  if (/^(rar|7z|gz|tgz|tar)$/.test(ending)) throw new Refused({ reason: 'archive' });
  if (startsWith(bytes, 0x50, 0x4b, 3, 4)) return 'zip';
  const byEnding = kindByEnding(name);
  // A page of a portal that was saved as data begins with a bracket too, but so does no table.
  const opening = String.fromCharCode(...bytes.subarray(0, 200)).replace(/^[^\x21-\x7e]+/, '');
  if (byEnding && byEnding !== 'zip') {
    if (byEnding === 'csv' && /^<\?xml|^<kml|^<gpx/i.test(opening)) return /<gpx/i.test(opening) ? 'gpx' : 'kml';
    if (byEnding === 'csv' && /^[{]/.test(opening)) return 'json';
    return byEnding;
  }
  if (byEnding === 'zip') throw new Refused({ reason: 'damaged-archive' });
  if (ending === 'xml' || ending === '') {
    if (/<kml/i.test(opening)) return 'kml';
    if (/<gpx/i.test(opening)) return 'gpx';
    if (/^[{[]/.test(opening)) return 'json';
  }
  throw new Refused({ reason: 'unknown-type', ending });
}

const FARTHEST_DEGREE = 1000;

/** Whether most positions are figures far beyond degrees. */
function isInMetres({ shapes: { positions } }: OwnTable): boolean {
  let far = 0;
  for (let at = 0; at < positions.length; at += 2) {
    if (Math.max(Math.abs(positions[at]!), Math.abs(positions[at + 1]!)) > FARTHEST_DEGREE) far += 1;
  }
  return far * 4 > positions.length;
}

interface Reading {
  packer: Packer;
  faults: FaultList;
}

/**
 * Takes what every format gives into one form. Positions that are nowhere on earth stay in the table: whether they are
 * faulty shows once it is known which of two numbers is which.
 */
function draftOf(
  name: string,
  format: Format,
  { packer, faults }: Reading,
  more: Pick<Draft, 'frame' | 'encoding' | 'notes'> & Partial<Draft>,
): Draft {
  // prettier-ignore
  const notes = [...more.notes];
  if (packer.divided() > 0) notes.push('parts');
  if (packer.leftOut() > 0) notes.push('columns');
  const table = packer.table();
  if (isInMetres(table)) notes.push('metres');
  return { name, format, table, faults, csv: null, ...more, notes };
}

function suggested(told: Frame | null, name: string, usual: Frame | null): Draft['frame'] {
  return told ? { value: told, known: true } : { value: guessFrame(name) ?? usual, known: false };
}

const XML_ENCODING = /^[^<]{0,4}<\?xml[^>]*encoding\s*=\s*["']([\w-]+)/i;

function xmlText(name: string, format: XmlText['format'], bytes: Uint8Array, notes: Note[]): XmlText {
  if (bytes.length > MOST_XML_BYTES)
    throw new Refused({ reason: 'too-large', size: bytes.length, most: MOST_XML_BYTES });
  const declared = XML_ENCODING.exec(String.fromCharCode(...bytes.subarray(0, 200)))?.[1];
  const { text, encoding, damaged } = decodeText(bytes, declared);
  return { name, format, text, encoding, notes: damaged ? [...notes, 'bad-bytes'] : notes };
}

type Report = (share: number) => void;

async function readShapes(name: string, entries: readonly Entry[], notes: Note[], onProgress: Report): Promise<Draft> {
  const part = (ending: string) => entries.find(({ path }) => endingOf(path) === ending)?.bytes;
  const main = part('shp');
  if (!main) throw new Refused({ reason: 'no-main-file' });
  const reading = await readShapefile({ shp: main, dbf: part('dbf'), prj: part('prj'), cpg: part('cpg') }, onProgress);
  const { frame, known, encoding } = reading;
  return draftOf(name, 'shapefile', reading, {
    frame: known ? { value: frame, known } : { value: frame ?? guessFrame(name), known: false },
    encoding,
    notes: [...notes, ...reading.notes],
  });
}

function readText(
  kind: 'json' | 'csv' | 'kml' | 'gpx',
  { name, bytes }: NamedBytes,
  options: ReadOptions,
  notes: Note[],
  onProgress: Report,
): Content {
  if (kind === 'kml' || kind === 'gpx') return xmlText(name, kind, bytes, notes);
  const { text, encoding, damaged } = decodeText(bytes);
  const own: Note[] = damaged ? [...notes, 'bad-bytes'] : [...notes];
  if (kind === 'json') {
    const reading = readGeoJson(text, onProgress);
    if (reading.mercator) own.push('mercator');
    return draftOf(name, 'geojson', reading, { frame: suggested(reading.frame, name, null), encoding, notes: own });
  }
  const reading = readCsv(text, options.csv, onProgress);
  const frame = { value: reading.frame ?? guessFrame(name), known: false };
  return draftOf(name, 'csv', reading, { frame, encoding, notes: own, csv: reading.columns });
}

async function readArchive({ name, bytes }: NamedBytes, options: ReadOptions, onProgress: Report): Promise<Content[]> {
  const { entries, others } = openArchive(
    bytes,
    (path) => !isHidden(path) && ![null, 'zip'].includes(kindByEnding(path)),
    (share) => onProgress(share / 2),
  );
  const later: Report = (share) => onProgress(0.5 + share / 2);
  const seen = others.filter((path) => !isHidden(path));
  const shapes = entries.filter(({ path }) => endingOf(path) === 'shp');
  const contents: Content[] = [];
  for (const { path } of shapes) {
    const stem = path.replace(/\.shp$/i, '.').toLowerCase();
    const own = entries.filter(
      (entry) => entry.path.toLowerCase().startsWith(stem) && entry.path.length === path.length,
    );
    contents.push(await readShapes(stemOf(path), own, [], later));
  }
  const isKmz = endingOf(name) === 'kmz';
  for (const { path, bytes: content } of entries) {
    const kind = kindByEnding(path);
    // Text beside a shapefile or in a KMZ is a note on it.
    const isNote = endingOf(path) === 'txt' && (isKmz || entries.some((entry) => entry !== null && endingOf(entry.path) !== 'txt')); // prettier-ignore
    if (kind === null || kind === 'zip' || kind === 'shape' || isNote) continue;
    const inner = isKmz ? stemOf(name) : stemOf(path);
    if (kind === 'kml') contents.push(xmlText(inner, 'kmz', content, []));
    else contents.push(readText(kind, { name: inner, bytes: content }, options, [], later));
  }
  if (contents.length === 0) {
    const paths = [...entries.map(({ path }) => path), ...seen];
    throw new Refused({ reason: 'nothing-inside', entries: paths.slice(0, 5).join(', ') });
  }
  const isData = (path: string) => !/\.(xml|sbn|sbx|qix|qpj|qmd|qml|lyr|png|jpe?g|gif|html?|pdf|docx?)$/i.test(path);
  if (seen.some(isData)) contents[0]!.notes.push('skipped-entries');
  return contents;
}

/**
 * @param files one file, or the files of one shapefile
 * @throws Refused with the reason why nothing of it is read
 */
export async function readBytes(
  files: readonly NamedBytes[],
  options: ReadOptions,
  onProgress: Report,
): Promise<Content[]> {
  for (const { bytes } of files) {
    if (bytes.length > MOST_BYTES) throw new Refused({ reason: 'too-large', size: bytes.length, most: MOST_BYTES });
  }
  const [file] = files;
  if (!file || files.every(({ bytes }) => bytes.length === 0)) throw new Refused({ reason: 'empty' });
  const kind = kindOf(file);
  if (kind === 'zip') return readArchive(file, options, onProgress);
  const name = stemOf(file.name);
  if (kind === 'shape') {
    const entries = files.map((one) => ({ path: one.name, bytes: one.bytes as Uint8Array<ArrayBuffer> }));
    return [await readShapes(name, entries, [], onProgress)];
  }
  return [readText(kind, { name, bytes: file.bytes }, options, [], onProgress)];
}

export interface Range {
  /** Rows with a position that is nowhere on earth, taken as the file has them and the other way round. */
  offEarth: number[];
  seemsSwapped: boolean;
}

/** What cannot be on earth, and whether that is because two columns changed places. */
export function rangeOf({ table }: Draft, positions = table.shapes.positions): Range {
  return { offEarth: rowsOffEarth(table, positions), seemsSwapped: seemsSwapped(table.shapes.positions) };
}
