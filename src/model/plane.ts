/** A flat frame for searching: what is shown as a length is measured on the ellipsoid, in chainage.ts. */

/** Degrees of WGS 84. */
export type LonLat = readonly [lon: number, lat: number];
/** Kilometres east and north. */
export type Flat = readonly [x: number, y: number];

/** WGS 84: equatorial radius in kilometres, and the square of the first eccentricity. */
const EQUATORIAL_RADIUS = 6378.137;
const ECCENTRICITY_SQUARED = 0.00669437999014;
/** Rough, for boxes and tolerances: a degree of longitude at the equator, and nearly one of latitude anywhere. */
export const KILOMETRES_A_DEGREE = 111.3;
/** A cone that touches the equator would be a cylinder; a cone this near to it is as good. Degrees. */
const LEAST_LATITUDE = 0.01;

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/**
 * Equidistant conic projection that touches the ellipsoid at `origin`'s latitude (Snyder 1987, Map Projections: a
 * working manual, chapter 16, with the ellipsoid's two radii of curvature at that latitude). Lengths are true at the
 * latitude and too long by (Δφ)²/2 away from it: 0.06 % at two degrees, which is the whole width of a province.
 */
export function planeAt([lon0, lat0]: LonLat): (position: LonLat) => [x: number, y: number] {
  const phi = radians(Math.abs(lat0) < LEAST_LATITUDE ? LEAST_LATITUDE : lat0);
  const sine = Math.sin(phi);
  const w = 1 - ECCENTRICITY_SQUARED * sine * sine;
  const across = EQUATORIAL_RADIUS / Math.sqrt(w);
  const along = (EQUATORIAL_RADIUS * (1 - ECCENTRICITY_SQUARED)) / (w * Math.sqrt(w));
  const cone = across / Math.tan(phi);
  return ([lon, lat]) => {
    const radius = cone - along * (radians(lat) - phi);
    const angle = sine * radians(lon - lon0);
    return [radius * Math.sin(angle), cone - radius * Math.cos(angle)];
  };
}
