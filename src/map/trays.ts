/**
 * Trays: what is known only by its city hangs beside the seat in a box of small marks, at a pixel offset,
 * so that it never looks like a position. Layout only; sizes are CSS pixels. Source of the figures: the look.
 */
import type { Standing } from '../model/selection';
import type { Box } from './anchors';
import type { CitySeat } from './citySeats';

/** How large cells are drawn; `bar` shows colours only. */
export type TrayScale = 'bar' | 'small' | 'medium' | 'large';

interface TrayMetrics {
  cell: number;
  mark: number;
  padding: number;
  /** Seat to box. */
  leader: number;
}

const METRICS: Record<TrayScale, TrayMetrics> = {
  bar: { cell: 1.25, mark: 1.25, padding: 2, leader: 12 },
  small: { cell: 8, mark: 7.5, padding: 3, leader: 22 },
  medium: { cell: 15, mark: 12.5, padding: 4, leader: 26 },
  large: { cell: 27, mark: 24, padding: 5, leader: 34 },
};

const BAR_HEIGHT = 6;
const MOST_ROWS = 4;
const FEWEST_COLUMNS = 4;
/** A tray wider than this many cells grows by rows again. */
const MOST_COLUMNS = 12;
/** A cell under this size opens the tray instead of selecting. */
export const SMALLEST_TARGET = 13;

/** From which zoom the larger scales hold. */
const LEAST_ZOOM = { medium: 7.45, large: 8.6 };
/** Of longitude at zoom 0, for tiles of 512 px. */
const DEGREES_A_PIXEL = 360 / 512;
const HALF_A_MARK = 12;

export function trayScale(zoom: number, phone: boolean): TrayScale {
  if (zoom < (phone ? 6.6 : 5.7)) return 'bar';
  if (zoom < LEAST_ZOOM.medium) return 'small';
  return zoom < LEAST_ZOOM.large ? 'medium' : 'large';
}

export interface TrayLayout {
  city: CitySeat;
  scale: TrayScale;
  members: readonly Standing[];
  columns: number;
  rows: number;
  cell: number;
  mark: number;
  padding: number;
  /** Size of the box. */
  width: number;
  height: number;
  /** Top left corner of the box from the seat, x to the east, y to the south. */
  x: number;
  y: number;
}

/** The box of a city's tray for so many members, on the side that its label leaves free. */
function trayBox(city: CitySeat, count: number, scale: TrayScale) {
  const { cell, padding, leader } = METRICS[scale];
  const balanced = Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, Math.ceil(count / MOST_ROWS)));
  const columns = scale === 'bar' ? count : Math.min(count, balanced);
  const rows = Math.ceil(count / columns);
  const width = columns * cell + padding * 2;
  const height = (scale === 'bar' ? BAR_HEIGHT : rows * cell) + padding * 2;
  const [dx, dy] = city.tray;
  // The box's centre lies on the direction, far enough that its nearest edge is one leader away.
  const reach = Math.min(
    Math.abs(dx) < 1e-6 ? Infinity : (width / 2 + leader) / Math.abs(dx),
    Math.abs(dy) < 1e-6 ? Infinity : (height / 2 + leader) / Math.abs(dy),
  );
  return { columns, rows, width, height, x: dx * reach - width / 2, y: dy * reach - height / 2 };
}

export function layOutTray(city: CitySeat, members: readonly Standing[], scale: TrayScale): TrayLayout {
  const { cell, mark, padding } = METRICS[scale];
  return { city, scale, members, cell, mark, padding, ...trayBox(city, members.length, scale) };
}

/** What a tray covers of the ground while its marks are of middle and of full size: west, south, east, north. */
export function trayGround(city: CitySeat, count: number): Box[] {
  return (['medium', 'large'] as const).map((scale) => {
    const { x, y, width, height } = trayBox(city, count, scale);
    const degrees = DEGREES_A_PIXEL / 2 ** LEAST_ZOOM[scale];
    const tall = Math.cos((city.lat * Math.PI) / 180);
    return [
      city.lon + (x - HALF_A_MARK) * degrees,
      city.lat - (y + height + HALF_A_MARK) * degrees * tall,
      city.lon + (x + width + HALF_A_MARK) * degrees,
      city.lat - (y - HALF_A_MARK) * degrees * tall,
    ];
  });
}

/** One member's place in a tray. */
export interface TrayCell {
  city: CitySeat;
  member: Standing;
  /** From the seat, CSS pixels. */
  centre: readonly [number, number];
  side: number;
}

export function cellOf(tray: TrayLayout, index: number): TrayCell {
  const { city, cell, padding, columns, height } = tray;
  const row = Math.floor(index / columns);
  const down = tray.scale === 'bar' ? height / 2 : padding + (row + 0.5) * cell;
  const across = padding + ((index % columns) + 0.5) * cell;
  return { city, member: tray.members[index]!, centre: [tray.x + across, tray.y + down], side: cell };
}

/** The member under a point given from the seat; null in the padding or outside. */
export function memberAt(tray: TrayLayout, x: number, y: number): Standing | null {
  const column = Math.floor((x - tray.x - tray.padding) / tray.cell);
  const row = tray.scale === 'bar' ? 0 : Math.floor((y - tray.y - tray.padding) / tray.cell);
  if (column < 0 || column >= tray.columns || row < 0 || row >= tray.rows) return null;
  return tray.members[row * tray.columns + column] ?? null;
}

/** Whether a point given from the seat lies on the box. */
export function isOnTray(tray: TrayLayout, x: number, y: number): boolean {
  return x >= tray.x && x <= tray.x + tray.width && y >= tray.y && y <= tray.y + tray.height;
}
