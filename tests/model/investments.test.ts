import { describe, expect, it } from 'vitest';
import type { Investment } from '../../data/schema';
import { accountsOf, orderedChapters, segmentsOf, ticksOf } from '../../src/model/investments';
import { PLANS } from './sample';

const part = (name: string, projects: number, total: number) => ({ name, name_en: name, projects, total });

function chapter(plan: string, clause: string, parts: Investment['parts'], more: Partial<Investment> = {}): Investment {
  return {
    plan,
    clause,
    quote: '总投资',
    chapter: `章${clause}`,
    chapter_en: `Chapter ${clause}`,
    sector: 'industry',
    projects: parts.reduce((sum, { projects }) => sum + projects, 0),
    total: Math.round(parts.reduce((sum, { total }) => sum + total, 0) * 100) / 100,
    parts,
    ...more,
  };
}

const ONE = chapter('new', '1', [part('old', 3, 0.1), part('fresh', 1, 0.2)]);
const TWO = chapter('new', '2', [part('fresh', 9, 1), part('later', 2, 5.5)]);

describe('accounts', () => {
  it('sum chapters and parts without the dust of binary fractions', () => {
    const [account] = accountsOf([ONE, TWO], PLANS);
    expect(account!.sum).toEqual({ projects: 15, total: 6.8 });
    expect(account!.parts.map(({ name, projects, total }) => [name, projects, total])).toEqual([
      ['old', 3, 0.1],
      ['fresh', 10, 1.2],
      ['later', 2, 5.5],
    ]);
    expect(account!.isSplit).toBe(true);
  });

  it('keep plans apart, in the order of the plans, and know no plan by heart', () => {
    const elsewhere = chapter('unheard-of', '1', []);
    const older = chapter('old', '7', [], { projects: 4, total: 9 });
    const accounts = accountsOf([elsewhere, ONE, older, TWO], PLANS);
    expect(accounts.map(({ plan, chapters }) => [plan, chapters.length])).toEqual([
      ['old', 1],
      ['new', 2],
      ['unheard-of', 1],
    ]);
    expect(accounts[0]!.isSplit).toBe(false);
    expect(accountsOf([], PLANS)).toEqual([]);
  });
});

describe('bars', () => {
  const [{ parts }] = accountsOf([ONE, TWO], PLANS) as [ReturnType<typeof accountsOf>[number]];

  it('join their parts end to end on one scale', () => {
    const segments = segmentsOf(TWO, parts, 'total', 10);
    expect(segments.map((one) => one.part)).toEqual([1, 2]);
    expect(segments[0]).toMatchObject({ start: 0, length: 0.1 });
    expect(segments[1]!.start).toBeCloseTo(0.1);
    expect(segments[1]!.start + segments[1]!.length).toBeCloseTo(TWO.total / 10);
  });

  it('leave blank what the text does not split', () => {
    const half = { ...ONE, projects: 10 };
    expect(segmentsOf(half, parts, 'projects', 10).map((one) => [one.part, one.value])).toEqual([
      [0, 3],
      [1, 1],
      [null, 6],
    ]);
  });

  it('stand as in the text or by size, by the measure shown', () => {
    const many = chapter('new', '3', [part('old', 99, 2)]);
    const clauses = (...given: Parameters<typeof orderedChapters>) =>
      orderedChapters(...given).map((one) => one.clause);
    expect(clauses([ONE, TWO, many], 'text', 'total')).toEqual(['1', '2', '3']);
    expect(clauses([ONE, TWO, many], 'size', 'total')).toEqual(['2', '3', '1']);
    expect(clauses([ONE, TWO, many], 'size', 'projects')).toEqual(['3', '2', '1']);
  });
});

describe('the scale', () => {
  it.each([
    [6551.23, [0, 2000, 4000, 6000, 8000]],
    [308, [0, 100, 200, 300, 400]],
    [4, [0, 1, 2, 3, 4]],
    [0, [0, 1]],
  ])('of %d has round steps and covers it', (largest, ticks) => expect(ticksOf(largest)).toEqual(ticks));
});
