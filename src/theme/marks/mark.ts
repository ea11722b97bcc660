import type { Kind, Sector, Stage } from '../../../data/vocabulary';
import { tint } from '../colour';
import { sectorColour, type Palette } from '../palette';
import { bareMark } from './bare';
import { glyphOf, type GlyphVariant } from './glyphs';
import { GRID, centreDashes, dotDashes, inset, type Drawing, type Stroke } from './geometry';
import { KIND_SHAPES, OUTLINES, type Outline } from './outlines';

export interface MarkSpec {
  readonly kind: Kind;
  /** Absent or null: neutral ink, for a row that is about the kind or the stage alone. */
  readonly sector?: Sector | null;
  /** Absent or null: solid, for a row that is about the kind or the sector alone. */
  readonly stage?: Stage | null;
  /** Side of the 24-unit grid in CSS pixels: decides how much is drawn, and how wide the strokes are. */
  readonly size: number;
  readonly variant?: GlyphVariant | null;
  /** A rim in the tray's colour, so that the mark stands on anything. Default true. */
  readonly rim?: boolean;
}

/** From this size (CSS px) the glyph reads. */
const GLYPH_SIZE = 16;
/** Up to this size (CSS px) there is room for the outline and its filling only. */
const TINY_SIZE = 8;

const RIM = 1.7;
const FOSTER_TINT = 0.22;
/** The glyph inside a mere edge is this much smaller; inside ring and gap it shrinks with the core, but less. */
const HOLLOW_GLYPH = 0.94;
const CORE_GLYPH = 1.1;

/** Widths and dash periods in units of the grid: never under what a screen can show at this size. */
function strokes(size: number) {
  const pixel = GRID / size;
  if (size <= TINY_SIZE) return { edge: 1.1 * pixel, ring: 0, gap: pixel, dash: 0, dot: 2.1 * pixel };
  if (size < GLYPH_SIZE)
    return { edge: 1.3 * pixel, ring: 1.1 * pixel, gap: pixel, dash: 3.9 * pixel, dot: 2.6 * pixel };
  return {
    edge: Math.max(1.9, 1.25 * pixel),
    ring: Math.max(1.4, pixel),
    gap: Math.max(1.3, 0.95 * pixel),
    dash: 7.8,
    dot: Math.max(4, 2.5 * pixel),
  };
}

/** The scale of the solid core inside ring and gap. */
function coreScale({ radius }: Outline, size: number): number {
  const { ring, gap } = strokes(size);
  return (radius - ring - gap) / radius;
}

/** The mark of a kind, sector and stage at a size: the one description that map, trays, legend, list and pictures draw. */
export function mark(spec: MarkSpec, palette: Palette): Drawing {
  const colour = spec.sector ? sectorColour(palette, spec.sector) : palette.ink[1];
  const shape = KIND_SHAPES[spec.kind];
  const withGlyph = spec.size >= GLYPH_SIZE;
  if (!shape.outline && (withGlyph || shape.small === 'bar')) return bareMark(spec, colour, palette);

  const outline = OUTLINES[withGlyph && shape.outline ? shape.outline : shape.small];
  const stage = spec.stage ?? 'finish';
  const paths = spec.rim === false ? [] : [rim(outline, palette.tray)];
  paths.push(...body(outline, stage, colour, palette, spec.size));
  if (withGlyph) {
    const ink = stage === 'finish' || stage === 'build' ? palette.onMark : colour;
    const scale =
      stage === 'finish' ? 1 : stage === 'build' ? CORE_GLYPH * coreScale(outline, spec.size) : HOLLOW_GLYPH;
    paths.push(...glyph(glyphOf(spec.kind, spec.variant), ink, scale, outline.centre));
  }
  return { size: spec.size, paths };
}

function rim(outline: Outline, colour: string): Stroke {
  return { d: outline.d, fill: colour, stroke: colour, width: 2 * RIM, join: 'round' };
}

/** Fill says stage: dotted, dashed, ring with core, solid, tinted. */
function body(outline: Outline, stage: Stage, colour: string, palette: Palette, size: number): Stroke[] {
  const { edge, ring, gap, dash, dot } = strokes(size);
  const line = (width: number): Stroke => ({ ...inset(outline, width / 2), stroke: colour, width });
  const paper: Stroke = { ...inset(outline, edge / 2), fill: palette.tray };
  switch (stage) {
    case 'finish':
      return [{ d: outline.d, fill: colour }];
    case 'build':
      if (ring === 0) return [{ d: outline.d, fill: colour }, slot(outline, gap, palette.tray)];
      return [paper, line(ring), { ...inset(outline, ring + gap), fill: colour }];
    case 'prepare':
      return [paper, dash > 0 ? { ...line(edge), ...centreDashes(outline, dash) } : line(edge)];
    case 'study':
      return [paper, { ...line(edge), ...dotDashes(outline, dot) }];
    case 'foster':
      return [{ ...paper, fill: tint(colour, palette.tray, FOSTER_TINT) }, line(edge)];
  }
}

/**
 * What build has in place of ring and gap where these would blur into grey: a slot of one pixel down the middle, as the
 * gap in its lines. It lies half a pixel off the centre, on whole pixels where the centre is on their edge.
 */
function slot(outline: Outline, width: number, colour: string): Stroke {
  return { d: `M${outline.centre[0] + width / 2} 0V${GRID}`, stroke: colour, width };
}

function glyph(
  paths: readonly { d: string; stroke?: number }[],
  ink: string,
  scale: number,
  [x, y]: readonly [number, number],
): Stroke[] {
  const transform = { scale, x: x * (1 - scale), y: y * (1 - scale) };
  return paths.map(({ d, stroke }) =>
    stroke === undefined
      ? { d, fill: ink, transform }
      : { d, stroke: ink, width: stroke * scale, cap: 'round', join: 'round', transform },
  );
}
