/** The few zoom steps at which marks change size, so that layers are rebuilt there and nowhere between. */
import { trayScale, type TrayScale } from './trays';

/** So far beyond the first view the map still speaks of the whole; a large window's first view is nearer. */
const OVERVIEW_STEPS = 0.45;
/** Under this zoom the glyphs of areas would lie upon each other. */
const LEAST_REGION_MARKS_ZOOM = 7.1;

export interface ZoomClass {
  tray: TrayScale;
  /** The whole is seen: the glyphs of areas lie in a tray of their own, nearer they stand in their areas. */
  overview: boolean;
  /** Side of a point mark in CSS pixels. */
  pointSize: number;
  /** Zoom to the nearest half, at which line widths are taken. */
  lineZoom: number;
  /** Bands of uncertainty beside schematic lines. */
  showsUncertaintyBands: boolean;
  /** True-radius discs wider than this stay away until pointed at: they would cover their neighbours. */
  widestDiscKm: number;
}

/** Kilometres a pixel at zoom 0 in the middle of the province: 78 271.5 m × cos 36.3°, for tiles of 512 px. */
export const KILOMETRES_A_PIXEL = 63.08;
const WIDEST_DISC_PIXELS = 24;

/** Source of the figures: the look, "Marks" and "Trays". `phone` is a map narrower than 600 px, `home` the first view's zoom. */
export function zoomClass(zoom: number, phone: boolean, home: number): ZoomClass {
  const lineZoom = Math.min(9, Math.round(zoom * 2) / 2);
  return {
    tray: trayScale(zoom, phone),
    overview: zoom < Math.max(LEAST_REGION_MARKS_ZOOM, home + OVERVIEW_STEPS),
    pointSize: zoom < 7.3 ? (phone && zoom < 6.6 ? 13 : 17) : zoom < 9 ? 23 : 28,
    lineZoom,
    showsUncertaintyBands: zoom >= 8,
    widestDiscKm: (WIDEST_DISC_PIXELS * KILOMETRES_A_PIXEL) / 2 ** lineZoom,
  };
}

export function sameZoomClass(a: ZoomClass, b: ZoomClass): boolean {
  return (Object.keys(a) as (keyof ZoomClass)[]).every((key) => a[key] === b[key]);
}
