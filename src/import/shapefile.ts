/** A shapefile's parts → a packed table; shpjs reads them and undoes the projection that the .prj tells. */
import shp from 'shpjs';
import type { Frame } from '../model/ownTable';
import { decodeText } from './decodeText';
import type { Note } from './draft';
import { createFaultBook, Refused, type FaultList } from './faults';
import { guessFrame } from './frames';
import { createPacker, type Packer } from './packer';
import { firstFigures, soundRecords } from './shapeRecords';

export interface ShapefileParts {
  shp: Uint8Array;
  dbf?: Uint8Array;
  prj?: Uint8Array;
  cpg?: Uint8Array;
}

export interface ShapefileReading {
  packer: Packer;
  faults: FaultList;
  frame: Frame | null;
  /** The .prj says so. */
  known: boolean;
  encoding: string | null;
  notes: Note[];
}

/** Byte 29 of the table's header: the code page, where a program set it. */
const LANGUAGE_BYTE = 29;
const CHINESE_CODE_PAGES = [0x4d, 0x7a];
const OLD_DATUM = /Xian[_ ]?(19)?80|Beijing[_ ]?(19)?54|西安80|北京54/i;
const KNOWN_DATUM = /WGS[_ ]?(19)?84|China[_ ]Geodetic[_ ]Coordinate[_ ]System[_ ]2000|China[_ ]2000|CGCS[_ ]?2000/i;
/** Beyond this nothing is degrees. */
const FARTHEST_DEGREE = 1000;

function encodingOf({ dbf, cpg }: ShapefileParts): string | null {
  if (!dbf) return null;
  const said =
    cpg &&
    decodeText(cpg)
      .text.trim()
      .replace(/^(cp|oem|ansi)\s*/i, '');
  if (said) {
    const label = /^(936|54936)$/.test(said) ? 'gb18030' : said === '65001' ? 'utf-8' : /^\d+$/.test(said) ? `windows-${said}` : said; // prettier-ignore
    try {
      return new TextDecoder(label).encoding;
    } catch {
      // Unknown: looked at as if nothing were said.
    }
  }
  if (CHINESE_CODE_PAGES.includes(dbf[LANGUAGE_BYTE]!)) return 'gb18030';
  // The header holds bytes of any value: only the rows are text.
  const header = dbf[8]! + dbf[9]! * 256;
  return decodeText(dbf.subarray(Math.min(header, dbf.length))).encoding;
}

/** A table that claims no more rows than it has bytes for: shpjs would go on reading nothing. Null for a broken one. */
function soundTable(dbf: Uint8Array): { bytes: Uint8Array; claimed: number } | null {
  if (dbf.length < 33) return null;
  const bytes = dbf.slice();
  const view = new DataView(bytes.buffer);
  const [claimed, header, row] = [view.getUint32(4, true), view.getUint16(8, true), view.getUint16(10, true)];
  if (row < 2 || header < 33 || header > bytes.length) return null;
  view.setUint32(4, Math.min(claimed, Math.floor((bytes.length - header) / row)), true);
  return { bytes, claimed };
}

/** @throws Refused for what is no shapefile, or one in metres of an unknown frame */
export async function readShapefile(
  parts: ShapefileParts,
  onProgress: (share: number) => void,
): Promise<ShapefileReading> {
  const sound = soundRecords(parts.shp);
  const book = createFaultBook();
  sound.faults.forEach(book.note);
  const bad = new Set(sound.faults.map(({ feature }) => feature));
  const prj = parts.prj && decodeText(parts.prj).text.trim();
  // Degrees are taken as they are: the way to metres and back would blur their last figures.
  const isProjection = prj !== undefined && /^PROJC/i.test(prj);
  const isProjected = isProjection && firstFigures(sound).some((figure) => Math.abs(figure) > FARTHEST_DEGREE);
  const encoding = encodingOf(parts);
  const table = parts.dbf ? soundTable(parts.dbf) : null;
  const notes: Note[] = [];
  onProgress(0.2);
  const read = (dbf: Uint8Array | null) =>
    shp({ shp: sound.bytes, ...(dbf && { dbf, cpg: encoding ?? 'utf-8' }), ...(isProjected && { prj }) });
  let collection: Awaited<ReturnType<typeof shp>>;
  try {
    collection = await read(table?.bytes ?? null);
    if (!table) notes.push('no-table');
  } catch {
    collection = await read(null);
    notes.push('no-table');
  }
  const { features } = collection;
  onProgress(0.8);
  const first = features.find(({ geometry }) => geometry)?.geometry;
  const [x] = first && 'coordinates' in first ? first.coordinates.flat(3) : [];
  if (x !== undefined && !(Math.abs(x) <= FARTHEST_DEGREE)) {
    const frame = prj ? (/"([^"]+)"/.exec(prj)?.[1] ?? '.prj') : '';
    throw new Refused({ reason: prj && /^GEOG/i.test(prj) ? 'metres-in-degrees' : 'projected', frame });
  }
  const packer = createPacker();
  features.forEach(({ geometry, properties }, index) => {
    const feature = index + 1;
    if (bad.has(feature)) return;
    const kind = packer.add(geometry, properties ?? {}, { number: feature });
    if (kind) book.note({ kind, feature });
  });
  if (table && table.claimed !== sound.count) {
    book.note({ kind: 'count-differs', detail: `.shp ${sound.count}, .dbf ${table.claimed}` });
  }
  if (isProjected) notes.push('reprojected');
  // The .prj of another file beside it: nothing it says can be trusted.
  const isForeign = isProjection && !isProjected && x !== undefined;
  if (isForeign) notes.push('already-degrees');
  if (prj && OLD_DATUM.test(prj)) notes.push('old-datum');
  // A shifted frame is written on the datum that it was shifted from: its name counts.
  const named = prj && !isForeign ? guessFrame(prj) : null;
  const isShifted = named === 'gcj02' || named === 'bd09';
  const known = prj !== undefined && !isForeign && !isShifted && KNOWN_DATUM.test(prj);
  return { packer, faults: book.list(), frame: known ? 'wgs84' : named, known, encoding, notes };
}
