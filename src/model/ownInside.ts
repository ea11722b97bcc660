/** How the reader's own things lie in an area: their positions are taken as exact. Pure; degrees, WGS 84. */
import type { Geometry, Position } from 'geojson';
import type { Region } from './region';
import { territoriesOf, type Polygons } from './territory';
import { judging, type Finding } from './within';

/** Outlines are cut into so many bands from south to north: a position is held against the sides in its own band alone. */
const BANDS = 512;

type Holds = (position: Position) => boolean;

/** The rule of even and odd, quick for very many positions. */
function holding(polygons: Polygons): Holds {
  const rings = polygons.flat();
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of rings.flat() as [number, number][]) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  const bandOf = (lat: number) => Math.min(BANDS - 1, Math.floor(((lat - south) / (north - south)) * BANDS));
  /** Sides by band: the coordinates of both ends in turn. */
  const bands = Array.from({ length: BANDS }, (): number[] => []);
  for (const ring of rings) {
    for (let index = 1; index < ring.length; index += 1) {
      const [x0, y0] = ring[index - 1] as [number, number];
      const [x1, y1] = ring[index] as [number, number];
      // A level side is never crossed.
      if (y0 === y1) continue;
      const last = bandOf(Math.max(y0, y1));
      for (let band = bandOf(Math.min(y0, y1)); band <= last; band += 1) bands[band]!.push(x0, y0, x1, y1);
    }
  }
  return ([x, y]) => {
    if (!(x! >= west && x! <= east && y! >= south && y! <= north)) return false;
    const sides = bands[bandOf(y!)]!;
    let inside = false;
    for (let at = 0; at < sides.length; at += 4) {
      const [x0, y0, x1, y1] = [sides[at]!, sides[at + 1]!, sides[at + 2]!, sides[at + 3]!];
      if (y0 > y! !== y1 > y! && x! < x0 + ((y! - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
    }
    return inside;
  };
}

/** Judges one after the other against an area; null: outside. */
export function ownJudging(region: Region): (geometry: Geometry) => Finding | null {
  const holds = holding(region.polygons);
  const judge = judging(region, territoriesOf([]));
  return (geometry) => {
    switch (geometry.type) {
      case 'Point':
        return holds(geometry.coordinates) ? { status: 'inside' } : null;
      case 'MultiPoint': {
        const { length: of } = geometry.coordinates;
        const inside = geometry.coordinates.filter(holds).length;
        if (inside === 0) return null;
        return { status: inside === of ? 'inside' : 'partly', part: { type: 'sites', inside, of } };
      }
      default:
        return judge({ geometry, radius: 0, level: null, isAnyOf: false });
    }
  };
}
