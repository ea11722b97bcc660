/** Lengths and areas on the ellipsoid (Karney 2013, by geographiclib). Pure; degrees of WGS 84, kilometres, km². */
import geodesic from 'geographiclib-geodesic';
import type { Position } from 'geojson';
import { kilometresBetween } from './chainage';
import type { LonLat } from './plane';
import type { Polygons } from './territory';

const { WGS84 } = geodesic.Geodesic;
const METRES = 1000;
/** Square metres. */
const SQUARE_KILOMETRE = 1_000_000;

/** Length of a line of geodesics. */
export function lengthOf(line: readonly Position[]): number {
  let km = 0;
  for (let index = 1; index < line.length; index += 1) {
    km += kilometresBetween(line[index - 1] as [number, number], line[index] as [number, number]);
  }
  return km;
}

/** Area within a ring of geodesics, which may repeat its first position at its end. */
function ringArea(ring: readonly Position[]): number {
  const polygon = WGS84.Polygon(false);
  for (const [lon, lat] of ring) polygon.AddPoint(lat!, lon!);
  return Math.abs(polygon.Compute(false, true).area!) / SQUARE_KILOMETRE;
}

/** The first ring of each polygon, less the others. */
export function areaOf(polygons: Polygons): number {
  return polygons.reduce((sum, [outer, ...holes]) => {
    return sum + ringArea(outer!) - holes.reduce((hole, ring) => hole + ringArea(ring), 0);
  }, 0);
}

/** Length of all outlines, holes with them; rings repeat their first position at their end. */
export function perimeterOf(polygons: Polygons): number {
  return polygons.flat().reduce((sum, ring) => sum + lengthOf(ring), 0);
}

/** The position at a distance (kilometres) and bearing (degrees from north) of another. */
export function positionFrom([lon, lat]: LonLat, bearing: number, km: number): [lon: number, lat: number] {
  const { lon2, lat2 } = WGS84.Direct(lat, lon, bearing, km * METRES);
  return [lon2!, lat2!];
}

/** How far another position is (kilometres), and the bearing at which one sets out to it (degrees from north). */
export function wayTo([lon1, lat1]: LonLat, [lon2, lat2]: LonLat): { bearing: number; distance: number } {
  const { azi1, s12 } = WGS84.Inverse(lat1, lon1, lat2, lon2);
  return { bearing: azi1!, distance: s12! / METRES };
}
