/** The legend of the sheet: what the page's legend shows of the selection, set in as many columns as fit. */
import { createElement } from 'react';
import type { Stroke } from '../../../theme/marks/geometry';
import { GRID } from '../../../theme/marks/geometry';
import { mark } from '../../../theme/marks/mark';
import type { Palette } from '../../../theme/palette';
import { LineSample } from '../../../ui/LineSample';
import { PrecisionSample } from '../../../ui/PrecisionSample';
import { present } from '../../Legend';
import { VOCABULARY } from '../../words';
import type { Laid } from '../laid';
import type { Taken } from '../taken';
import { laidParts } from './laidParts';
import { fitted, paragraph, type Box, type Pen } from './pen';
import { strokesOf } from './svgOnPen';

/** A sample in a box of its own, in CSS pixels, with its words. */
export interface LegendItem {
  paths: readonly Stroke[];
  /** Of the sample, before it is scaled. */
  width: number;
  height: number;
  label: string;
}

export interface LegendPart {
  title: string;
  items: readonly LegendItem[];
}

const MARK = 20;
const LINE = 40;
const GAP = 6;

/** A drawing on the grid of 24 as one of `size` CSS pixels at a place. */
function moved(paths: readonly Stroke[], size: number, x: number, y: number): Stroke[] {
  const unit = size / GRID;
  return paths.map((path) => {
    const { scale = 1, x: dx = 0, y: dy = 0 } = path.transform ?? {};
    return {
      ...path,
      ...(path.width !== undefined && { width: path.width * unit }),
      transform: { scale: scale * unit, x: x + dx * unit, y: y + dy * unit },
    };
  });
}

export function legendParts(taken: Taken, laid: Laid, palette: Palette): LegendPart[] {
  const { messages, say, term } = taken.words;
  const { kinds, groups, stages, precisions } = present(laid.standings);
  const markOf = (spec: Parameters<typeof mark>[0], x = 0, y = 0) =>
    moved(mark({ rim: false, ...spec }, palette).paths, spec.size, x, y);
  const parts: LegendPart[] = [
    ...laidParts(laid, taken, palette),
    {
      title: messages.legend.kinds,
      items: kinds.map((kind) => ({
        paths: markOf({ kind: kind.id, size: MARK }),
        width: MARK,
        height: MARK,
        label: say(kind),
      })),
    },
    {
      title: messages.legend.sectors,
      items: groups.map(({ id, sectors }) => ({
        paths: markOf({ kind: 'industrial-base', sector: id, size: 14 }, 3, 3),
        width: MARK,
        height: MARK,
        label: sectors.map((sector) => term(VOCABULARY.sector, sector)).join(messages.dot),
      })),
    },
    {
      title: messages.legend.stages,
      items: stages.map((stage) => ({
        paths: [
          ...markOf({ kind: 'reservoir', sector: 'water', stage: stage.id, size: MARK }),
          ...at(linePaths(stage.id, palette), MARK + GAP, 4),
        ],
        width: MARK + GAP + LINE,
        height: MARK,
        label: say(stage),
      })),
    },
    {
      title: messages.legend.precisions,
      items: precisions.map((precision) => ({
        paths: samplePaths(precision.id, palette),
        width: 60,
        height: 34,
        label: say(precision),
      })),
    },
  ];
  return parts.filter(({ items }) => items.length > 0);
}

/** Paths moved as they are. */
function at(paths: readonly Stroke[], x: number, y: number): Stroke[] {
  return paths.map((path) => ({
    ...path,
    transform: {
      scale: path.transform?.scale ?? 1,
      x: x + (path.transform?.x ?? 0),
      y: y + (path.transform?.y ?? 0),
    },
  }));
}

const linePaths = (stage: NonNullable<Parameters<typeof LineSample>[0]['stage']>, palette: Palette) =>
  strokesOf(createElement(LineSample, { kind: 'rail', stage, palette, width: LINE }));

const samplePaths = (precision: Parameters<typeof PrecisionSample>[0]['precision'], palette: Palette) =>
  strokesOf(createElement(PrecisionSample, { precision, palette, width: 60, height: 34 }));

interface LegendStyle {
  /** Of the words; samples are as large beside them as in the page's legend. */
  size: number;
  ink: string;
  quiet: string;
}

/** The page's legend is set in 12 px. */
const PAGE_SIZE = 12;
const ROW = 1.9;
const TITLE = 1.75;
const BETWEEN = 0.55;

/** Sets parts under each other, the items of each in columns. Draws nothing where `dry`. @returns the height */
export function setLegend(
  pen: Pen,
  parts: readonly LegendPart[],
  { x, y, width }: Omit<Box, 'height'>,
  style: LegendStyle,
  dry = false,
): number {
  const unit = style.size / PAGE_SIZE;
  const text = { size: style.size, colour: style.ink };
  let top = y;
  parts.forEach(({ title, items }, index) => {
    if (index > 0) top += style.size * BETWEEN;
    if (!dry) paragraph(pen, [title], x, top, style.size * TITLE, { size: style.size, colour: style.quiet });
    top += style.size * TITLE;
    const sample = Math.max(...items.map((item) => item.width)) * unit;
    const row = Math.max(style.size * ROW, ...items.map((item) => item.height * unit + style.size * 0.3));
    // A file's name may be longer than the legend is wide.
    const most = width - sample - GAP * unit;
    const widest = Math.min(most, Math.max(...items.map(({ label }) => pen.measure(label, text))));
    const cell = sample + GAP * unit + widest + style.size * 1.4;
    const columns = Math.max(1, Math.min(items.length, Math.floor((width + style.size * 1.4) / cell)));
    const step = Math.max(cell, Math.min(cell * (columns > 2 ? 1.25 : 1.6), width / columns));
    if (!dry) {
      items.forEach((item, position) => {
        // Down the columns in a narrow legend would part what belongs together: rows are read first.
        const left = x + (position % columns) * step;
        const rowTop = top + Math.floor(position / columns) * row;
        pen.strokes(item.paths, left + (sample - item.width * unit) / 2, rowTop + (row - item.height * unit) / 2, unit);
        paragraph(pen, [fitted(pen, item.label, most, text)], left + sample + GAP * unit, rowTop, row, text);
      });
    }
    top += Math.ceil(items.length / columns) * row;
  });
  return top - y;
}
