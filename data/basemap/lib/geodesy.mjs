// Lengths on the WGS 84 ellipsoid (Karney's geodesics); a sphere is off by 0.2 % at this latitude.
import geodesic from 'geographiclib-geodesic';

const wgs84 = geodesic.Geodesic.WGS84;

/** Kilometres between two [lon, lat]. */
export const kilometres = (a, b) => wgs84.Inverse(a[1], a[0], b[1], b[0]).s12 / 1000;

/** Degrees clockwise from north, of the way from a to b. */
export const azimuth = (a, b) => wgs84.Inverse(a[1], a[0], b[1], b[0]).azi1;

/** The [lon, lat] that lies so many kilometres from a in the direction of an azimuth. */
export function travelled(a, azimuthDegrees, km) {
  const { lon2, lat2 } = wgs84.Direct(a[1], a[0], azimuthDegrees, km * 1000);
  return [lon2, lat2];
}

/** Square kilometres of a Polygon or MultiPolygon geometry. */
export function squareKilometres(geometry) {
  const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
  const ring = (points) => {
    const area = wgs84.Polygon(false);
    for (const [lon, lat] of points.slice(0, -1)) area.AddPoint(lat, lon);
    return Math.abs(area.Compute(false, true).area) / 1e6;
  };
  return polygons.reduce((sum, [outer, ...holes]) => sum + ring(outer) - holes.reduce((s, h) => s + ring(h), 0), 0);
}
