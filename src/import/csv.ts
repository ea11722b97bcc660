/** A table of text with coordinates → points. Papa Parse reads it; which columns hold coordinates is guessed and told. */
import Papa, { type ParseConfig, type Parser, type ParseResult } from 'papaparse';
import type { CsvChoice, CsvColumns } from './draft';
import { readDegrees, readPair } from '../model/degrees';
import { createFaultBook, type FaultList } from './faults';
import { guessFrame } from './frames';
import { createPacker, type Packer } from './packer';
import type { Frame } from '../model/ownTable';

const CHUNK = 1_000_000;
const SAMPLE_ROWS = 3;
const PROBED_ROWS = 200;
/** A column of degrees may have gaps and slips. */
const LEAST_SHARE = 0.5;

/** Most telling first. */
const LON_NAMES = [/^(lon|lng|long|longitude|经度)$/i, /经度|东经|longitude|(^|[_\s-])(lon|lng|long)([_\s-]|$)|^(lon|lng)|(lon|lng)$/i, /^(x|x坐标|point_x|coord_?x|横坐标)$/i]; // prettier-ignore
const LAT_NAMES = [/^(lat|latitude|纬度)$/i, /纬度|北纬|latitude|(^|[_\s-])lat([_\s-]|$)|^lat|lat$/i, /^(y|y坐标|point_y|coord_?y|纵坐标)$/i]; // prettier-ignore
const PAIR_NAMES = /坐标|经纬|location|coord|lonlat|lnglat|latlng|latlon|point|wkt|geom/i;

const normal = (header: string) => header.normalize('NFKC').trim();

function named(headers: readonly string[], patterns: readonly RegExp[], fits: (column: number) => boolean): number {
  for (const pattern of patterns) {
    const found = headers.findIndex((header, column) => pattern.test(normal(header)) && fits(column));
    if (found !== -1) return found;
  }
  return -1;
}

/** Which columns hold coordinates, by their names and by what is in them. */
export function guessColumns(headers: readonly string[], rows: readonly string[][]): CsvChoice | null {
  const probed = rows.slice(0, PROBED_ROWS);
  const share = (column: number, reads: (text: string) => boolean) => {
    const filled = probed.map((row) => row[column] ?? '').filter((text) => text.trim() !== '');
    return filled.length === 0 ? 0 : filled.filter(reads).length / filled.length;
  };
  const isFigure = (column: number) =>
    probed.length === 0 || share(column, (text) => readDegrees(text) !== null) >= LEAST_SHARE;
  const lon = named(headers, LON_NAMES, isFigure);
  const lat = named(headers, LAT_NAMES, (column) => column !== lon && isFigure(column));
  if (lon !== -1 && lat !== -1) return { lon, lat };
  const isPair = (column: number) => share(column, (text) => readPair(text) !== null) >= LEAST_SHARE;
  const both = headers.findIndex((header, column) => PAIR_NAMES.test(normal(header)) && isPair(column));
  return both === -1 ? null : { lon: both, lat: both };
}

/** Headers that are empty or twice there get names of their own. */
function distinct(headers: readonly string[]): string[] {
  const counts = new Map<string, number>();
  return headers.map((header, index) => {
    const name = header.trim() || `#${index + 1}`;
    const before = counts.get(name) ?? 0;
    counts.set(name, before + 1);
    return before === 0 ? name : `${name} (${before + 1})`;
  });
}

/** Excel's own first line that names the delimiter. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;

export interface CsvReading {
  packer: Packer;
  faults: FaultList;
  columns: CsvColumns;
  frame: Frame | null;
}

const isBlank = (row: readonly string[]) => row.every((cell) => cell.trim() === '');
/** Line ends within quotes. */
const extraLines = (row: readonly string[]) =>
  row.reduce((sum, cell) => (cell.includes('\n') ? sum + cell.split('\n').length - 1 : sum), 0);
/** Stray quotation marks after which reading begins anew: each costs a look through the rest of the text. */
const MOST_RESUMED = 20;

/** The text from a line on, counted from 1; line ends within quotes count. */
function fromLine(text: string, line: number): string {
  let at = 0;
  for (let passed = 1; passed < line; passed += 1) {
    const end = text.indexOf('\n', at);
    if (end === -1) return '';
    at = end + 1;
  }
  return text.slice(at);
}

