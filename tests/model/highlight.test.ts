import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAll, highlight } from '../../src/model/highlight';

const marked = (quote: string, phrase: string, names: string[], key: 'stage' | 'name') =>
  highlight(quote, phrase, names)
    .filter((run) => run[key])
    .map((run) => run.text)
    .join('|');

describe('findAll', () => {
  it('finds across white space and line breaks', () => {
    expect(findAll('推 动甲\n机场', '动甲机场')).toEqual([[2, 7]]);
  });

  it('finds nothing for nothing', () => {
    expect(findAll('甲', ' ')).toEqual([]);
  });
});

describe('highlight', () => {
  it('marks the deciding words and the name', () => {
    const quote = '加快甲机场建设、乙机场改扩建';
    expect(marked(quote, '建设', ['甲机场'], 'stage')).toBe('建设');
    expect(marked(quote, '建设', ['甲机场'], 'name')).toBe('甲机场');
  });

  it('takes the find of the deciding words that is nearest to the name', () => {
    const runs = highlight('建设甲路，丙地建设乙路', '建设', ['乙路']);
    expect(runs.map((run) => (run.stage ? `[${run.text}]` : run.text)).join('')).toBe('建设甲路，丙地[建设]乙路');
  });

  it('prefers the longest name where two overlap', () => {
    expect(marked('建设甲机场二期', '建设', ['甲机场', '甲机场二期'], 'name')).toBe('甲机场二期');
  });

  it('marks a phrase given in pieces', () => {
    expect(marked('推动甲机场前期工作', '推动……前期工作', ['甲机场'], 'stage')).toBe('推动|前期工作');
  });

  it('marks overlapping words as both', () => {
    const run = highlight('甲迁建工程', '迁建', ['甲迁建']).find((entry) => entry.stage);
    expect(run).toEqual({ text: '迁建', stage: true, name: true });
  });

  it('leaves a quote alone that holds neither', () => {
    expect(highlight('原文', '建设', ['甲'])).toEqual([{ text: '原文', stage: false, name: false }]);
  });

  it('never loses a character', () => {
    const text = fc.string({ unit: fc.constantFrom('甲', '乙', '建', '设', ' ', '\n'), minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(text, text, fc.array(text, { maxLength: 3 }), (quote, phrase, names) => {
        expect(
          highlight(quote, phrase, names)
            .map((run) => run.text)
            .join(''),
        ).toBe(quote);
      }),
    );
  });
});
