/** The counties and cities that a position may stand for when no more than that is known of it. Pure; degrees, WGS 84. */
import type { MultiPolygon, Polygon, Position } from 'geojson';
import type { LonLat } from './plane';

/** Outlines with their holes, in degrees. */
export type Polygons = readonly (readonly (readonly Position[])[])[];

export interface County {
  id: string;
  /** Id of its city. */
  city: string;
  polygons: Polygons;
}

export interface Territory {
  id: string;
  polygons: Polygons;
}

export interface Territories {
  /** The county, or the whole city, that holds a position; null at sea or abroad. */
  at: (position: LonLat, level: 'county' | 'city') => Territory | null;
}

/** basemap/admin.json, as far as it concerns outlines. */
export interface AdminFile {
  features: { properties: { id: string; city: string }; geometry: Polygon | MultiPolygon }[];
}

/** The served counties. */
export function countiesOf({ features }: AdminFile): County[] {
  return features.map(({ properties: { id, city }, geometry }) => ({
    id,
    city,
    polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  }));
}

/** Even-odd rule over all rings, so that holes count. */
export function holds(polygons: Polygons, [x, y]: LonLat): boolean {
  let inside = false;
  for (const ring of polygons.flat()) {
    for (let index = 1; index < ring.length; index += 1) {
      const [x0, y0] = ring[index - 1]! as [number, number];
      const [x1, y1] = ring[index]! as [number, number];
      if (y0 > y !== y1 > y && x < x0 + ((y - y0) / (y1 - y0)) * (x1 - x0)) inside = !inside;
    }
  }
  return inside;
}

/** Whether a position lies in the box round a county: asked first, since most of them lie far away. */
function boxOf({ polygons }: County): ([lon, lat]: LonLat) => boolean {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [lon, lat] of polygons.flat(2) as [number, number][]) {
    west = Math.min(west, lon);
    south = Math.min(south, lat);
    east = Math.max(east, lon);
    north = Math.max(north, lat);
  }
  return ([lon, lat]) => lon >= west && lon <= east && lat >= south && lat <= north;
}

/** Answers are kept: most marks stand at the few seats. */
export function territoriesOf(counties: readonly County[]): Territories {
  const known = new Map<string, County | null>();
  const boxed = counties.map((county) => ({ county, isNear: boxOf(county) }));
  const find = (position: LonLat) =>
    boxed.find(({ county, isNear }) => isNear(position) && holds(county.polygons, position))?.county ?? null;
  // Counties of one city share borders but no land, so that the rule of even and odd holds for all of them together.
  const cities = new Map(
    [...new Set(counties.map(({ city }) => city))].map((id): [string, Territory] => [
      id,
      { id, polygons: counties.filter(({ city }) => city === id).flatMap(({ polygons }) => polygons) },
    ]),
  );
  return {
    at: (position, level) => {
      const key = position.join();
      if (!known.has(key)) known.set(key, find(position));
      const county = known.get(key);
      if (!county) return null;
      return level === 'county' ? county : cities.get(county.city)!;
    },
  };
}
