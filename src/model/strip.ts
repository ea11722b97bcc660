/**
 * The strip chart: things placed along a line, in a lane a sector. Pure; chainage in kilometres, drawn in CSS pixels.
 * What has a length of its own is a bar, what is known to a kilometre a mark, and everything else stands in a tray under
 * which the stretch is drawn where it may lie: a mark that is no position must not look like one.
 */
import type { Form, Placement } from './alongside';
import { stacked, type Block } from './stacking';

export interface StripEntry {
  id: string;
  /** What is written beside a bar or mark. */
  name: string;
  placement: Placement;
  /** Its extent is a region, which has no line or edge of its own. */
  isRegion: boolean;
}

/** What is drawn of one thing at one place, and answers the pointer and the keys. */
export interface Cell {
  /** Unique in the strip: a thing may stand in several places. */
  key: string;
  id: string;
  /** Middle of its mark. */
  x: number;
  y: number;
  /** What answers for it: the square round a mark in a tray, the length with its name. */
  hit: Frame;
}

export interface Frame {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Label {
  text: string;
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

/** A stretch with the marks of what may lie anywhere in it. */
export interface Tray {
  type: 'tray';
  left: number;
  right: number;
  /** Of the stretch, which is drawn under the marks. */
  y: number;
  /** Round the marks. */
  frame: Frame;
  cells: Cell[];
  /** The name of what stands in it alone. */
  label: Label | null;
  /** Id of the county or city, where the stretch is one's. */
  place: string | null;
  isRegion: boolean;
}

/** A length or a mark with its name. */
export interface Bar {
  type: 'bar';
  form: Form;
  left: number;
  right: number;
  /** Of the length. */
  y: number;
  cell: Cell;
  label: Label;
}

export interface Lane {
  items: (Tray | Bar)[];
  /** In order of chainage, for the keys. */
  cells: Cell[];
  height: number;
}

export interface StripScale {
  /** Of the plot. */
  width: number;
  /** Of the line. */
  length: number;
  /** Width of a text as drawn. */
  textWidth: (text: string) => number;
  /** Side of a mark. */
  mark: number;
  /** Side of the square that answers for a mark. */
  cell: number;
}

const FEWEST_COLUMNS = 4;
const TRAY_PADDING = 2;
/** Under the marks of a tray: the stretch, and air. */
const TRAY_FOOT = 11;
const STRETCH_Y = 3;
/** Between a mark and its name. */
const LABEL_GAP = 3;
/** From the middle of a line of words to the line they stand on. */
const BASELINE = 4;
/** A bar's own, under its mark. */
const BAR_FOOT = 8;
const BAR_Y = 3;
const LONGEST_LABEL = 18;

interface Placing {
  entry: StripEntry;
  from: number;
  to: number;
  place: string | null;
  key: string;
}

/** What is to be drawn, and the room it takes. */
interface Piece {
  item: Tray | Bar;
  block: Block;
}

function shortened(name: string): string {
  const letters = [...name];
  return letters.length > LONGEST_LABEL ? `${letters.slice(0, LONGEST_LABEL - 1).join('')}…` : name;
}

function trayOf(members: readonly [Placing, ...Placing[]], scale: StripScale): Piece {
  const { width, length, cell, textWidth } = scale;
  const { from, to, place, entry } = members[0];
  const [left, right] = [(from / length) * width, (to / length) * width];
  const columns = Math.min(members.length, Math.max(FEWEST_COLUMNS, Math.floor((right - left) / cell)));
  const size = columns * cell + 2 * TRAY_PADDING;
  const height = Math.ceil(members.length / columns) * cell + 2 * TRAY_PADDING;
  const text = members.length === 1 ? shortened(entry.name) : null;
  const room = text === null ? size : size + LABEL_GAP + textWidth(text);
  const x = Math.max(0, Math.min(width - room, (left + right - size) / 2));
  const cells = members.map(({ key, entry: { id } }, index): Cell => {
    const corner = {
      x: x + TRAY_PADDING + (index % columns) * cell,
      y: TRAY_PADDING + Math.floor(index / columns) * cell,
    };
    const hit = { ...corner, width: room - size + cell, height: cell };
    return { key, id, x: corner.x + cell / 2, y: corner.y + cell / 2, hit };
  });
  const item: Tray = {
    type: 'tray',
    left,
    right,
    y: height + STRETCH_Y,
    frame: { x, y: 0, width: size, height },
    cells,
    label: text === null ? null : { text, x: x + size + LABEL_GAP, y: height / 2 + BASELINE, anchor: 'start' },
    place,
    isRegion: entry.isRegion,
  };
  return { item, block: { left: Math.min(left, x), right: Math.max(right, x + room), height: height + TRAY_FOOT } };
}

function barOf({ entry, from, to, key }: Placing, { width, length, textWidth, mark }: StripScale): Piece {
  const { form } = entry.placement;
  const [left, right] = [(from / length) * width, (to / length) * width];
  const half = mark / 2;
  const text = shortened(entry.name);
  const room = mark + LABEL_GAP + textWidth(text);
  // A mark that is a position stands on it; one that stands for a length stands at its beginning.
  const edge = form === 'point' ? left - half : left;
  const fits = edge + room <= width;
  const x = form === 'point' ? left : fits ? left + half : Math.max(left, right - mark) + half;
  const label = fits
    ? { text, x: x + half + LABEL_GAP, y: half + BASELINE, anchor: 'start' as const }
    : { text, x: x - half - LABEL_GAP, y: half + BASELINE, anchor: 'end' as const };
  const block = {
    left: Math.min(left, fits ? edge : x + half - room),
    right: Math.max(right, fits ? edge + room : x + half),
    height: mark + BAR_FOOT,
  };
  const hit = { x: block.left - 1, y: -1, width: block.right - block.left + 2, height: block.height };
  return {
    item: { type: 'bar', form, left, right, y: mark + BAR_Y, cell: { key, id: entry.id, x, y: half, hit }, label },
    block,
  };
}

function loweredCell(cell: Cell, top: number): Cell {
  return { ...cell, y: cell.y + top, hit: { ...cell.hit, y: cell.hit.y + top } };
}

const lowered = (item: Tray | Bar, top: number): Tray | Bar =>
  item.type === 'tray'
    ? {
        ...item,
        y: item.y + top,
        frame: { ...item.frame, y: top },
        cells: item.cells.map((cell) => loweredCell(cell, top)),
        label: item.label && { ...item.label, y: item.label.y + top },
      }
    : {
        ...item,
        y: item.y + top,
        cell: loweredCell(item.cell, top),
        label: { ...item.label, y: item.label.y + top },
      };

/** Lays out one lane: trays of what shares a stretch, largest first, then bars and marks from west to east. */
export function layOutLane(entries: readonly StripEntry[], scale: StripScale): Lane {
  const trays = new Map<string, [Placing, ...Placing[]]>();
  const bars: Placing[] = [];
  for (const entry of entries) {
    const isTrayed = entry.placement.form === 'interval' || entry.isRegion;
    entry.placement.spans.forEach(({ from, to, place = null }, index) => {
      const placing = { entry, from, to, place, key: index === 0 ? entry.id : `${entry.id}.${index + 1}` };
      if (!isTrayed) {
        bars.push(placing);
        return;
      }
      const shared = [entry.isRegion, from.toFixed(1), to.toFixed(1)].join();
      const members = trays.get(shared);
      if (members) members.push(placing);
      else trays.set(shared, [placing]);
    });
  }
  const pieces = [
    ...[...trays.values()]
      .map((members) => trayOf(members, scale))
      .sort((a, b) => b.block.height - a.block.height || a.block.left - b.block.left),
    ...bars.sort((a, b) => a.from - b.from || b.to - a.to).map((placing) => barOf(placing, scale)),
  ];
  const { tops, height } = stacked(pieces.map(({ block }) => block));
  const items = pieces.map(({ item }, index) => lowered(item, tops[index]!));
  const cells = items.flatMap((item) => (item.type === 'tray' ? item.cells : [item.cell]));
  return { items, cells: cells.sort((a, b) => a.x - b.x || a.y - b.y), height };
}

/** How many things accompany each `step` km of the line: known to be there, and possibly there. */
export function profile(placements: readonly Placement[], length: number, step: number) {
  const count = Math.max(1, Math.ceil(length / step));
  const known = new Array<number>(count).fill(0);
  const possible = new Array<number>(count).fill(0);
  for (const { form, spans } of placements) {
    const bins = new Set<number>();
    for (const { from, to } of spans) {
      const last = Math.min(count - 1, Math.floor(to / step));
      for (let bin = Math.min(count - 1, Math.floor(from / step)); bin <= last; bin += 1) bins.add(bin);
    }
    for (const bin of bins) (form === 'interval' ? possible : known)[bin]! += 1;
  }
  return { known, possible };
}
