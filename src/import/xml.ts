/**
 * KML and GPX → a packed table, by togeojson. It needs the tree of elements that only a page has, not its worker: so
 * this runs on the page, in slices that let it breathe.
 */
import { gpxGen, kmlGen } from '@tmcw/togeojson';
import type { OwnTable } from '../model/ownTable';
import { createFaultBook, Refused, type Fault, type FaultBook, type FaultList } from './faults';
import { lineCounter } from './jsonPieces';
import { createPacker, type Packer } from './packer';

export type XmlFormat = 'kml' | 'gpx';

export interface XmlReading {
  table: OwnTable;
  faults: FaultList;
  divided: boolean;
  leftOut: boolean;
}

/** Longest stretch of work before the page may do other things, milliseconds. */
const SLICE_MS = 12;
/** What the drawing of others looked like, and lists along tracks, are no columns. */
const DROPPED =
  /^(styleUrl|styleHash|styleMapHash|visibility|icon|icon-.*|label-.*|stroke|stroke-.*|fill|fill-.*|coordinateProperties|links|_gpxType|@geometry-type|bounds)$/;
const ELEMENTS = { kml: ['Placemark'], gpx: ['trk', 'rte', 'wpt'] } as const;

type Properties = Readonly<Record<string, unknown>>;

/** Rich text comes as an object; only its words are wanted, and never as markup. */
function plainProperties(properties: Properties | null): Properties {
  return Object.fromEntries(
    Object.entries(properties ?? {})
      .filter(([name]) => !DROPPED.test(name))
      .map(([name, value]) => {
        const text = typeof value === 'object' && value !== null && 'value' in value ? value.value : value;
        return [name, name === 'description' && typeof text === 'string' ? text.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ') : text]; // prettier-ignore
      }),
  );
}

/** Elements of a format that are all written with one prefix (`kml:Placemark`): togeojson looks for names without. */
function withoutPrefix(text: string): string {
  const prefix = /<([\p{L}_][\p{L}\p{N}_.-]*):(?:kml|gpx)[\s>]/u.exec(text)?.[1];
  return prefix === undefined ? text : text.replaceAll(`<${prefix}:`, '<').replaceAll(`</${prefix}:`, '</');
}

const parse = (text: string) => new DOMParser().parseFromString(text, 'application/xml');

/** What the engines say of broken XML, each in its own words; null for sound XML. */
function troubleOf(document: Document): { line: number; character?: number } | null {
  const words = document.getElementsByTagName('parsererror')[0]?.textContent;
  if (words === undefined || words === null) return null;
  const line = /line(?: number)? (\d+)/i.exec(words);
  const character = /column (\d+)/i.exec(words);
  return { line: Number(line?.[1] ?? 1), ...(character && { character: Number(character[1]) }) };
}

interface Reading {
  packer: Packer;
  book: FaultBook;
  pause: () => Promise<void>;
  number: number;
}

function createPause(signal: AbortSignal | undefined): () => Promise<void> {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < SLICE_MS) return;
    await new Promise((resolve) => setTimeout(resolve));
    signal?.throwIfAborted();
    since = performance.now();
  };
}

/** Elements of a document in the order in which togeojson gives them. */
const generate = (document: Document, format: XmlFormat) => (format === 'kml' ? kmlGen(document) : gpxGen(document));

async function takeAll(
  reading: Reading,
  document: Document,
  format: XmlFormat,
  line: number | undefined,
): Promise<number> {
  let count = 0;
  for (const { geometry, properties } of generate(document, format)) {
    count += 1;
    reading.number += 1;
    const at = { number: reading.number, ...(line !== undefined && { line }) };
    // What it points to is not fetched, and the box in which it would be is no feature.
    const isLink = properties?.['@geometry-type'] === 'networklink';
    const kind = isLink ? 'network-link' : reading.packer.add(geometry, plainProperties(properties), at);
    if (kind) {
      const name: unknown = properties?.name;
      reading.book.note({ kind, feature: reading.number, ...(line !== undefined && { line }), ...(typeof name === 'string' && { detail: name }) }); // prettier-ignore
    }
    await reading.pause();
  }
  return count;
}

