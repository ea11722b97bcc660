import { describe, expect, it } from 'vitest';
import {
  clauseKey,
  coverageByClause,
  inReadingOrder,
  placings,
  planAccount,
  sumOf,
  yieldsByClause,
} from '../../src/model/account';
import { feature, FEATURES, mention } from './sample';

const road = feature('road', {
  name: '丁路',
  mentions: [
    mention('old', { clause: '1', quote: '修丁路' }),
    mention('old', { clause: '1', quote: '丁路北段' }),
    mention('old', { clause: '2', quote: '延长丁路' }),
  ],
});
const port = feature('port', { name: '丙港', mentions: [mention('old', { clause: '1', quote: '建丙港，修丁路' })] });

describe('placings', () => {
  it('add up to every feature', () => {
    const counts = placings(FEATURES);
    expect(counts).toEqual({ spot: 1, city: 1, region: 0, schematic: 1, unlocated: 1 });
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(FEATURES.length);
  });
});

describe('the account of a plan', () => {
  const yields = yieldsByClause([road, port]);
  const coverage = coverageByClause([
    { plan: 'old', clause: '1', features: ['road', 'port'], reason: null },
    {
      plan: 'old',
      clause: '2',
      features: ['road'],
      reason: null,
      names: [{ name: '戊', passage: '戊地', reason: '' }],
    },
    { plan: 'old', clause: '3', features: [], reason: '没有地名' },
    { plan: 'old', clause: '4', features: [], reason: null },
  ]);
  const plan = { id: 'old', clauses: ['1', '2', '3', '4'].map((id) => ({ id })) };

  it('counts a feature once a clause, and every quote', () => {
    expect(yields.get(clauseKey('old', '1'))!.map((entry) => [entry.feature.id, entry.mentions.length])).toEqual([
      ['road', 2],
      ['port', 1],
    ]);
  });

  it('counts every clause as yielding, explained or open', () => {
    expect(planAccount(plan, yields, coverage)).toEqual({
      clauses: 4,
      yielding: 2,
      reasoned: 1,
      open: 1,
      mentions: 4,
      names: 1,
    });
  });

  it('sums up', () => {
    const account = planAccount(plan, yields, coverage);
    expect(sumOf([account, account])).toMatchObject({ clauses: 8, yielding: 4, mentions: 8 });
  });

  it('lists things in the order of the text', () => {
    const here = inReadingOrder('建丙港，修丁路，丁路北段先行', yields.get(clauseKey('old', '1'))!);
    expect(here.map((entry) => entry.feature.id)).toEqual(['port', 'road']);
  });
});
