import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STAGES } from '../../data/vocabulary';
import type { CityEntry } from '../../src/catalogue/types';
import { NO_FILTERS } from '../../src/model/filters';
import { pressed } from '../../src/model/press';
import { select, type SelectionInput } from '../../src/model/selection';
import { CHARTS, cutsAcross, tallies, type Heading, type Tally } from '../../src/model/statistics';
import { YEARS } from '../../src/model/years';
import { arbitraryInput } from './arbitrary';
import { FEATURES, PLANS } from './sample';

const city = (id: string, circle: CityEntry['circle']): CityEntry => ({
  id,
  name: id,
  name_en: id,
  circle,
  axis: false,
  lon: 117,
  lat: 36,
});
const CITIES = [city('city-b', 'jiaodong'), city('city-a', 'capital')];

const input = (part: Partial<SelectionInput> = {}): SelectionInput => ({
  features: FEATURES,
  plans: PLANS,
  filters: NO_FILTERS,
  year: 'after',
  query: '',
  ...part,
});

const idOf = (heading: Heading) =>
  heading.type === 'option' ? heading.option : heading.type === 'year' ? String(heading.year) : '';
const indexOf = (headings: readonly Heading[], id: string) => headings.findIndex((heading) => idOf(heading) === id);
const cell = (tally: Tally, row: string, column: string) =>
  tally.cells[indexOf(tally.rows, row)]![indexOf(tally.columns, column)]!;

describe('circle by sector', () => {
  const { circles } = tallies(input(), CITIES);

  it('counts a feature of two circles in both, and one of none under the whole province', () => {
    expect(cell(circles, 'industry', 'capital').whole).toBe(1);
    expect(cell(circles, 'industry', 'jiaodong').whole).toBe(1);
    expect(cell(circles, 'transport', 'none').whole).toBe(1);
    expect(cell(circles, 'transport', 'lunan').whole).toBe(0);
  });

  it('counts a feature of two sectors in both', () => {
    expect(cell(circles, 'water', 'jiaodong').whole).toBe(1);
    expect(cell(circles, 'ecology', 'jiaodong').whole).toBe(1);
  });

  it('explains why the cells add up to more than the features, the axis apart', () => {
    expect(cell(circles, 'transport', 'on').whole).toBe(1);
    expect([circles.total.whole, circles.sum.whole, circles.several.whole, circles.outside.whole]).toEqual([
      4, 6, 2, 0,
    ]);
  });
});

describe('the part', () => {
  it('is what passes all filters, of the whole of the year', () => {
    const { circles, cities } = tallies(input({ filters: { ...NO_FILTERS, circle: ['jiaodong'] } }), CITIES);
    expect(circles.total).toEqual({ part: 2, whole: 4 });
    expect(cell(circles, 'transport', 'capital')).toEqual({ part: 0, whole: 1 });
    expect(cell(circles, 'industry', 'capital')).toEqual({ part: 1, whole: 1 });
    expect(cities.cells.map(([count]) => count)).toEqual([
      { part: 1, whole: 2 },
      { part: 2, whole: 2 },
    ]);
  });

  it('follows search and tool as well', () => {
    expect(tallies(input({ query: '乙水库' }), CITIES).plans.total).toEqual({ part: 1, whole: 4 });
    expect(tallies(input({ within: new Set(['base', 'line']) }), CITIES).plans.total).toEqual({ part: 2, whole: 4 });
  });
});

describe('stage by year', () => {
  const { stages } = tallies(input({ year: 2024, filters: { ...NO_FILTERS, kind: ['reservoir', 'rail'] } }), CITIES);

  it('counts each year as the slider would show it', () => {
    const row = (stage: string) => YEARS.map((year) => cell(stages, stage, String(year)));
    expect(row('build').map(({ whole }) => whole)).toEqual([2, 2, 2, 2, 1, 1, 1]);
    expect(row('prepare').map(({ part }) => part)).toEqual([0, 0, 0, 0, 1, 1, 1]);
    expect(row('foster').map(({ whole }) => whole)).toEqual([0, 0, 0, 1, 1, 0, 1]);
    expect(row('foster').every(({ part }) => part === 0)).toBe(true);
  });

  it('totals the chosen year', () => {
    expect(stages.total).toEqual({ part: 3, whole: 4 });
  });
});

describe('features by city', () => {
  const { cities } = tallies(input(), CITIES);

  it('stand circle by circle', () => {
    expect(cities.rows.map(idOf)).toEqual(['city-a', 'city-b']);
  });

  it('say how many lie in several cities and how many in none', () => {
    expect([cities.sum.whole, cities.several.whole, cities.outside.whole]).toEqual([4, 1, 1]);
  });
});

describe('plan by sector', () => {
  it('leaves out a plan that does not speak in the year', () => {
    const { plans } = tallies(input({ year: 2025 }), CITIES);
    expect(cell(plans, 'industry', 'middle').whole).toBe(0);
    expect(cell(plans, 'water', 'old').whole).toBe(1);
    expect(cell(plans, 'water', 'new').whole).toBe(1);
  });
});

describe('for any catalogue and filters', () => {
  it('a cell counts what one gets by pressing it alone, and its part is within it', () => {
    fc.assert(
      fc.property(arbitraryInput, (given) => {
        const all = tallies(given, CITIES);
        for (const chart of CHARTS) {
          const { rows, columns, cells } = all[chart];
          rows.forEach((row, rowIndex) =>
            columns.forEach((column, columnIndex) => {
              const { part, whole } = cells[rowIndex]![columnIndex]!;
              const alone = pressed({ filters: NO_FILTERS, year: given.year }, [column, row]);
              expect(select({ ...given, ...alone }).placement.total).toBe(whole);
              expect(part).toBeLessThanOrEqual(whole);
            }),
          );
        }
      }),
      { numRuns: 25 },
    );
  });

  it('sums are the sums of the cells, and only what is in several or none parts them from the total', () => {
    fc.assert(
      fc.property(arbitraryInput, (given) => {
        const all = tallies(given, CITIES);
        const shown = select(given).placement.total;
        for (const chart of CHARTS) {
          const { columns, cells, sum, total, several, outside } = all[chart];
          expect(total.part).toBe(shown);
          if (several.part === 0) expect(sum.part).toBe(total.part - outside.part);
          else expect(sum.part).toBeGreaterThan(total.part - outside.part);
          if (chart === 'stages') continue;
          const own = columns.flatMap((column, index) => (cutsAcross(column) ? [] : [index]));
          const added = cells.reduce((done, row) => done + own.reduce((more, index) => more + row[index]!.part, 0), 0);
          expect(added).toBe(sum.part);
        }
      }),
    );
  });

  it('the stages of a year are its list', () => {
    fc.assert(
      fc.property(arbitraryInput, (given) => {
        const { stages } = tallies(given, CITIES);
        YEARS.forEach((year, column) => {
          const listed = select({ ...given, year }).standings;
          STAGES.forEach(({ id }, row) =>
            expect(stages.cells[row]![column]!.part).toBe(listed.filter(({ stage }) => stage === id).length),
          );
        });
      }),
      { numRuns: 40 },
    );
  });
});
