/**
 * The records of a shapefile, looked over before they are read: shpjs gives up the whole file at the first bad one.
 * Layout: ESRI Shapefile Technical Description, 1998. Lengths in the file count words of two bytes.
 */
import { Refused, type Fault } from './faults';

const FILE_CODE = 9994;
const HEADER_BYTES = 100;
const RECORD_HEADER_BYTES = 8;
const POINT_TYPES = [1, 11, 21];
const MULTIPOINT_TYPES = [8, 18, 28];
const PATH_TYPES = [3, 5, 13, 15, 23, 25];
const [BOX_BYTES, POINT_BYTES, COUNT_BYTES] = [32, 16, 4];

/** Whether what a record says of itself fits into it. */
function isSound(view: DataView, at: number, length: number, fileType: number): boolean {
  if (length < COUNT_BYTES) return false;
  const type = view.getInt32(at, true);
  if (type === 0) return true;
  if (type !== fileType) return false;
  if (POINT_TYPES.includes(type)) return length >= COUNT_BYTES + (type === 11 ? 24 : POINT_BYTES);
  const counts = at + COUNT_BYTES + BOX_BYTES;
  const zBytes = (points: number) => (type > 10 && type < 20 ? 16 + points * 8 : 0);
  if (MULTIPOINT_TYPES.includes(type)) {
    if (length < COUNT_BYTES + BOX_BYTES + COUNT_BYTES) return false;
    const points = view.getInt32(counts, true);
    return points >= 0 && length >= COUNT_BYTES * 2 + BOX_BYTES + points * POINT_BYTES + zBytes(points);
  }
  if (length < COUNT_BYTES * 3 + BOX_BYTES) return false;
  const [parts, points] = [view.getInt32(counts, true), view.getInt32(counts + 4, true)];
  if (parts < 0 || points < 0) return false;
  if (length < COUNT_BYTES * (3 + parts) + BOX_BYTES + points * POINT_BYTES + zBytes(points)) return false;
  let last = 0;
  for (let part = 0; part < parts; part += 1) {
    const start = view.getInt32(counts + 8 + part * 4, true);
    if (start < last || start > points) return false;
    last = start;
  }
  return true;
}

export interface SoundRecords {
  /** The file with an empty shape in the place of each bad record, so that the rows of the table still match. */
  bytes: Uint8Array<ArrayBuffer>;
  count: number;
  faults: Fault[];
}

/** @throws Refused for what is no shapefile, or holds shapes that have no place on a map */
export function soundRecords(bytes: Uint8Array): SoundRecords {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < HEADER_BYTES || view.getInt32(0) !== FILE_CODE) throw new Refused({ reason: 'shape-header' });
  const fileType = view.getInt32(32, true);
  if (![...POINT_TYPES, ...MULTIPOINT_TYPES, ...PATH_TYPES].includes(fileType)) {
    throw new Refused({ reason: 'shape-header' });
  }
  const result = new Uint8Array(bytes.length + RECORD_HEADER_BYTES);
  const out = new DataView(result.buffer);
  result.set(bytes.subarray(0, HEADER_BYTES));
  const faults: Fault[] = [];
  let [at, to, count] = [HEADER_BYTES, HEADER_BYTES, 0];
  while (at + RECORD_HEADER_BYTES <= bytes.length) {
    const length = view.getInt32(at + 4) * 2;
    const end = at + RECORD_HEADER_BYTES + length;
    count += 1;
    if (length < 0 || end > bytes.length) {
      faults.push({ kind: 'cut-off', feature: count, byte: at });
      break;
    }
    out.setInt32(to, count);
    if (isSound(view, at + RECORD_HEADER_BYTES, length, fileType)) {
      out.setInt32(to + 4, length / 2);
      result.set(bytes.subarray(at + RECORD_HEADER_BYTES, end), to + RECORD_HEADER_BYTES);
      to += RECORD_HEADER_BYTES + length;
    } else {
      faults.push({ kind: 'bad-record', feature: count, byte: at });
      out.setInt32(to + 4, 2);
      out.setInt32(to + RECORD_HEADER_BYTES, 0, true);
      to += RECORD_HEADER_BYTES + 4;
    }
    at = end;
  }
  return { bytes: result.slice(0, to), count, faults };
}

/** Two figures of each shape that is not empty: its position, or the south-west corner of its box. */
export function firstFigures({ bytes }: SoundRecords): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const figures: number[] = [];
  for (let at = HEADER_BYTES; at < bytes.length; at += RECORD_HEADER_BYTES + view.getInt32(at + 4) * 2) {
    const content = at + RECORD_HEADER_BYTES;
    if (view.getInt32(content, true) === 0) continue;
    figures.push(view.getFloat64(content + COUNT_BYTES, true), view.getFloat64(content + COUNT_BYTES + 8, true));
  }
  return figures;
}
