/** What pressing a bar, a cell or a heading of a chart does to filters and year; and whether it is already so. */
import { toggled, type FilterGroup, type Filters } from './filters';
import type { Heading } from './statistics';
import type { Year } from './years';

export interface Restriction {
  filters: Filters;
  year: Year;
}

type Options = readonly Extract<Heading, { type: 'option' }>[];

const optionsIn = (headings: readonly Heading[]): Options => headings.filter((heading) => heading.type === 'option');

function yearIn(headings: readonly Heading[]): Year | null {
  return headings.find((heading) => heading.type === 'year')?.year ?? null;
}

/** Whether all that the headings stand for is chosen, whatever else is. */
export function isChosen({ filters, year }: Restriction, headings: readonly Heading[]): boolean {
  const wanted = yearIn(headings);
  const options = optionsIn(headings);
  if (options.length === 0) return wanted !== null && wanted === year;
  return (
    (wanted === null || wanted === year) &&
    options.every(({ group, option }) => (filters[group] as readonly string[]).includes(option))
  );
}

/** Whether nothing else is chosen in the groups concerned. */
export function isAlone(view: Restriction, headings: readonly Heading[]): boolean {
  return isChosen(view, headings) && optionsIn(headings).every(({ group }) => view.filters[group].length === 1);
}

const withGroup = (filters: Filters, group: FilterGroup, options: readonly string[]): Filters => ({
  ...filters,
  [group]: options,
});

/**
 * One heading: its option is switched, or its year shown. A cell of two: only this cell, in its own groups;
 * where it is that already, its groups are freed and the year stays.
 */
export function pressed(view: Restriction, headings: readonly Heading[]): Restriction {
  const options = optionsIn(headings);
  const year = yearIn(headings) ?? view.year;
  if (options.length === 1 && yearIn(headings) === null) {
    const { group, option } = options[0]!;
    return { filters: toggled(view.filters, group, option), year };
  }
  const free = isAlone(view, headings);
  return {
    year,
    filters: options.reduce(
      (filters, { group, option }) => withGroup(filters, group, free ? [] : [option]),
      view.filters,
    ),
  };
}
