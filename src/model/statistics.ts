/**
 * Counts for the linked charts: rows against columns, each cell the part that passes and the whole that stands then.
 * A feature counts once in every cell it belongs to, by the same options that the filters go by; so what a cell
 * counts is what one gets by choosing it alone.
 */
import { CIRCLES, SECTORS, STAGES } from '../../data/vocabulary';
import type { CityEntry } from '../catalogue/types';
import { FIXED_OPTIONS, NO_FILTERS, type FilterGroup } from './filters';
import { optionsOf, passing, type SelectionInput, type Standing } from './selection';
import { speakingPlans, YEARS, type Year } from './years';

export const CHARTS = ['circles', 'stages', 'cities', 'plans'] as const;
export type Chart = (typeof CHARTS)[number];

/** What a row or column stands for: an option of a filter, a year, or no restriction. */
export type Heading =
  | { readonly type: 'option'; readonly group: FilterGroup; readonly option: string }
  | { readonly type: 'year'; readonly year: Year }
  | { readonly type: 'all' };

/** `whole`: all that plans speak of in the year; `part`: what passes search, filters and tool. Part ≤ whole. */
export interface Count {
  part: number;
  whole: number;
}

export interface Tally {
  rows: readonly Heading[];
  columns: readonly Heading[];
  /** By row, then column. */
  cells: readonly (readonly Count[])[];
  /** Features, each once, at the chosen year. */
  total: Count;
  /** All cells together; columns that cut across the others are left out. */
  sum: Count;
  /** Features in more than one of these cells. */
  several: Count;
  /** Features in none of them. */
  outside: Count;
}

export const ALL: Heading = { type: 'all' };

const optionHeading =
  (group: FilterGroup) =>
  (option: string): Heading => ({ type: 'option', group, option });

const SECTOR_ROWS = SECTORS.map((sector) => optionHeading('sector')(sector.id));

/** Cities circle by circle, as the circles stand in the vocabulary. */
export function byCircle(cities: readonly CityEntry[]): CityEntry[] {
  return CIRCLES.flatMap((circle) => cities.filter((city) => city.circle === circle.id));
}

/** Who passes and who stands, a year at a time; years in which the same plans speak are counted once. */
function census(input: SelectionInput): (year: Year) => { whole: readonly Standing[]; part: ReadonlySet<string> } {
  const known = new Map<string, ReturnType<ReturnType<typeof census>>>();
  return (year) => {
    const key = [...speakingPlans(input.plans, year)].join(' ');
    const found = known.get(key) ?? {
      whole: passing({ ...input, year, filters: NO_FILTERS, query: '', within: null }),
      part: new Set(passing({ ...input, year }).map((standing) => standing.feature.id)),
    };
    known.set(key, found);
    return found;
  };
}

type Census = ReturnType<typeof census>;

function add(count: Count, isPart: boolean, times = 1): void {
  count.whole += times;
  if (isPart) count.part += times;
}

const none = (): Count => ({ part: 0, whole: 0 });

/** Rows by columns of one year. */
function crossed(rows: readonly Heading[], columns: readonly Heading[], input: SelectionInput, at: Census): Tally {
  const speaking = speakingPlans(input.plans, input.year);
  const cells = rows.map(() => columns.map(none));
  const tally: Tally = { rows, columns, cells, total: none(), sum: none(), several: none(), outside: none() };
  const { whole, part } = at(input.year);
  for (const standing of whole) {
    const isPart = part.has(standing.feature.id);
    const answers = (heading: Heading) =>
      heading.type !== 'option' || optionsOf(heading.group, standing, speaking).includes(heading.option);
    const inColumn = columns.map(answers);
    let own = 0;
    rows.forEach((row, rowIndex) => {
      if (!answers(row)) return;
      columns.forEach((column, columnIndex) => {
        if (!inColumn[columnIndex]) return;
        add(cells[rowIndex]![columnIndex]!, isPart);
        if (!cutsAcross(column)) own += 1;
      });
    });
    add(tally.total, isPart);
    add(tally.sum, isPart, own);
    if (own > 1) add(tally.several, isPart);
    if (own === 0) add(tally.outside, isPart);
  }
  return tally;
}

/** The axis lies in several circles and beside none: adding it to them would count its features again. */
export const cutsAcross = (heading: Heading) => heading.type === 'option' && heading.group === 'axis';

/** Stages by year: each year as the slider would show it. */
function stagesByYear(input: SelectionInput, at: Census): Tally {
  const rows = STAGES.map((stage) => optionHeading('stage')(stage.id));
  const years = YEARS.map((year) => crossed(rows, [ALL], { ...input, year }, at));
  const shown = years[YEARS.indexOf(input.year)]!;
  return {
    ...shown,
    columns: YEARS.map((year) => ({ type: 'year', year })),
    cells: rows.map((_, row) => years.map(({ cells }) => cells[row]![0]!)),
  };
}

/** All charts of one selection. */
export function tallies(input: SelectionInput, cities: readonly CityEntry[]): Readonly<Record<Chart, Tally>> {
  const at = census(input);
  const circles = [...FIXED_OPTIONS.circle.map(optionHeading('circle')), optionHeading('axis')('on')];
  const plans = input.plans.map((plan) => optionHeading('plan')(plan.id));
  const places = byCircle(cities).map((city) => optionHeading('place')(city.id));
  return {
    circles: crossed(SECTOR_ROWS, circles, input, at),
    stages: stagesByYear(input, at),
    cities: crossed(places, [ALL], input, at),
    plans: crossed(SECTOR_ROWS, plans, input, at),
  };
}
