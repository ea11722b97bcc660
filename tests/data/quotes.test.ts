import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstDifference, levenshtein, nearestOf, nearestRun } from '../../data/build/nearest';
import { bare, bareClause, findQuote, overlap, sentencesOf } from '../../data/build/quotes';

const clauseOf = (seed: string, breaks: number[] = []) =>
  bareClause(seed, {
    id: '1',
    title: '',
    spans: [[0, seed.length]],
    breaks,
    text: '',
  });

describe('quotes', () => {
  const clause = clauseOf('加快 建设\n\n 老岚水库；论证\n南泗庄水库。实施联通。');

  it('are found whatever the white space', () => {
    expect(findQuote(clause, '建设老岚 水\n库')).toEqual([[2, 8]]);
    expect(clause.offsets[2]).toBe(3);
    expect(findQuote(clause, '建设官路水库')).toEqual([]);
  });

  it('lie in sentences that end at 。；; and at breaks', () => {
    const at = (quote: string): string => clause.text.slice(...sentencesOf(clause, findQuote(clause, quote)[0]!));
    expect(at('老岚水库')).toBe('加快建设老岚水库；');
    expect(at('水库；论证')).toBe('加快建设老岚水库；论证南泗庄水库。');
    const cells = clauseOf('建设甲\n乙工程', [4]);
    expect(cells.text.slice(...sentencesOf(cells, findQuote(cells, '乙工程')[0]!))).toBe('乙工程');
  });

  it('are found in any text they were cut from, with white space strewn in', () => {
    const text = fc.string({
      unit: fc.constantFrom(...'济青规划图水库建设，。 \n'),
      minLength: 1,
      maxLength: 60,
    });
    fc.assert(
      fc.property(text, fc.nat(), fc.nat(), (seed, a, b) => {
        const [from, to] = [a % seed.length, b % (seed.length + 1)].sort((x, y) => x - y) as [number, number];
        const quote = seed.slice(from, to);
        const spaced = [...quote].join(' \n');
        if (bare(quote) === '') return;
        const found = findQuote(clauseOf(seed), spaced);
        expect(found.length).toBeGreaterThan(0);
        for (const range of found) expect(clauseOf(seed).text.slice(...range)).toBe(bare(quote));
      }),
    );
  });

  it('overlap when they share a character', () => {
    expect(overlap([0, 3], [2, 5])).toBe(true);
    expect(overlap([0, 3], [3, 5])).toBe(false);
  });
});

describe('the nearest', () => {
  it('counts edits', () => {
    expect(levenshtein('qingdao', 'qindao')).toBe(1);
    expect(nearestOf('jinann', ['qingdao', 'jinan', 'jining'])).toBe('jinan');
    expect(nearestOf('x', [])).toBeUndefined();
  });

  it('finds the run of a clause and says where it differs', () => {
    const { run, distance } = nearestRun('做大做强日一临沿海先进钢铁基地，优化', '日—临沿海先进钢铁基地');
    expect(run).toBe('日一临沿海先进钢铁基地');
    expect(distance).toBe(1);
    expect(firstDifference('日—临沿海', run)).toBe('differs at 2: — for 一');
  });
});
