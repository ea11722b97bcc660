/** A table of text with coordinates → points. Papa Parse reads it; which columns hold coordinates is guessed and told. */
import Papa, { type ParseConfig, type ParseResult } from 'papaparse';
import type { CsvChoice, CsvColumns } from './draft';
import { readDegrees, readPair } from './degrees';
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
  /** Most coordinates are figures far beyond degrees. */
  metres: boolean;
}

const isBlank = (row: readonly string[]) => row.every((cell) => cell.trim() === '');
/** Line ends within quotes. */
const extraLines = (row: readonly string[]) =>
  row.reduce((sum, cell) => (cell.includes('\n') ? sum + cell.split('\n').length - 1 : sum), 0);
const FARTHEST_DEGREE = 1000;

/** @param choice columns as the person chose them; null: as guessed */
export function readCsv(whole: string, choice: CsvChoice | null, onProgress: (share: number) => void): CsvReading {
  const separator = SEPARATOR_LINE.exec(whole);
  const text = separator ? whole.slice(separator[0].length) : whole;
  const packer = createPacker();
  const book = createFaultBook();
  let headers: string[] | null = null;
  let chosen: CsvChoice | null = choice;
  let line = separator ? 2 : 1;
  let feature = 0;
  let far = 0;
  const sample: string[][] = [];
  let held: { row: string[]; line: number }[] | null = [];

  const readPoint = (row: readonly string[], { lon, lat }: CsvChoice): readonly [number | null, number | null] => {
    if (lon !== lat) return [readDegrees(row[lon] ?? ''), readDegrees(row[lat] ?? '')];
    return readPair(row[lon] ?? '') ?? [null, null];
  };
  const take = (row: string[], at: number) => {
    feature += 1;
    const names = headers!;
    if (!chosen) return;
    const raw = chosen.lon === chosen.lat ? [row[chosen.lon]] : [row[chosen.lon], row[chosen.lat]];
    if (raw.every((cell) => (cell ?? '').trim() === '')) {
      const kind = row.length < names.length ? 'few-fields' : 'no-geometry';
      book.note({ kind, line: at, feature });
      return;
    }
    const [lon, lat] = readPoint(row, chosen);
    if (lon === null || lat === null) {
      book.note({ kind: 'bad-coordinates', line: at, feature, detail: raw.map((cell) => cell ?? '').join(', ') });
      return;
    }
    if (Math.max(Math.abs(lon), Math.abs(lat)) > FARTHEST_DEGREE) far += 1;
    packer.addPoint(lon, lat, names.map((name, column): [string, unknown] => [name, row[column]]), { number: feature, line: at }); // prettier-ignore
  };
  /** The first rows wait until the columns are guessed from them. */
  const release = () => {
    if (!held || !headers) return;
    chosen ??= guessColumns(
      headers,
      held.map(({ row }) => row),
    );
    for (const { row, line: at } of held) take(row, at);
    held = null;
  };

  const config = {
    delimiter: separator?.[1] ?? '',
    delimitersToGuess: [',', '\t', ';', '|', '，'],
    chunkSize: CHUNK,
    chunk: ({ data, errors, meta }: ParseResult<string[]>) => {
      const open = errors.find(({ code }) => code === 'MissingQuotes');
      for (const [index, row] of data.entries()) {
        const at = line;
        line += 1 + extraLines(row);
        if (isBlank(row)) continue;
        if (open && index === data.length - 1) {
          book.note({ kind: 'open-quote', line: at, feature: feature + (held?.length ?? 0) + 1 });
          continue;
        }
        if (!headers) {
          headers = distinct(row);
          continue;
        }
        if (sample.length < SAMPLE_ROWS) sample.push(row);
        if (held) {
          held.push({ row, line: at });
          if (held.length >= PROBED_ROWS) release();
        } else take(row, at);
      }
      onProgress(Math.min(1, meta.cursor / text.length));
    },
  };
  // With `chunk` a string is read at once as well, which the types do not know.
  Papa.parse<string[]>(text, config as ParseConfig<string[]>);
  release();
  const names = headers ?? [];
  return {
    packer,
    faults: book.list(),
    columns: { headers: names, choice: chosen, sample },
    frame: chosen && guessFrame(`${names[chosen.lon]} ${names[chosen.lat]}`),
    metres: feature > 0 && far * 2 > feature,
  };
}
