/** The frames of Chinese maps: told apart by names, converted by gcoord. */
import gcoord from 'gcoord';
import type { Frame } from '../model/ownTable';

const NAMES: readonly [Frame, RegExp][] = [
  ['bd09', /bd-?09|百度|baidu|(^|[_\s-])bd[_\s-]?(lon|lng|lat|x|y)/i],
  ['gcj02', /gcj-?02|火星|高德|腾讯|amap|gaode|tencent|(^|[_\s-])gcj/i],
  ['wgs84', /wgs-?84|cgcs-?2000|国家2000|2000国家|(^|[_\s-])wgs/i],
];

/** The frame that a name of a file or column speaks of; null for none. */
export function guessFrame(name: string): Frame | null {
  return NAMES.find(([, pattern]) => pattern.test(name))?.[0] ?? null;
}

/** West, south, east, north of China, degrees: nothing is shifted abroad. gcoord's own box is larger, but at its edges
 * the undoing of GCJ-02 need not come to an end. */
const CHINA = [73, 3, 136, 54] as const;

/**
 * Positions in WGS 84 degrees, a new run of numbers. CGCS2000 counts as WGS 84: they differ by centimetres.
 * GCJ-02 is undone by iteration to 1e-6 degrees, a tenth of a metre.
 */
export function converted(positions: Float64Array, frame: Frame): Float64Array {
  const result = positions.slice();
  if (frame === 'wgs84') return result;
  const from = frame === 'gcj02' ? gcoord.GCJ02 : gcoord.BD09;
  const [west, south, east, north] = CHINA;
  for (let at = 0; at < positions.length; at += 2) {
    const [lon, lat] = [positions[at]!, positions[at + 1]!];
    if (lon < west || lon > east || lat < south || lat > north) continue;
    [result[at], result[at + 1]] = gcoord.transform([lon, lat], from, gcoord.WGS84);
  }
  return result;
}

/** Web Mercator metres → WGS 84 degrees. */
export function fromMercator([x, y]: readonly [number, number]): [number, number] {
  return gcoord.transform<[number, number]>([x, y], gcoord.EPSG3857, gcoord.WGS84);
}
