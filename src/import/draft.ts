/** What reading a file gives: shown to the person, who says what is to be done with it. */
import type { Frame, OwnTable } from '../model/ownTable';
import type { FaultList } from './faults';

export const FORMATS = ['geojson', 'csv', 'kml', 'kmz', 'gpx', 'shapefile'] as const;
export type Format = (typeof FORMATS)[number];

/** Things done on the way that the person ought to know. */
export const NOTES = [
  'mercator',
  'reprojected',
  'already-degrees',
  'old-datum',
  'no-table',
  'parts',
  'columns',
  'skipped-entries',
  'bad-bytes',
  'metres',
] as const;
export type Note = (typeof NOTES)[number];

/** Columns of a CSV by index; the same twice where one column holds both. */
export interface CsvChoice {
  lon: number;
  lat: number;
}

export interface CsvColumns {
  headers: string[];
  /** Null: none looks like coordinates. */
  choice: CsvChoice | null;
  /** First rows, so that the person sees what is in a column. */
  sample: string[][];
}

export interface Draft {
  name: string;
  format: Format;
  table: OwnTable;
  faults: FaultList;
  /** `known`: the file itself says so; else a guess by format or names, null for none. */
  frame: { value: Frame | null; known: boolean };
  /** Encoding of the text, as browsers name it; null where the format has none. */
  encoding: string | null;
  csv: CsvColumns | null;
  notes: Note[];
}

/** One thing to read: a file, or the files of a shapefile that lie beside each other. */
export interface Source {
  name: string;
  files: readonly File[];
}

export interface ReadOptions {
  /** Null: as guessed. */
  csv: CsvChoice | null;
}
