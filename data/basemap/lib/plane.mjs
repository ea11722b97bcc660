// A plane to buffer in: Lambert's conformal conic on a sphere of the province's mean radius, kilometres.
// Formulae: Snyder, Map Projections: A Working Manual (USGS 1395), p. 106 f. Scale is within 0.5 % from 31 to 42 north.
const RADIUS = 6371.0088;
const radians = (degrees) => (degrees * Math.PI) / 180;
const [LOW, HIGH, ORIGIN, MERIDIAN] = [33, 40, 36.5, 118.5].map(radians);

const stretch = (latitude) => Math.tan(Math.PI / 4 + latitude / 2);
const n = Math.log(Math.cos(LOW) / Math.cos(HIGH)) / Math.log(stretch(HIGH) / stretch(LOW));
const F = (Math.cos(LOW) * stretch(LOW) ** n) / n;
const rho = (latitude) => (RADIUS * F) / stretch(latitude) ** n;
const RHO_0 = rho(ORIGIN);

/** [lon, lat] in degrees to [x, y] in kilometres. */
export function toPlane([lon, lat]) {
  const r = rho(radians(lat));
  const theta = n * (radians(lon) - MERIDIAN);
  return [r * Math.sin(theta), RHO_0 - r * Math.cos(theta)];
}

/** [x, y] in kilometres back to [lon, lat]. */
export function fromPlane([x, y]) {
  const r = Math.hypot(x, RHO_0 - y);
  const theta = Math.atan2(x, RHO_0 - y);
  const latitude = 2 * Math.atan((RADIUS * F / r) ** (1 / n)) - Math.PI / 2;
  return [((theta / n + MERIDIAN) * 180) / Math.PI, (latitude * 180) / Math.PI];
}

/** Applies a function to every position of nested coordinates. */
export const everyPosition = (coordinates, convert) =>
  typeof coordinates[0] === 'number' ? convert(coordinates) : coordinates.map((inner) => everyPosition(inner, convert));
