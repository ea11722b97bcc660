/** Where the panes of a drawing go, in CSS pixels, so that no two words meet. Pure: text is measured by wrap.ts. */
import type { Drawing, Pane } from './drawing';
import { widthOf, wrapEvenly } from './wrap';

export interface Size {
  width: number;
  height: number;
}

export interface Box extends Size {
  left: number;
  top: number;
  /** The value at the far end of the box. */
  most: number;
  /** The title in lines, and where it starts. */
  title: { lines: string[]; left: number; top: number };
}

export interface Layout {
  boxes: Box[];
  /** Lines of the bars' names. */
  labels: string[][][];
  labelWidth: number;
  labelSize: number;
  thickness: number;
  /** `beside` the bar, or above it where there is no room; the whole is left out where even that is too narrow. */
  figures: 'beside' | 'above' | 'part-above';
}

export const FIGURE_SIZE = 11;
const LABEL_SIZE = 12;
const SMALL_LABEL_SIZE = 11;
export const LINE = 15;
export const LABEL_LINE = 13;
/** Under this width of a pane, labels are small and figures stand over their bars. */
const NARROW_PANE = 84;
const GAP = 14;
const NARROW_GAP = 6;
const LABEL_GAP = 8;
const WIDEST_LABEL = 116;
const NARROW_LABEL = 78;
const LEAST_BAR = 28;
const FIGURE_GAP = 5;
/** For the arrow at the cells of the feature pointed at. */
const MARK_WIDTH = 14;

const barsOf = (drawing: Drawing) => drawing.panes.flatMap((pane) => pane.bars);

/** The longest figures that a bar may bear: part and whole. */
function figureWidth(drawing: Drawing): number {
  const digits = String(Math.max(1, ...barsOf(drawing).map(({ whole }) => whole))).length;
  const beyond = drawing.restricted ? Math.max(widthOf('0'.repeat(digits + 1), FIGURE_SIZE), MARK_WIDTH) : MARK_WIDTH;
  return widthOf('0'.repeat(digits), FIGURE_SIZE) + beyond;
}

const greatest = (panes: readonly Pane[]) =>
  Math.max(1, ...panes.flatMap((pane) => pane.bars.map(({ whole }) => whole)));

function labelsOf(drawing: Drawing, widest: number, size: number) {
  const lines = drawing.panes.map((pane) => pane.bars.map((bar) => wrapEvenly(bar.label.words, widest, size)));
  const width = Math.max(0, ...lines.flat(2).map((line) => widthOf(line, size)));
  return { lines, width: Math.min(Math.ceil(width), widest) + LABEL_GAP };
}

/** The layout of a drawing in a box of this size. */
export function layoutOf(drawing: Drawing, size: Size): Layout {
  return drawing.direction === 'across' ? across(drawing, size) : upright(drawing, size);
}

function across(drawing: Drawing, { width, height }: Size): Layout {
  const { panes, ownLabels } = drawing;
  const isNarrow = width / (panes.length + 1) < NARROW_PANE;
  const labelSize = isNarrow ? SMALL_LABEL_SIZE : LABEL_SIZE;
  const rows = Math.max(1, ...panes.map((pane) => pane.bars.length));
  // Where a row has no room for a second line, names keep to one, however wide.
  const isLow = height / (rows + 3) < 2 * LABEL_LINE;
  const labels = labelsOf(drawing, isLow ? Infinity : isNarrow ? NARROW_LABEL : WIDEST_LABEL, labelSize);
  const gap = isNarrow ? NARROW_GAP : GAP;
  const gaps = panes.slice(1).reduce((sum, pane) => sum + (pane.apart ? 2 * gap : gap), 0);
  const room = width - gaps - labels.width * (ownLabels ? panes.length : 1);
  const paneWidth = Math.max(LEAST_BAR, Math.floor(room / panes.length));
  const titleWidth = ownLabels ? paneWidth + labels.width : paneWidth;
  const titles = panes.map((pane) => wrapEvenly(pane.title.words, titleWidth, labelSize));
  const header = Math.max(...titles.map((lines) => lines.length)) * LINE + 4;
  const rowHeight = (height - header) / rows;
  const forFigures = figureWidth(drawing) + FIGURE_GAP;
  const longestBar = Math.max(LEAST_BAR / 2, paneWidth - forFigures);
  const isBeside = isLow || longestBar >= LEAST_BAR;
  const most = greatest(panes) * (isBeside ? paneWidth / longestBar : 1);

  let left = 0;
  const boxes = panes.map((pane, index): Box => {
    if (index > 0) left += pane.apart ? 2 * gap : gap;
    const start = left;
    if (index === 0 || ownLabels) left += labels.width;
    const box = {
      left,
      top: header,
      width: paneWidth,
      height: rowHeight * pane.bars.length,
      most,
      title: { lines: titles[index]!, left: ownLabels ? start : left, top: 0 },
    };
    left += paneWidth;
    return box;
  });
  return {
    boxes,
    labels: labels.lines,
    labelWidth: labels.width,
    labelSize,
    thickness: isBeside ? Math.min(14, Math.max(4, Math.round(rowHeight * 0.6))) : 5,
    figures: isBeside ? 'beside' : forFigures <= paneWidth ? 'above' : 'part-above',
  };
}

/** Panes under each other on one scale, like a stacked column taken apart. */
function upright(drawing: Drawing, { width, height }: Size): Layout {
  const { panes } = drawing;
  const columns = Math.max(1, panes[0]?.bars.length ?? 0);
  const widest = width / (columns + 1) < NARROW_PANE / 2 ? NARROW_LABEL : WIDEST_LABEL;
  const titles = panes.map((pane) => wrapEvenly(pane.title.words, widest, LABEL_SIZE));
  const labelWidth = Math.max(...titles.flat().map((line) => widthOf(line, LABEL_SIZE))) + LABEL_GAP;
  const header = LINE + 2;
  const overBar = FIGURE_SIZE + 3;
  const least = (lines: readonly string[]) => Math.max(overBar + 2, lines.length * LINE);
  const fixed = titles.reduce((sum, lines) => sum + least(lines), 0);
  const most = panes.map((pane) => greatest([pane]));
  const scale = Math.max(0, height - header - fixed) / most.reduce((sum, value) => sum + value, 0);

  let top = header;
  const boxes = panes.map((_, index): Box => {
    const boxHeight = least(titles[index]!) + most[index]! * scale;
    // The figure needs room over the bar, and a bar two pixels to be seen.
    const bar = Math.max(2, most[index]! * scale);
    const box = {
      left: labelWidth,
      top,
      width: width - labelWidth,
      height: boxHeight - 2,
      most: (most[index]! * (boxHeight - 2)) / bar,
      title: { lines: titles[index]!, left: 0, top: top + boxHeight - 2 - titles[index]!.length * LINE },
    };
    top += boxHeight;
    return box;
  });
  const columnWidth = (width - labelWidth) / columns;
  const labels = panes.map((pane) => pane.bars.map((bar) => [bar.label.words]));
  return {
    boxes,
    labels,
    labelWidth,
    labelSize: LABEL_SIZE,
    thickness: Math.min(28, Math.round(columnWidth * 0.5)),
    figures: figureWidth(drawing) + 2 <= columnWidth ? 'above' : 'part-above',
  };
}
