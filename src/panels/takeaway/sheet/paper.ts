/** Sizes of paper and what lies where on the sheet. Points, from the upper left corner. */
import type { Box } from './pen';

export const PAPERS = ['A4', 'A3'] as const;
export type Paper = (typeof PAPERS)[number];
export const DIRECTIONS = ['landscape', 'portrait'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** ISO 216, upright. */
const SIDES: Readonly<Record<Paper, readonly [number, number]>> = { A4: [595.28, 841.89], A3: [841.89, 1190.55] };

/** 12 mm, which every printer leaves. */
const MARGIN = 34;
/** An A3 sheet is read from a little farther away. */
const GROWTH: Readonly<Record<Paper, number>> = { A4: 1, A3: 1.25 };

export interface PaperSize {
  width: number;
  height: number;
  margin: number;
  /** By which type is larger than on A4. */
  growth: number;
}

export function paperSize(paper: Paper, direction: Direction): PaperSize {
  const [short, long] = SIDES[paper];
  const growth = GROWTH[paper];
  const [width, height] = direction === 'landscape' ? [long, short] : [short, long];
  return { width, height, margin: MARGIN * growth, growth };
}

/** CSS pixels of the map a point of paper: names of 12 px come out at 7 points on A4. */
const PIXELS_A_POINT = 1.72;

/** Where the map's picture lies, with whole CSS pixels. @param growth by which the sheet's type is larger */
export function mapSize({ width, height }: Box, growth: number): { width: number; height: number } {
  const density = PIXELS_A_POINT / growth;
  return { width: Math.round(width * density), height: Math.round(height * density) };
}
