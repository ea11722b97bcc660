import geodesic from 'geographiclib-geodesic';
import type { Geometry, Position } from 'geojson';

const KILOMETRE = 1000;

/** Distance of two positions (degrees, WGS 84) along the ellipsoid, in kilometres. */
export function kilometres([lon1, lat1]: Position, [lon2, lat2]: Position): number {
  return (geodesic.Geodesic.WGS84.Inverse(lat1!, lon1!, lat2!, lon2!).s12 ?? 0) / KILOMETRE;
}

/** Every list of positions in a geometry: its points, lines or rings. */
export function pathsOf(geometry: Geometry): Position[][] {
  switch (geometry.type) {
    case 'Point':
      return [[geometry.coordinates]];
    case 'MultiPoint':
    case 'LineString':
      return [geometry.coordinates];
    case 'MultiLineString':
    case 'Polygon':
      return geometry.coordinates;
    case 'MultiPolygon':
      return geometry.coordinates.flat();
    case 'GeometryCollection':
      return geometry.geometries.flatMap(pathsOf);
  }
}

/** Mean length of a degree of latitude, in kilometres (WGS 84: 110.6 at the equator to 111.7 at the poles). */
const KILOMETRES_PER_DEGREE = 111.2;

/** A flat frame about `origin`, in kilometres east and north of it. Good to 1 % within some 500 km at these latitudes. */
export interface Plane {
  to: (position: Position) => [x: number, y: number];
  from: (point: [x: number, y: number]) => Position;
}

/** @param origin degrees, WGS 84 */
export function planeAt([lon, lat]: Position): Plane {
  const perLongitude = KILOMETRES_PER_DEGREE * Math.cos((lat! * Math.PI) / 180);
  return {
    to: ([x, y]) => [(x! - lon!) * perLongitude, (y! - lat!) * KILOMETRES_PER_DEGREE],
    from: ([x, y]) => [x / perLongitude + lon!, y / KILOMETRES_PER_DEGREE + lat!],
  };
}

/** Distance from a position to the nearest point of a path, in kilometres, and the index of the leg it lies on. */
export function distanceToPath(position: Position, path: Position[]): { distance: number; leg: number } {
  const { to } = planeAt(position);
  let best = {
    distance: path[0] ? Math.hypot(...to(path[0])) : Number.POSITIVE_INFINITY,
    leg: 0,
  };
  for (let leg = 0; leg + 1 < path.length; leg += 1) {
    const [ax, ay] = to(path[leg]!);
    const [bx, by] = to(path[leg + 1]!);
    const [dx, dy] = [bx - ax, by - ay];
    const length = dx * dx + dy * dy;
    const share = length === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / length));
    const distance = Math.hypot(ax + share * dx, ay + share * dy);
    if (distance < best.distance) best = { distance, leg };
  }
  return best;
}
