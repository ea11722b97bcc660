/**
 * Where the glyphs of areas stand. An area has no position of its own, so its glyph may stand anywhere in it: as near
 * its visual centre as it finds room beside marks, trays and the glyphs placed before. Pure; degrees of WGS 84.
 */
import polylabel from 'polylabel';
import type { Position } from 'geojson';

export type LonLat = [number, number];

/** A degree, as the precision of the visual centre: about 1 km. */
const CENTRE_PRECISION = 0.01;
/** A cell holds one glyph: about 9 km, 27 px at the zoom where glyphs appear. In degrees, at the province's latitude. */
const CELL = { lon: 0.1, lat: 0.081 };
/** How far a glyph may move from its centre, in cells. */
const FARTHEST = 8;

/** Visual centre of the largest ring set of a (multi)polygon. */
function centreOf(polygons: Position[][][]): LonLat {
  const best = polygons
    .map((polygon) => polylabel(polygon as [number, number][][], CENTRE_PRECISION))
    .reduce((a, b) => (b.distance > a.distance ? b : a));
  return [best[0], best[1]];
}

/** Even-odd rule over all rings, so that holes count. */
function isInside([x, y]: LonLat, polygons: Position[][][]): boolean {
  let inside = false;
  for (const ring of polygons.flat()) {
    for (let index = 1; index < ring.length; index += 1) {
      const [x0, y0] = ring[index - 1] as LonLat;
      const [x1, y1] = ring[index] as LonLat;
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
    }
  }
  return inside;
}

/** Offsets of cells by their distance from the middle one. */
const SPIRAL: readonly LonLat[] = Array.from({ length: (2 * FARTHEST + 1) ** 2 }, (_, index): LonLat => [
  (index % (2 * FARTHEST + 1)) - FARTHEST,
  Math.floor(index / (2 * FARTHEST + 1)) - FARTHEST,
]).sort((a, b) => Math.hypot(...a) - Math.hypot(...b));

/** West, south, east, north. */
export type Box = readonly [number, number, number, number];

export interface Room {
  /** Keeps the glyphs of areas out of a box. */
  take: (box: Box) => void;
  /** A place for the glyph of an area, taken from then on; its visual centre where nothing near is free. */
  find: (polygons: Position[][][]) => LonLat;
}

export function createRoom(): Room {
  const taken = new Set<string>();
  const column = (lon: number) => Math.floor(lon / CELL.lon);
  const row = (lat: number) => Math.floor(lat / CELL.lat);
  const key = (x: number, y: number) => `${x},${y}`;
  const take = ([west, south, east, north]: Box) => {
    for (let x = column(west); x <= column(east); x += 1) {
      for (let y = row(south); y <= row(north); y += 1) taken.add(key(x, y));
    }
  };
  return {
    take,
    find: (polygons) => {
      const centre = centreOf(polygons);
      const [x, y] = [column(centre[0]), row(centre[1])];
      for (const [dx, dy] of SPIRAL) {
        if (taken.has(key(x + dx, y + dy))) continue;
        const middle: LonLat = [(x + dx + 0.5) * CELL.lon, (y + dy + 0.5) * CELL.lat];
        if (!isInside(middle, polygons)) continue;
        taken.add(key(x + dx, y + dy));
        return middle;
      }
      return centre;
    },
  };
}

/** What a mark at a point takes: half a cell on each side. */
export function boxAround([lon, lat]: LonLat): Box {
  return [lon - CELL.lon / 2, lat - CELL.lat / 2, lon + CELL.lon / 2, lat + CELL.lat / 2];
}
