import type { Kind, Sector, Stage } from '../../../data/vocabulary';
import { sectorColour, type Palette } from '../palette';

/** A length in CSS pixels at zoom 6 and at zoom 9. */
export type Zoomed = readonly [atZoom6: number, atZoom9: number];

/** How a line is drawn. */
export interface LineStyle {
  readonly colour: string;
  readonly width: Zoomed;
  /** Paper drawn under the line; `extra` is what it adds to the width, in CSS pixels. */
  readonly casing: { readonly colour: string; readonly extra: number };
  /** On and off in line widths; null where the line runs through. */
  readonly dash: readonly [number, number] | null;
  /** Round for dots only: elsewhere round caps eat the gaps. */
  readonly caps: 'butt' | 'round';
  /** Station rings along the line. */
  readonly rings: boolean;
  /** Drawn as two lines whose middles lie this far apart; null for one line. */
  readonly double: Zoomed | null;
  readonly opacity: number;
}

const RAIL: Zoomed = [1.9, 3.6];
const CASING = 2.2;
const FOSTER_WIDTH = 0.6;
const FOSTER_OPACITY = 0.65;
const URBAN_RAIL = 0.6;

/** Dashes say stage, in line widths. */
const STAGE_DASH: Readonly<Record<Stage, readonly [number, number] | null>> = {
  study: [0.01, 2.3],
  prepare: [3.2, 2.2],
  build: [13, 1.7],
  finish: null,
  foster: null,
};

/** Hairlines of a double line are so thin that their dashes would be grain; dots stay as they are. */
const DOUBLE_DASH = 1.7;

function stageDash(stage: Stage, double: boolean): readonly [number, number] | null {
  const dash = STAGE_DASH[stage];
  return dash && double && stage !== 'study' ? [dash[0] * DOUBLE_DASH, dash[1] * DOUBLE_DASH] : dash;
}

interface KindLine {
  readonly width: Zoomed;
  readonly double?: Zoomed;
  readonly rings?: true;
  readonly sector?: Sector;
}

const plus = ([near, far]: Zoomed, pixels: number): Zoomed => [near + pixels, far + pixels];
const times = ([near, far]: Zoomed, factor: number): Zoomed => [near * factor, far * factor];

const LINES: Partial<Record<Kind, KindLine>> = {
  rail: { width: RAIL },
  'urban-rail': { width: times(RAIL, URBAN_RAIL), rings: true },
  road: { width: [1, 1.3], double: [2.8, 4.4] },
  waterway: { width: plus(RAIL, 1.4), sector: 'water' },
  corridor: { width: [1.3, 1.8], double: [4, 6] },
};

/** Canals, pipelines and whatever else has a line but no style of its own. */
const OTHER_LINE: KindLine = { width: [1.6, 2.9] };

/** How lines of a kind, stage and sector are drawn. A waterway is water blue whatever its sector. */
export function lineStyle(kind: Kind, stage: Stage, palette: Palette, sector: Sector = 'transport'): LineStyle {
  const line = LINES[kind] ?? OTHER_LINE;
  const foster = stage === 'foster';
  return {
    colour: sectorColour(palette, line.sector ?? sector),
    width: foster ? times(line.width, FOSTER_WIDTH) : line.width,
    casing: { colour: palette.land.axis, extra: CASING },
    dash: stageDash(stage, line.double !== undefined),
    caps: stage === 'study' ? 'round' : 'butt',
    rings: line.rings ?? false,
    double: line.double ?? null,
    opacity: foster ? FOSTER_OPACITY : 1,
  };
}

/** A zoomed length at a zoom: straight between 6 and 9, constant outside. */
export function atZoom([near, far]: Zoomed, zoom: number): number {
  return near + (far - near) * Math.min(1, Math.max(0, (zoom - 6) / 3));
}
