/** A tally as panes of bars, each with its words, its colour and what pressing it means. */
import { CIRCLES, type Sector } from '../../../../data/vocabulary';
import type { CityEntry } from '../../../catalogue/types';
import { isChosen, type Restriction } from '../../../model/press';
import { byCircle, cutsAcross, type Chart, type Count, type Heading, type Tally } from '../../../model/statistics';
import { sectorColour, type Palette } from '../../../theme/palette';

export interface Label {
  words: string;
  heading: Heading;
  chosen: boolean;
}

export interface Bar extends Count {
  label: Label;
  /** Row and column. */
  headings: readonly Heading[];
  /** Both in words. */
  name: string;
  chosen: boolean;
  /** The feature that is picked or pointed at counts here. */
  marked: boolean;
  /** Of the part, as `#RRGGBB`. */
  colour: string;
}

export interface Pane {
  title: Label;
  /** Cuts across the other panes: stands apart from them. */
  apart: boolean;
  bars: readonly Bar[];
}

export interface Drawing {
  /** `across`: bars to the right, panes side by side. `upright`: bars upward, panes under each other. */
  direction: 'across' | 'upright';
  /** Whether each pane names its bars itself; otherwise the first names them for all. */
  ownLabels: boolean;
  panes: readonly Pane[];
  /** Whether anything is left out of the part: else one figure a bar is enough. */
  restricted: boolean;
}

export interface DrawingInput {
  chart: Chart;
  tally: Tally;
  /** Which cells, by row and column, hold the feature pointed at. */
  marked: (row: number, column: number) => boolean;
  cities: readonly CityEntry[];
  view: Restriction;
  palette: Palette;
  words: (heading: Heading) => string;
  /** Between the words of a row and a column. */
  dot: string;
}

const headingColour = (heading: Heading, palette: Palette) =>
  heading.type === 'option' && heading.group === 'sector'
    ? sectorColour(palette, heading.option as Sector)
    : palette.ink[1];

/** What the chart shows, before it is known how large. */
export function drawingOf(input: DrawingInput): Drawing {
  const { chart, tally, view, palette, words, dot } = input;
  const labelOf = (heading: Heading): Label => ({
    words: words(heading),
    heading,
    chosen: isChosen(view, [heading]),
  });
  const bar = (row: number, column: number, label: Heading): Bar => {
    const headings = [tally.columns[column]!, tally.rows[row]!].filter(({ type }) => type !== 'all');
    return {
      ...tally.cells[row]![column]!,
      label: labelOf(label),
      headings,
      name: headings.map(words).join(dot),
      chosen: isChosen(view, headings),
      marked: input.marked(row, column),
      colour: headingColour(tally.rows[row]!, palette),
    };
  };
  const restricted = tally.total.part < tally.total.whole;

  if (chart === 'stages') {
    const panes = tally.rows.map((stage, row): Pane => ({
      title: labelOf(stage),
      apart: false,
      bars: tally.columns.map((year, column) => bar(row, column, year)),
    }));
    return { direction: 'upright', ownLabels: false, panes, restricted };
  }
  if (chart === 'cities') {
    const ordered = byCircle(input.cities);
    const panes = CIRCLES.map(({ id }): Pane => ({
      title: labelOf({ type: 'option', group: 'circle', option: id }),
      apart: false,
      bars: tally.rows.flatMap((city, row) => (ordered[row]?.circle === id ? [bar(row, 0, city)] : [])),
    }));
    return { direction: 'across', ownLabels: true, panes, restricted };
  }
  const panes = tally.columns.map((heading, column): Pane => ({
    title: labelOf(heading),
    apart: cutsAcross(heading),
    bars: tally.rows.map((row, index) => bar(index, column, row)),
  }));
  return { direction: 'across', ownLabels: false, panes, restricted };
}
