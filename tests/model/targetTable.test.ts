import { describe, expect, it } from 'vitest';
import {
  barShares,
  filterTargets,
  groupTargets,
  NO_TARGET_FILTERS,
  sortTargets,
  type TargetFilters,
} from '../../src/model/targetTable';
import { inCircle, inCity, target } from './targets';

const province = target({ place: 'p', place_name: '某省', place_type: 'province', city: undefined, circle: undefined });
const ALL = [
  province,
  inCircle('capital', 30, { plan: 'new' }),
  inCity('city-a', 9, { indicator: '人口', indicator_en: 'People', unit: '万人', sector: 'urban', year: 2025 }),
  inCity('city-c', 12, { plan: 'new', year: 2023 }),
  target({ place: 'town', place_name: '某镇', place_type: 'town', quote: '建成泵站2座', value: 2, unit: '座' }),
];
const passing = (filters: Partial<TargetFilters>) =>
  filterTargets(ALL, { ...NO_TARGET_FILTERS, ...filters }).map((entry) => ALL.indexOf(entry));

describe('filters', () => {
  it('restrict nothing while empty', () => expect(passing({})).toEqual([0, 1, 2, 3, 4]));

  it('take plan, sector and level of place', () => {
    expect(passing({ plan: 'new' })).toEqual([1, 3]);
    expect(passing({ sector: 'urban' })).toEqual([2]);
    expect(passing({ level: 'city' })).toEqual([2, 3]);
    expect(passing({ level: 'county' })).toEqual([4]);
    expect(passing({ plan: 'new', level: 'circle' })).toEqual([1]);
  });

  it('take a circle with all within it, and a city alone', () => {
    expect(passing({ area: 'capital' })).toEqual([1, 2, 4]);
    expect(passing({ area: 'city-c' })).toEqual([3]);
  });

  it('find words in names and quotes of both languages', () => {
    expect(passing({ query: '泵站' })).toEqual([4]);
    expect(passing({ query: 'PEOPLE' })).toEqual([2]);
    expect(passing({ query: '产值 丙市' })).toEqual([3]);
  });
});

describe('order', () => {
  const order = (column: 'plan' | 'value' | 'year' | 'place', descending = false) =>
    sortTargets(ALL, { column, descending }).map((entry) => ALL.indexOf(entry));

  it('is as served, and back to front', () => {
    expect(order('plan')).toEqual([0, 1, 2, 3, 4]);
    expect(order('plan', true)).toEqual([4, 3, 2, 1, 0]);
  });

  it('compares values of one unit only', () => {
    const byUnit = order('value');
    expect(byUnit.filter((at) => ALL[at]!.unit === '亿元')).toEqual([0, 3, 1]);
    const units = byUnit.map((at) => ALL[at]!.unit);
    expect(new Set(units).size).toBe(units.filter((unit, at) => unit !== units[at - 1]).length);
  });

  it('puts what has no year last', () => expect(order('year').slice(0, 2)).toEqual([3, 2]));

  it('goes from province to town', () => expect(order('place')[0]).toBe(0));

  it('goes from province to town, the town last', () => expect(order('place').at(-1)).toBe(4));
});

describe('groups', () => {
  it('hold what is set more than once, the rest apart', () => {
    const { shared, single } = groupTargets(ALL);
    expect(shared.map(({ indicator, targets }) => [indicator, targets.length])).toEqual([['产值', 4]]);
    expect(single).toEqual([ALL[2]]);
  });

  it('compare by bars on one scale; what stands alone on its scale has none', () => {
    const shares = barShares(ALL);
    expect(shares.get(ALL[1]!)).toBe(1);
    expect(shares.get(ALL[3]!)).toBeCloseTo(0.4);
    expect(shares.has(ALL[4]!)).toBe(false);
  });
});
