import type { Kind, Sector, Stage } from '../../../data/vocabulary';
import { sectorGroup, type Palette } from '../palette';
import { drawMark } from './draw';
import { BLEED, GRID } from './geometry';
import type { GlyphVariant } from './glyphs';

/** What decides how a mark looks, its size and theme apart. */
export interface MarkCombo {
  readonly kind: Kind;
  readonly sector: Sector;
  readonly stage: Stage;
  readonly variant?: GlyphVariant | undefined;
}

/** Where an icon lies in the atlas, in device pixels, as deck.gl's IconLayer wants it. */
export interface AtlasEntry {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly anchorX: number;
  readonly anchorY: number;
  readonly mask: false;
}

export interface Atlas {
  readonly canvas: HTMLCanvasElement;
  readonly mapping: Readonly<Record<string, AtlasEntry>>;
  /** Height of an icon in CSS pixels, rim included: what IconLayer's `getSize` has to say for marks of the asked size. */
  readonly iconSize: number;
}

const COLUMNS = 16;
/** Empty device pixels between icons, so that linear filtering doesn't bleed. */
const GUTTER = 2;

/** The name of a mark in an atlas. Sectors of one group share their mark. */
export function key(kind: Kind, sector: Sector, stage: Stage, variant?: GlyphVariant): string {
  return [kind, sectorGroup(sector), stage, ...(variant ? [variant] : [])].join('/');
}

/** The distinct marks among features, by key, in first-seen order. */
export function distinct(combos: Iterable<MarkCombo>): Map<string, MarkCombo> {
  const marks = new Map<string, MarkCombo>();
  for (const combo of combos) {
    const name = key(combo.kind, combo.sector, combo.stage, combo.variant);
    if (!marks.has(name)) marks.set(name, combo);
  }
  return marks;
}

/** Side of one icon's cell in device pixels: whole, and even, so that the centre lies between pixels. */
export function cellSize(size: number, pixelRatio: number): number {
  return 2 * Math.ceil((size * pixelRatio * (GRID + 2 * BLEED)) / GRID / 2);
}

/**
 * Draws each distinct mark once, at `size` CSS pixels (the 24-unit grid) for a device of `pixelRatio`.
 * One atlas a size: stroke widths and detail differ by size, so scaling one atlas would not do.
 */
export function buildAtlas(combos: Iterable<MarkCombo>, size: number, palette: Palette, pixelRatio: number): Atlas {
  const marks = distinct(combos);
  const cell = cellSize(size, pixelRatio);
  const step = cell + GUTTER;
  const canvas = document.createElement('canvas');
  canvas.width = step * Math.max(1, Math.min(COLUMNS, marks.size));
  canvas.height = step * Math.max(1, Math.ceil(marks.size / COLUMNS));
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No 2D canvas to draw the marks on');
  context.scale(pixelRatio, pixelRatio);

  const mapping: Record<string, AtlasEntry> = {};
  let index = 0;
  for (const [name, combo] of marks) {
    const x = (index % COLUMNS) * step;
    const y = Math.floor(index / COLUMNS) * step;
    drawMark(context, { ...combo, size }, palette, (x + cell / 2) / pixelRatio, (y + cell / 2) / pixelRatio);
    mapping[name] = { x, y, width: cell, height: cell, anchorX: cell / 2, anchorY: cell / 2, mask: false };
    index += 1;
  }
  return { canvas, mapping, iconSize: cell / pixelRatio };
}
