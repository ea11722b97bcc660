import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILTER_GROUPS, NO_FILTERS, hasFilters, toggled } from '../../src/model/filters';
import { loosenings, select, type SelectionInput } from '../../src/model/selection';
import { anyOf, arbitraryInput, OPTIONS } from './arbitrary';
import { FEATURES, PLANS } from './sample';

const input = (part: Partial<SelectionInput> = {}): SelectionInput => ({
  features: FEATURES,
  plans: PLANS,
  filters: NO_FILTERS,
  year: 'after',
  query: '',
  ...part,
});
const ids = (part: Partial<SelectionInput>) => select(input(part)).standings.map((standing) => standing.feature.id);

describe('filters', () => {
  it('switch an option on and off again', () => {
    const once = toggled(NO_FILTERS, 'kind', 'rail');
    expect(once.kind).toEqual(['rail']);
    expect(hasFilters(once)).toBe(true);
    expect(hasFilters(toggled(once, 'kind', 'rail'))).toBe(false);
  });

  it('restrict nothing when nothing is chosen', () => {
    expect(ids({})).toHaveLength(FEATURES.length);
  });

  it('are OR within a group and AND between groups', () => {
    expect(ids({ filters: { ...NO_FILTERS, kind: ['rail', 'reservoir'] } }).sort()).toEqual(['dam', 'line', 'network']);
    expect(ids({ filters: { ...NO_FILTERS, kind: ['rail', 'reservoir'], circle: ['jiaodong'] } })).toEqual(['dam']);
  });

  it('find what belongs to no circle', () => {
    expect(ids({ filters: { ...NO_FILTERS, circle: ['none'] } })).toEqual(['network']);
  });

  it('find a county, and its city', () => {
    expect(ids({ filters: { ...NO_FILTERS, place: ['county-b'] } })).toEqual(['dam']);
    expect(ids({ filters: { ...NO_FILTERS, place: ['city-b'] } }).sort()).toEqual(['base', 'dam']);
  });

  it('tell a year that the sentence gives from the end of a plan', () => {
    expect(ids({ filters: { ...NO_FILTERS, due: ['quoted'] } }).sort()).toEqual(['dam', 'network']);
    expect(ids({ filters: { ...NO_FILTERS, due: ['unstated'] } }).sort()).toEqual(['base', 'line']);
  });

  it('search names, other names and places', () => {
    expect(ids({ query: '一号线' })).toEqual(['line']);
    expect(ids({ query: ' 乙市  水库' })).toEqual(['dam']);
    expect(ids({ query: '没有' })).toEqual([]);
  });
});

describe('selection', () => {
  it('takes the stage from the newest plan that speaks', () => {
    expect(select(input({ year: 2023 })).byId.get('dam')?.stage).toBe('build');
    expect(select(input({ year: 2024 })).byId.get('dam')?.stage).toBe('prepare');
  });

  it('leaves out what no plan speaks of yet, or any more', () => {
    expect(ids({ year: 2020 }).sort()).toEqual(['dam', 'line']);
    expect(ids({ year: 2025 })).not.toContain('base');
    expect(ids({ year: 'after' })).toContain('base');
  });

  it('says after the last year whose plans are all over', () => {
    const { byId } = select(input());
    expect([byId.get('base')?.over, byId.get('dam')?.over, byId.get('line')?.over]).toEqual([true, false, false]);
  });

  it('counts a group under the other groups only', () => {
    const { counts } = select(input({ filters: { ...NO_FILTERS, kind: ['reservoir'] } }));
    expect(counts.kind.get('rail')).toBe(2);
    expect(counts.sector.get('water')).toBe(1);
    expect(counts.sector.get('industry')).toBeUndefined();
  });
});

describe('loosenings', () => {
  it('name each single change that brings something back', () => {
    const found = loosenings(input({ year: 2020, filters: { ...NO_FILTERS, kind: ['industrial-base'] } }));
    expect(found).toEqual(['kind', 'year']);
  });

  it('are none when two changes are needed', () => {
    expect(loosenings(input({ query: '没有', filters: { ...NO_FILTERS, kind: ['finance'] } }))).toEqual([]);
  });
});

describe('for any catalogue and filters', () => {
  it('an option counts what one gets by choosing it alone in its group', () => {
    fc.assert(
      fc.property(arbitraryInput, anyOf(FILTER_GROUPS), (given, group) => {
        const { counts } = select(given);
        for (const option of OPTIONS[group]) {
          const chosen = select({ ...given, filters: { ...given.filters, [group]: [option] } });
          expect(counts[group].get(option) ?? 0).toBe(chosen.placement.total);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('the placement adds up', () => {
    fc.assert(
      fc.property(arbitraryInput, (given) => {
        const { placement, standings, byId } = select(given);
        expect(placement.mapped + placement.city + placement.unlocated).toBe(placement.total);
        expect([standings.length, byId.size]).toEqual([placement.total, placement.total]);
      }),
    );
  });

  it('every way back that is offered leads somewhere', () => {
    fc.assert(
      fc.property(arbitraryInput, (given) => {
        for (const way of loosenings(given)) {
          const change =
            way === 'year'
              ? { year: 'after' as const }
              : way === 'query'
                ? { query: '' }
                : { filters: { ...given.filters, [way]: [] } };
          expect(select({ ...given, ...change }).placement.total).toBeGreaterThan(0);
        }
      }),
    );
  });
});