/** @param choice columns as the person chose them; null: as guessed */
export function readCsv(whole: string, choice: CsvChoice | null, onProgress: (share: number) => void): CsvReading {
  const separator = SEPARATOR_LINE.exec(whole);
  let text = separator ? whole.slice(separator[0].length) : whole;
  const packer = createPacker();
  const book = createFaultBook();
  let headers: string[] | null = null;
  let chosen: CsvChoice | null = choice;
  let line = separator ? 2 : 1;
  let feature = 0;
  const sample: string[][] = [];
  let held: { row: string[]; line: number; number: number }[] | null = [];

  const readPoint = (row: readonly string[], { lon, lat }: CsvChoice): readonly [number | null, number | null] => {
    if (lon !== lat) return [readDegrees(row[lon] ?? ''), readDegrees(row[lat] ?? '')];
    return readPair(row[lon] ?? '') ?? [null, null];
  };
  const take = (row: string[], at: number, number: number) => {
    const names = headers!;
    if (!chosen) return;
    const raw = chosen.lon === chosen.lat ? [row[chosen.lon]] : [row[chosen.lon], row[chosen.lat]];
    if (raw.every((cell) => (cell ?? '').trim() === '')) {
      const kind = row.length < names.length ? 'few-fields' : 'no-geometry';
      book.note({ kind, line: at, feature: number });
      return;
    }
    const [lon, lat] = readPoint(row, chosen);
    if (lon === null || lat === null) {
      book.note({
        kind: 'bad-coordinates',
        line: at,
        feature: number,
        detail: raw.map((cell) => cell ?? '').join(', '),
      });
      return;
    }
    packer.addPoint(lon, lat, names.map((name, column): [string, unknown] => [name, row[column]]), { number, line: at }); // prettier-ignore
  };
  /** The first rows wait until the columns are guessed from them. */
  const release = () => {
    if (!held || !headers) return;
    chosen ??= guessColumns(
      headers,
      held.map(({ row }) => row),
    );
    for (const { row, line: at, number } of held) take(row, at, number);
    held = null;
  };

  let delimiter = separator?.[1] ?? '';
  /** Whether a cell has taken in rows after its own. */
  const swallows = (row: readonly string[]) =>
    row.some((cell) => cell.includes('\n') && cell.split('\n').some((piece) => piece.split(delimiter).length >= headers!.length)); // prettier-ignore

  const config = (onBroken: (line: number) => void) => ({
    delimiter,
    delimitersToGuess: [',', '\t', ';', '|', '，'],
    chunkSize: CHUNK,
    chunk: ({ data, errors, meta }: ParseResult<string[]>, parser: Parser) => {
      ({ delimiter } = meta);
      const faulty = new Map(errors.filter(({ type }) => type === 'Quotes').map(({ row, code }) => [row, code]));
      for (const [index, row] of data.entries()) {
        const at = line;
        line += 1 + extraLines(row);
        if (isBlank(row)) continue;
        const fault = faulty.get(index);
        if (fault === 'MissingQuotes' || (fault && headers && swallows(row))) {
          feature += 1;
          book.note({ kind: 'open-quote', line: at, feature });
          onBroken(at);
          parser.abort();
          return;
        }
        if (!headers) {
          headers = distinct(row);
          continue;
        }
        feature += 1;
        if (sample.length < SAMPLE_ROWS) sample.push(row);
        if (held) {
          held.push({ row, line: at, number: feature });
          if (held.length >= PROBED_ROWS) release();
        } else take(row, at, feature);
      }
      onProgress(Math.min(1, meta.cursor / text.length));
    },
  });
  /** Reads on; the line on which a quotation mark opens that is never closed, or only by one of another cell. */
  const readOn = (): number | null => {
    let broken: number | null = null;
    const onBroken = (at: number) => (broken = at);
    // With `chunk` a string is read at once as well, which the types do not know.
    Papa.parse<string[]>(text, config(onBroken) as ParseConfig<string[]>);
    return broken;
  };
  for (let resumed = 0; resumed <= MOST_RESUMED && text !== ''; resumed += 1) {
    const first = line;
    const broken = readOn();
    if (broken === null || headers === null) break;
    // The rows after the broken one are read again as if its mark were not there.
    line = broken + 1;
    text = fromLine(text, line - first + 1);
  }
  release();
  const names = headers ?? [];
  return {
    packer,
    faults: book.list(),
    columns: { headers: names, choice: chosen, sample },
    frame: chosen && guessFrame(`${names[chosen.lon]} ${names[chosen.lat]}`),
  };
}
