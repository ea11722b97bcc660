/** Small files made by hand, byte for byte, good and broken. */
import { strToU8, zipSync } from 'fflate';
import type { Draft, ReadOptions } from '../../src/import/draft';
import { Refused, type Refusal } from '../../src/import/faults';
import { isXmlText, readBytes } from '../../src/import/readBytes';

export const bytesOf = (text: string) => new TextEncoder().encode(text);

export async function read(
  name: string,
  content: string | Uint8Array,
  options: ReadOptions = { csv: null },
): Promise<Draft[]> {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const contents = await readBytes([{ name, bytes }], options, () => undefined);
  return contents.map((one) => {
    if (isXmlText(one)) throw new Error('XML is read by the page');
    return one;
  });
}

export async function readOne(name: string, content: string | Uint8Array, options?: ReadOptions): Promise<Draft> {
  return (await read(name, content, options))[0]!;
}

export async function refusal(name: string, content: string | Uint8Array): Promise<Refusal> {
  try {
    await readBytes(
      [{ name, bytes: typeof content === 'string' ? bytesOf(content) : content }],
      { csv: null },
      () => undefined,
    );
  } catch (error) {
    if (error instanceof Refused) return error.refusal;
    throw error;
  }
  throw new Error('It was read');
}

export const positionsOf = (draft: Draft) => [...draft.table.shapes.positions];

export function cellsOf({ table }: Draft, name: string): (string | number)[] {
  const column = table.columns.find((one) => one.name === name)!;
  return column.type === 'number' ? [...column.values] : [...column.codes].map((code) => column.texts[code]!);
}

/** A shapefile of points. ESRI Shapefile Technical Description, 1998. */
export function pointShapes(points: readonly (readonly [number, number])[]): Uint8Array {
  const bytes = new Uint8Array(100 + points.length * 28);
  const view = new DataView(bytes.buffer);
  view.setInt32(0, 9994);
  view.setInt32(24, bytes.length / 2);
  view.setInt32(28, 1000, true);
  view.setInt32(32, 1, true);
  points.forEach(([x, y], index) => {
    const at = 100 + index * 28;
    view.setInt32(at, index + 1);
    view.setInt32(at + 4, 10);
    view.setInt32(at + 8, 1, true);
    view.setFloat64(at + 12, x, true);
    view.setFloat64(at + 20, y, true);
  });
  return bytes;
}

/** A dBASE table of one text column; texts as bytes in whatever encoding. */
export function table(column: string, texts: readonly Uint8Array[], width = 12): Uint8Array {
  const header = 32 + 32 + 1;
  const bytes = new Uint8Array(header + texts.length * (width + 1) + 1).fill(0x20);
  const view = new DataView(bytes.buffer);
  bytes.fill(0, 0, header);
  bytes[0] = 3;
  view.setUint32(4, texts.length, true);
  view.setUint16(8, header, true);
  view.setUint16(10, width + 1, true);
  bytes.set(bytesOf(column), 32);
  bytes[32 + 11] = 'C'.charCodeAt(0);
  bytes[32 + 16] = width;
  bytes[64] = 13;
  texts.forEach((text, index) => bytes.set(text, header + index * (width + 1) + 1));
  bytes[bytes.length - 1] = 0x1a;
  return bytes;
}

/** 站一 and 站二 in GBK (GB 2312-80: 站 D5BE, 一 D2BB, 二 B6FE). */
export const GBK_NAMES = [Uint8Array.of(0xd5, 0xbe, 0xd2, 0xbb), Uint8Array.of(0xd5, 0xbe, 0xb6, 0xfe)];

export const WGS84_PRJ =
  'GEOGCS["GCS_WGS_1984",DATUM["D_WGS_1984",SPHEROID["WGS_1984",6378137.0,298.257223563]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]]';
/** Gauss–Krüger, central meridian 117° E, as GIS programs write it. */
export const CGCS2000_117_PRJ =
  'PROJCS["CGCS2000_3_Degree_GK_CM_117E",GEOGCS["GCS_China_Geodetic_Coordinate_System_2000",DATUM["D_China_2000",SPHEROID["CGCS2000",6378137.0,298.257222101]],PRIMEM["Greenwich",0.0],UNIT["Degree",0.0174532925199433]],PROJECTION["Gauss_Kruger"],PARAMETER["False_Easting",500000.0],PARAMETER["False_Northing",0.0],PARAMETER["Central_Meridian",117.0],PARAMETER["Scale_Factor",1.0],PARAMETER["Latitude_Of_Origin",0.0],UNIT["Meter",1.0]]';

export function zipped(files: Record<string, string | Uint8Array>): Uint8Array {
  return zipSync(
    Object.fromEntries(
      Object.entries(files).map(([name, content]) => [name, typeof content === 'string' ? strToU8(content) : content]),
    ),
  );
}