/** The elements one by one, each in the root's own opening tag, so that its prefixes are known. */
async function takePieces(reading: Reading, text: string, format: XmlFormat): Promise<void> {
  const root = /<(kml|gpx)\b[^>]*>/.exec(text)?.[0] ?? `<${format}>`;
  const names = ELEMENTS[format].join('|');
  const opening = new RegExp(`<(${names})[\\s>]`, 'g');
  const lineOf = lineCounter(text);
  for (let found = opening.exec(text); found; found = opening.exec(text)) {
    const close = `</${found[1]}>`;
    const end = text.indexOf(close, found.index);
    const following = new RegExp(opening.source, 'g');
    following.lastIndex = found.index + 1;
    const next = following.exec(text)?.index ?? text.length;
    const line = lineOf(found.index);
    if (end === -1 || end > next) {
      reading.number += 1;
      reading.book.note({ kind: end === -1 ? 'cut-off' : 'xml-syntax', line, feature: reading.number });
      continue;
    }
    const piece = parse(`${root}${text.slice(found.index, end)}${close}</${format}>`);
    const trouble = troubleOf(piece);
    if (trouble) {
      reading.number += 1;
      reading.book.note({
        kind: 'xml-syntax',
        line: line + trouble.line - 1 - (root.split('\n').length - 1),
        feature: reading.number,
      });
    } else await takeAll(reading, piece, format, line);
    opening.lastIndex = end;
    await reading.pause();
  }
}

/** Where the elements of a text open: tag and line. */
function openings(text: string, format: XmlFormat): { tag: string; line: number }[] {
  const lineOf = lineCounter(text);
  const opening = new RegExp(`<(${ELEMENTS[format].join('|')})[\\s>]`, 'g');
  const found: { tag: string; line: number }[] = [];
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    found.push({ tag: match[1]!, line: lineOf(match.index) });
  }
  return found;
}

const isPlaced = (element: Element) =>
  ['lon', 'lat'].every((name) => !Number.isNaN(Number.parseFloat(element.getAttribute(name) ?? '')));
const hasPoints = (element: Element, tag: string) =>
  [...element.getElementsByTagName(tag)].filter(isPlaced).length >= 2;

/** What togeojson passes over in silence: waypoints without a place, tracks and routes without two points. */
function passedOver(document: Document, text: string): Fault[] {
  const places = openings(text, 'gpx');
  const faultsOf = (tag: string, kind: Fault['kind'], isSound: (element: Element) => boolean) => {
    const own = places.flatMap((place, index) => (place.tag === tag ? [{ line: place.line, feature: index + 1 }] : []));
    return [...document.getElementsByTagName(tag)].flatMap((element, index) =>
      isSound(element) ? [] : [{ kind, ...own[index] }],
    );
  };
  return [
    ...faultsOf('trk', 'short-line', (element) =>
      [...element.getElementsByTagName('trkseg')].some((segment) => hasPoints(segment, 'trkpt')),
    ),
    ...faultsOf('rte', 'short-line', (element) => hasPoints(element, 'rtept')),
    ...faultsOf('wpt', 'bad-coordinates', isPlaced),
  ];
}

/**
 * @param text without byte order mark
 * @throws Refused for what holds entities, or no features at all; the signal's reason when it is given up
 */
export async function readXml(whole: string, format: XmlFormat, signal?: AbortSignal): Promise<XmlReading> {
  const text = withoutPrefix(whole);
  // Entities of a file's own can grow without end, and no map needs them.
  if (/<!ENTITY/i.test(text)) throw new Refused({ reason: 'entities' });
  const reading: Reading = { packer: createPacker(), book: createFaultBook(), pause: createPause(signal), number: 0 };
  // What the text says of its encoding was true of the bytes.
  const document = parse(text.replace(/^\s*<\?xml[^>]*\?>/, (declaration) => declaration.replace(/[^\n]/g, ' ')).trimStart()); // prettier-ignore
  const skipped = text.length - text.trimStart().length;
  const trouble = troubleOf(document);
  if (trouble) {
    await takePieces(reading, text, format);
    if (reading.book.list().total === 0) {
      const line = trouble.line + text.slice(0, skipped).split('\n').length - 1;
      reading.book.note({ kind: 'xml-syntax', line, ...(trouble.character && { character: trouble.character }) });
    }
  } else {
    await takeAll(reading, document, format, undefined);
    if (format === 'gpx') passedOver(document, text).forEach(reading.book.note);
  }
  const faults = reading.book.list();
  if (format === 'kml' && faults.listed.some(({ line }) => line === undefined)) {
    const places = openings(text, format);
    for (const fault of faults.listed) fault.line ??= places[(fault.feature ?? 0) - 1]?.line;
  }
  const { packer } = reading;
  return { table: packer.table(), faults, divided: packer.divided() > 0, leftOut: packer.leftOut() > 0 };
}
