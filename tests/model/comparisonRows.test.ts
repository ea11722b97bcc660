import { describe, expect, it } from 'vitest';
import { compare, type Side } from '../../src/model/comparison';
import { countChanges, countParts, FIRST_ORDER, ordered, rowMatches } from '../../src/model/comparisonRows';
import { PLANS, feature, mention } from './sample';

const side = (id: string): Side => ({ type: 'plan', id });
const rows = compare({
  features: [
    feature('same', { name: '丁桥', mentions: [mention('old'), mention('new')] }),
    feature('only-old', { name: '甲线', mentions: [mention('old', { due: 2022, due_basis: 'quoted' })] }),
    feature('back', {
      name: '丙库',
      mentions: [
        mention('old', { due: 2021, due_basis: 'quoted' }),
        mention('new', { stage: 'study', quote: '论证丙库', lead: [{ body: '水利厅', role: 'lead' }] }),
      ],
    }),
    feature('ahead', { name: '乙站', mentions: [mention('old', { stage: 'study' }), mention('new')] }),
    feature('only-new', { name: '戊园', mentions: [mention('new', { stage: 'finish' })] }),
  ],
  plans: PLANS,
  a: side('old'),
  b: side('new'),
  cityOf: new Map(),
});
const ids = (list: typeof rows) => list.map((row) => row.feature.id);

describe('rows of a comparison', () => {
  it('begin with what steps back, then what advances, then the rest by part', () => {
    expect(ids(ordered(rows, FIRST_ORDER))).toEqual(['back', 'ahead', 'same', 'only-old', 'only-new']);
  });

  it('turn round, but what is not said stays last', () => {
    const by = { by: 'due', side: 'a' } as const;
    expect(ids(ordered(rows, { ...by, descending: false })).slice(0, 2)).toEqual(['back', 'only-old']);
    expect(ids(ordered(rows, { ...by, descending: true })).slice(0, 2)).toEqual(['only-old', 'back']);
    expect(ids(ordered(rows, { by: 'stage', side: 'b', descending: true }))[0]).toBe('only-new');
    expect(ids(ordered(rows, { by: 'stage', side: 'b', descending: true })).at(-1)).toBe('only-old');
  });

  it('can stand by name', () => {
    expect(ids(ordered(rows, { by: 'name', descending: false }))[0]).toBe('back');
  });

  it('are counted by part and by change', () => {
    expect(countParts(rows)).toEqual({ a: 1, both: 3, b: 1 });
    expect(countChanges(rows)).toEqual({ back: 1, ahead: 1, sideways: 0, same: 1 });
  });

  it('are found by name, place, words or body, all words together', () => {
    const found = (text: string) => ids(rows.filter((row) => rowMatches(row, text)));
    expect(found('丙库')).toEqual(['back']);
    expect(found('水利厅')).toEqual(['back']);
    expect(found('论证 甲市')).toEqual(['back']);
    expect(found('论证 乙站')).toEqual([]);
    expect(found('  ')).toHaveLength(rows.length);
  });
});
