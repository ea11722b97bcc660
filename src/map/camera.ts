/** Where the camera goes; padding counts the panels, so that what is shown is never under them. */
import type { Map as MapLibreMap, PaddingOptions } from 'maplibre-gl';
import type { Feature } from '../catalogue/types';
import { boundsOf } from './scene';

/** West, south, east, north in degrees. */
export type Bounds = [number, number, number, number];

/** Around the outermost seats, so that the land beyond them is seen; degrees. */
const HOME_MARGIN = 0.62;

/** The first view: all given seats with a margin; null for no seats. */
export function homeBounds(seats: readonly { lon: number; lat: number }[]): Bounds | null {
  if (seats.length === 0) return null;
  const longitudes = seats.map((seat) => seat.lon);
  const latitudes = seats.map((seat) => seat.lat);
  return [
    Math.min(...longitudes) - HOME_MARGIN,
    Math.min(...latitudes) - HOME_MARGIN,
    Math.max(...longitudes) + HOME_MARGIN,
    Math.max(...latitudes) + HOME_MARGIN,
  ];
}

/** The zoom at which bounds fill the whole window, panels or not; 0 for none. */
export function zoomOf(map: MapLibreMap, bounds: Bounds | null): number {
  return (bounds && map.cameraForBounds(bounds)?.zoom) ?? 0;
}

const CLOSEST_ZOOM = 11;
const CLOSEST_ZOOM_BY_PRECISION = {
  site: 11,
  locality: 10,
  county: 9,
  city: 8.7,
  region: 11,
  schematic: 11,
  unlocated: 7,
};
const FLIGHT_MS = 200;

function duration(): number {
  return window.matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : FLIGHT_MS;
}

export function flyToBounds(
  map: MapLibreMap,
  bounds: Bounds,
  padding: PaddingOptions,
  maxZoom = CLOSEST_ZOOM,
  animated = true,
): void {
  map.fitBounds(bounds, { padding, maxZoom, duration: animated ? duration() : 0 });
}

/** To the extent of all that has a position, no nearer than the least well placed of them deserves. */
export function flyToFeatures(map: MapLibreMap, features: readonly Feature[], padding: PaddingOptions): void {
  const boxes = features.flatMap((feature) => {
    const bounds = boundsOf(feature);
    return bounds ? [{ bounds, zoom: CLOSEST_ZOOM_BY_PRECISION[feature.precision] }] : [];
  });
  if (boxes.length === 0) return;
  const side = (index: 0 | 1 | 2 | 3) => boxes.map(({ bounds }) => bounds[index]);
  flyToBounds(
    map,
    [Math.min(...side(0)), Math.min(...side(1)), Math.max(...side(2)), Math.max(...side(3))],
    padding,
    Math.min(...boxes.map(({ zoom }) => zoom)),
  );
}

/** Moves the map just far enough that a point is not under a panel. */
export function bringIntoView(map: MapLibreMap, position: [number, number], padding: Required<PaddingOptions>): void {
  const { x, y } = map.project(position);
  const { clientWidth, clientHeight } = map.getContainer();
  const shift = (at: number, least: number, most: number) => (at < least ? at - least : at > most ? at - most : 0);
  const dx = shift(x, padding.left, clientWidth - padding.right);
  const dy = shift(y, padding.top, clientHeight - padding.bottom);
  if (dx !== 0 || dy !== 0) map.panBy([dx, dy], { duration: duration() });
}
