import { describe, expect, it } from 'vitest';
import { dueColumns, dueOf } from '../../src/model/due';
import { NO_FILTERS } from '../../src/model/filters';
import { select } from '../../src/model/selection';
import { speakingPlans } from '../../src/model/years';
import { FEATURES, PLANS, feature, mention } from './sample';

const ALL = new Set(PLANS.map((plan) => plan.id));

describe('dueOf', () => {
  it('prefers the year a sentence gives to the end of the plan', () => {
    const quoted = mention('old', { due: 2022, due_basis: 'quoted' });
    const period = mention('new', { due: 2025, due_basis: 'plan-period' });
    const both = feature('x', { mentions: [quoted, period] });
    expect(dueOf(both, period, ALL)).toEqual({ year: 2022, basis: 'quoted' });
    expect(dueOf(both, period, new Set(['new']))).toEqual({ year: 2025, basis: 'plan-period' });
  });

  it('invents no year', () => {
    expect(dueOf(feature('x'), mention('old'), ALL)).toBeNull();
  });
});

describe('dueColumns', () => {
  it('count quoted years only, and later ones together', () => {
    const { standings } = select({ features: FEATURES, plans: PLANS, filters: NO_FILTERS, year: 2025, query: '' });
    expect([...dueColumns(standings, speakingPlans(PLANS, 2025))].sort()).toEqual([
      [2025, 1],
      ['after', 1],
    ]);
  });
});
