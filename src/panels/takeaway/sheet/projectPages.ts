/** The list of items on pages of its own: a table that goes on from page to page under the same heads. */
import type { Palette } from '../../../theme/palette';
import type { Standing } from '../../../model/selection';
import { citiesInWords } from '../../list/whereabouts';
import { VOCABULARY } from '../../words';
import type { Taken } from '../taken';
import type { PaperSize } from './paper';
import { paragraph, rule, wrapped, type Pen } from './pen';

const TEXT = 8;
const LEADING = 11.5;
const ROW_PADDING = 2.6;
const CELL_GAP = 8;
/** Shares of the width: order, name, kind, cities, stage, plans. */
const SHARES = [0.045, 0.335, 0.09, 0.16, 0.12, 0.25];

interface Row {
  cells: readonly (readonly string[])[];
  height: number;
}

/** All rows with their lines broken. */
export function listRows(pen: Pen, taken: Taken, paper: PaperSize): { widths: number[]; rows: Row[] } {
  const { words, plans, selection } = taken;
  const width = paper.width - 2 * paper.margin;
  const widths = SHARES.map((share) => share * width);
  const size = TEXT * paper.growth;
  const cellsOf = ({ feature, stage, over }: Standing, index: number) => [
    String(index + 1),
    words.featureName(feature),
    words.term(VOCABULARY.kind, feature.kind),
    [citiesInWords(feature, words), ...(feature.precision === 'unlocated' ? [words.messages.placement.unlocated] : [])]
      .filter(Boolean)
      .join(words.messages.dot),
    `${words.term(VOCABULARY.stage, stage)}${over ? words.messages.dot + words.messages.takeAway.sheet.over : ''}`,
    plans
      .filter(({ id }) => feature.mentions.some(({ plan }) => plan === id))
      .map(({ label }) => words.say(label))
      .join(words.messages.listComma),
  ];
  const rows = selection.standings.map((standing, index): Row => {
    const cells = cellsOf(standing, index).map((cell, column) =>
      wrapped(pen, cell, widths[column]! - CELL_GAP * paper.growth, { size }),
    );
    const lines = Math.max(1, ...cells.map((cell) => cell.length));
    return { cells, height: (lines * LEADING + 2 * ROW_PADDING) * paper.growth };
  });
  return { widths, rows };
}

/** The rows of each page, in order. */
export function paginated(rows: readonly Row[], room: number): Row[][] {
  const pages: Row[][] = [];
  let left = 0;
  for (const row of rows) {
    if (pages.length === 0 || row.height > left) {
      pages.push([]);
      left = room;
    }
    pages.at(-1)!.push(row);
    left -= row.height;
  }
  return pages;
}

/** Room for rows on one page, between its head and its foot. */
export function roomForRows({ height, margin, growth }: PaperSize): number {
  return height - 2 * margin - (HEAD + FOOT) * growth;
}

const HEAD = 48;
const FOOT = 18;

export function setListPage(
  pen: Pen,
  rows: readonly Row[],
  widths: readonly number[],
  taken: Taken,
  paper: PaperSize,
  palette: Palette,
  page: { at: number; of: number },
): void {
  const { margin: x, growth, width, height } = paper;
  const words = taken.words.messages.takeAway.sheet;
  const inner = width - 2 * x;
  const size = TEXT * growth;
  const quiet = { size, colour: palette.ink[1] };
  const title = `${taken.title}${taken.words.messages.dot}${words.list}`;
  pen.text(title, x, x + 12 * growth, { face: 'song', size: 13 * growth, colour: palette.ink[0] });
  let y = x + 24 * growth;
  const { order, name, kind, cities, stage, plans } = words.columns;
  let left = x;
  [order, name, kind, cities, stage, plans].forEach((header, column) => {
    paragraph(pen, [header], left, y, 18 * growth, quiet);
    left += widths[column]!;
  });
  y = x + HEAD * growth;
  rule(pen, x, y - 5 * growth, inner, palette.ink[0], 0.8);
  for (const { cells, height: tall } of rows) {
    left = x;
    cells.forEach((lines, column) => {
      const colour = column === 0 ? palette.ink[1] : palette.ink[0];
      paragraph(pen, lines, left, y + ROW_PADDING * growth, LEADING * growth, { size, colour });
      left += widths[column]!;
    });
    y += tall;
    rule(pen, x, y, inner, palette.rule, 0.4);
  }
  const number = words.page(page.at, page.of);
  const bottom = height - x;
  pen.text(
    [taken.words.messages.caveat, words.made(taken.date)].join(taken.words.messages.takeAway.semicolon),
    x,
    bottom,
    quiet,
  );
  pen.text(number, x + inner - pen.measure(number, quiet), bottom, quiet);
}
