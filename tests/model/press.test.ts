import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../src/model/filters';
import { isAlone, isChosen, pressed, type Restriction } from '../../src/model/press';
import type { Heading } from '../../src/model/statistics';

const capital: Heading = { type: 'option', group: 'circle', option: 'capital' };
const lunan: Heading = { type: 'option', group: 'circle', option: 'lunan' };
const water: Heading = { type: 'option', group: 'sector', option: 'water' };
const build: Heading = { type: 'option', group: 'stage', option: 'build' };
const in2023: Heading = { type: 'year', year: 2023 };
const all: Heading = { type: 'all' };

const open: Restriction = { filters: NO_FILTERS, year: 2025 };
const after = (...presses: Heading[][]) => presses.reduce(pressed, open);

describe('a cell', () => {
  it('is seen alone, and pressed again frees its groups', () => {
    const once = after([capital, water]);
    expect([once.filters.circle, once.filters.sector]).toEqual([['capital'], ['water']]);
    expect(isAlone(once, [capital, water])).toBe(true);
    expect(after([capital, water], [capital, water])).toEqual(open);
  });

  it('gives way to another, and leaves other groups as they are', () => {
    const next = after([build], [capital, water], [lunan, water]);
    expect([next.filters.circle, next.filters.sector, next.filters.stage]).toEqual([['lunan'], ['water'], ['build']]);
  });

  it('among several chosen is first seen alone', () => {
    const several = after([capital], [lunan], [water]);
    expect(isChosen(several, [capital, water])).toBe(true);
    expect(isAlone(several, [capital, water])).toBe(false);
    expect(pressed(several, [capital, water]).filters.circle).toEqual(['capital']);
  });

  it('of a year shows that year, which stays when the stage is freed', () => {
    const once = after([in2023, build]);
    expect([once.year, once.filters.stage]).toEqual([2023, ['build']]);
    const twice = pressed(once, [in2023, build]);
    expect([twice.year, twice.filters.stage]).toEqual([2023, []]);
    expect(isChosen({ ...once, year: 2024 }, [in2023, build])).toBe(false);
  });
});

describe('a heading or a bar of one group', () => {
  it('is added and taken out', () => {
    expect(after([capital], [lunan]).filters.circle).toEqual(['capital', 'lunan']);
    expect(after([capital, all], [lunan, all], [capital]).filters.circle).toEqual(['lunan']);
  });

  it('of a year only shows the year', () => {
    expect(after([in2023])).toEqual({ ...open, year: 2023 });
    expect(isChosen(after([in2023]), [in2023])).toBe(true);
  });
});
