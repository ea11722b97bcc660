/**
 * Trays: what is known only by its city hangs beside the seat in a box of small marks, at a pixel offset,
 * so that it never looks like a position. Layout only; sizes are CSS pixels. Source of the figures: the look.
 */
import { sectorGroup, SECTOR_GROUPS, type SectorGroup } from '../theme/palette';
import type { Standing } from '../model/selection';
import type { Box } from './anchors';
import type { CitySeat } from './citySeats';

/** How large cells are drawn; `bar` shows colours only. */
export type TrayScale = 'bar' | 'small' | 'medium' | 'large';

/** What the cells of a tray show: one mark each, or one family of colour each with its number. */
export type TrayForm = 'marks' | 'tally';

interface TrayMetrics {
  cell: number;
  mark: number;
  padding: number;
  /** Seat to box. */
  leader: number;
  /** More members than this are told by their number: so many marks would hide the land around. */
  mostMarks: number;
}

const METRICS: Record<TrayScale, TrayMetrics> = {
  bar: { cell: 1.25, mark: 1.25, padding: 2, leader: 12, mostMarks: 40 },
  small: { cell: 8, mark: 7.5, padding: 3, leader: 22, mostMarks: 24 },
  medium: { cell: 15, mark: 12.5, padding: 4, leader: 26, mostMarks: 36 },
  large: { cell: 27, mark: 24, padding: 5, leader: 34, mostMarks: 72 },
};

/** A number on its colour, CSS pixels. */
const CHIP = { width: 22, height: 15, columns: 4 };
const BAR_HEIGHT = 6;
const BAR_OF_FAMILIES = 50;
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
  form: TrayForm;
  /** One member a cell, or all of one family of colour. */
  cells: readonly (readonly Standing[])[];
  columns: number;
  rows: number;
  cellWidth: number;
  cellHeight: number;
  mark: number;
  padding: number;
  /** Size of the box. */
  width: number;
  height: number;
  /** Top left corner of the box from the seat, x to the east, y to the south. */
  x: number;
  y: number;
}

/** What members look like together: one a cell while they are few, else by family of colour. */
function cellsOf(members: readonly Standing[], scale: TrayScale): { form: TrayForm; cells: (readonly Standing[])[] } {
  if (members.length <= METRICS[scale].mostMarks) return { form: 'marks', cells: members.map((member) => [member]) };
  return { form: 'tally', cells: byFamily(members).map(({ members: family }) => family) };
}

/** Members by family of colour, in the legend's order; none is empty. */
export function byFamily(members: readonly Standing[]): { group: SectorGroup; members: readonly Standing[] }[] {
  return SECTOR_GROUPS.map(({ id }) => ({
    group: id,
    members: members.filter(({ feature }) => sectorGroup(feature.sector) === id),
  })).filter((family) => family.members.length > 0);
}

/** The box of a city's tray for so many cells, on the side that its label leaves free. */
function trayBox(city: CitySeat, count: number, scale: TrayScale, form: TrayForm) {
  const { cell, padding, leader } = METRICS[scale];
  const tally = form === 'tally';
  const bar = scale === 'bar';
  const balanced = Math.min(MOST_COLUMNS, Math.max(FEWEST_COLUMNS, Math.ceil(count / MOST_ROWS)));
  const columns = bar ? count : Math.min(count, tally ? CHIP.columns : balanced);
  const rows = Math.ceil(count / columns);
  const cellWidth = bar ? (tally ? BAR_OF_FAMILIES / count : cell) : tally ? CHIP.width : cell;
  const cellHeight = bar ? BAR_HEIGHT : tally ? CHIP.height : cell;
  const width = columns * cellWidth + padding * 2;
  const height = rows * cellHeight + padding * 2;
  const [dx, dy] = city.tray;
  // The box's centre lies on the direction, far enough that its nearest edge is one leader away.
  const reach = Math.min(
    Math.abs(dx) < 1e-6 ? Infinity : (width / 2 + leader) / Math.abs(dx),
    Math.abs(dy) < 1e-6 ? Infinity : (height / 2 + leader) / Math.abs(dy),
  );
  return {
    columns,
    rows,
    cellWidth,
    cellHeight,
    width,
    height,
    x: dx * reach - width / 2,
    y: dy * reach - height / 2,
  };
}

export function layOutTray(city: CitySeat, members: readonly Standing[], scale: TrayScale): TrayLayout {
  const { mark, padding } = METRICS[scale];
  const { form, cells } = cellsOf(members, scale);
  return { city, scale, form, cells, mark, padding, ...trayBox(city, cells.length, scale, form) };
}

/** What a tray covers of the ground while its marks are of middle and of full size: west, south, east, north. */
export function trayGround(city: CitySeat, count: number): Box[] {
  return (['medium', 'large'] as const).map((scale) => {
    const few = count <= METRICS[scale].mostMarks;
    const { x, y, width, height } = trayBox(
      city,
      few ? count : Math.min(count, SECTOR_GROUPS.length),
      scale,
      few ? 'marks' : 'tally',
    );
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

/** One cell's place in a tray. */
export interface TrayCell {
  city: CitySeat;
  members: readonly Standing[];
  /** From the seat, CSS pixels. */
  centre: readonly [number, number];
  width: number;
  height: number;
}

export function cellOf(tray: TrayLayout, index: number): TrayCell {
  const { city, cellWidth, cellHeight, padding, columns } = tray;
  const across = padding + ((index % columns) + 0.5) * cellWidth;
  const down = padding + (Math.floor(index / columns) + 0.5) * cellHeight;
  const members = tray.cells[index]!;
  return { city, members, centre: [tray.x + across, tray.y + down], width: cellWidth, height: cellHeight };
}

/** The members of the cell under a point given from the seat; none in the padding or outside. */
export function membersAt(tray: TrayLayout, x: number, y: number): readonly Standing[] {
  const column = Math.floor((x - tray.x - tray.padding) / tray.cellWidth);
  const row = Math.floor((y - tray.y - tray.padding) / tray.cellHeight);
  if (column < 0 || column >= tray.columns || row < 0 || row >= tray.rows) return [];
  return tray.cells[row * tray.columns + column] ?? [];
}

/** Whether a point given from the seat lies on the box. */
export function isOnTray(tray: TrayLayout, x: number, y: number): boolean {
  return x >= tray.x && x <= tray.x + tray.width && y >= tray.y && y <= tray.y + tray.height;
}
