import type { Stage } from '../../../data/vocabulary';
import type { Palette } from '../palette';
import { glyphOf } from './glyphs';
import type { Drawing, Stroke } from './geometry';
import type { MarkSpec } from './mark';

/** Where the stage line lies under a bare glyph, and how wide it is, in units. */
const LINE = { from: 3, to: 21, y: 21.7, width: 2.2 };
/** The stage line alone, where no glyph would be read. */
const BAR = { from: 1.2, to: 22.8, y: 12, width: 5.6 };
const HALO = 1.7;
/** A glyph over a stage line is smaller and higher. */
const RAISED = { scale: 0.84, x: 1.92, y: -0.5 };

/** Dashes of each stage as shares of the line's length, so that they come out even; dots as how many. */
const DASHES: Readonly<Record<'prepare' | 'build', readonly [number, number]>> = {
  prepare: [0.22, 0.17],
  build: [0.43, 0.14],
};
const DOTS = { line: 5, bar: 3 };

/** The mark of a kind without outline: its glyph, and under it a line that says the stage as lines do. */
export function bareMark(spec: MarkSpec, colour: string, palette: Palette): Drawing {
  const small = spec.size < 16;
  const paths: Stroke[] = [];
  if (small) {
    paths.push(...stageLine(spec.stage ?? 'finish', BAR, colour, halo(spec, palette)));
  } else {
    const transform = spec.stage ? RAISED : { scale: 1, x: 0, y: 0 };
    const glyph = glyphOf(spec.kind).map(({ d, stroke }): Stroke => {
      const width = (stroke ?? 0) * transform.scale;
      const ink = { d, transform, cap: 'round', join: 'round' } as const;
      return stroke === undefined ? { ...ink, fill: colour } : { ...ink, stroke: colour, width };
    });
    const under = halo(spec, palette);
    if (under) {
      for (const path of glyph)
        paths.push({ ...path, fill: path.fill && under, stroke: under, width: (path.width ?? 0) + 2 * HALO });
    }
    const line = spec.stage ? stageLine(spec.stage, LINE, colour, under) : [];
    paths.push(...line.slice(0, -1), ...glyph, ...line.slice(-1));
  }
  return { size: spec.size, paths };
}

function halo(spec: MarkSpec, palette: Palette): string | undefined {
  return spec.rim === false ? undefined : palette.tray;
}

/** A short line in a stage's style, its halo first where there is one. */
function stageLine(stage: Stage, line: typeof LINE, colour: string, under: string | undefined): Stroke[] {
  const width = stage === 'foster' ? line.width * 0.6 : line.width;
  // Round dots reach half a width beyond the ends.
  const end = stage === 'study' ? width / 2 : 0;
  const d = `M${line.from + end} ${line.y}H${line.to - end}`;
  const stroke: Stroke = {
    d,
    stroke: colour,
    width,
    dash: dashes(stage, line.to - line.from - 2 * end, line === BAR ? DOTS.bar : DOTS.line),
    cap: stage === 'study' ? 'round' : 'butt',
    opacity: stage === 'foster' ? 0.65 : 1,
  };
  return under ? [{ d, stroke: under, width: line.width + 2 * HALO, cap: 'round' }, stroke] : [stroke];
}

function dashes(stage: Stage, length: number, dots: number): number[] {
  // A hair short, or the last dot falls on the very end and is left out.
  if (stage === 'study') return [0.01, (length - 0.05) / (dots - 1) - 0.01];
  if (stage === 'prepare' || stage === 'build') return DASHES[stage].map((share) => share * length);
  return [];
}
