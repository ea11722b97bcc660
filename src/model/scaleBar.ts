/** How long a stretch of the map is on the ground, and the round lengths that a scale bar shows. */

/** WGS 84: equatorial radius in metres and the first eccentricity squared. */
const RADIUS = 6_378_137;
const ECCENTRICITY_SQUARED = 0.006_694_379_990_14;
/** Side of the world at zoom 0 in CSS pixels. */
const WORLD = 512;

/**
 * Ground metres a CSS pixel, east to west at a latitude, on a Web Mercator map.
 * A parallel's radius on the ellipsoid is a·cos φ / √(1 − e² sin² φ): Snyder, Map Projections (USGS Professional Paper
 * 1395, 1987), eq. 4-21. The map draws its whole round with 512 · 2^zoom pixels.
 * @param latitude degrees
 */
export function metresAPixel(latitude: number, zoom: number): number {
  const angle = (latitude * Math.PI) / 180;
  const radius = (RADIUS * Math.cos(angle)) / Math.sqrt(1 - ECCENTRICITY_SQUARED * Math.sin(angle) ** 2);
  return (2 * Math.PI * radius) / (WORLD * 2 ** zoom);
}

/** The longest of 1, 2, 5, 10, 20, 50 … that is no longer than `most`. */
export function roundLength(most: number): number {
  const power = 10 ** Math.floor(Math.log10(most));
  const step = [5, 2].find((factor) => factor * power <= most) ?? 1;
  return step * power;
}

/** The second number of 1:n in two figures: a drawn map's scale is true at one latitude only. */
export function roundedScale(share: number): number {
  const power = 10 ** (Math.floor(Math.log10(share)) - 1);
  return Math.round(share / power) * power;
}
