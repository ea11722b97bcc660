/**
 * Trays: what is known only by its city hangs beside the seat in a box of small marks, at a pixel offset,
 * so that it never looks like a position. Layout only; sizes are CSS pixels. Source of the figures: the look.
 */
import type { Standing } from '../model/selection';
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

export function trayScale(zoom: number, phone: boolean): TrayScale {
  if (zoom < (phone ? 6.6 : 5.7)) return 'bar';
  if (zoom < 7.45) return 'small';
  return zoom < 8.6 ? 'medium' : 'large';
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

/** The box of one city, on the side that its label leaves free. */
export function layOutTray(city: CitySeat, members: readonly Standing[], scale: TrayScale): TrayLayout {
  const { cell, mark, padding, leader } = METRICS[scale];
  const count = members.length;
  let columns: number;
  if (scale === 'bar') columns = count;
  else {
    const balanced = Math.max(FEWEST_COLUMNS, Math.ceil(count / MOST_ROWS));
    columns = Math.min(count, Math.min(MOST_COLUMNS, balanced));
  }
  const rows = Math.ceil(count / columns);
  const width = columns * cell + padding * 2;
  const height = (scale === 'bar' ? BAR_HEIGHT : rows * cell) + padding * 2;
  const [dx, dy] = city.tray;
  // The box's centre lies on the direction, far enough that its nearest edge is one leader away.
  const reach = Math.min(
    Math.abs(dx) < 1e-6 ? Infinity : (width / 2 + leader) / Math.abs(dx),
    Math.abs(dy) < 1e-6 ? Infinity : (height / 2 + leader) / Math.abs(dy),
  );
  return {
    city,
    scale,
    members,
    columns,
    rows,
    cell,
    mark,
    padding,
    width,
    height,
    x: dx * reach - width / 2,
    y: dy * reach - height / 2,
  };
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
