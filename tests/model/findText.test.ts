import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findInPlans, nextFind } from '../../src/model/findText';
import { foldText } from '../../src/model/search';

const plan = (id: string, ...texts: string[]) => ({
  id,
  clauses: texts.map((text, index) => ({ id: String(index + 1), text })),
});
const wordsOf = (text: string, words: string) =>
  findInPlans([plan('a', text)], words).map(({ range }) => text.slice(...range));

describe('finding in the plans', () => {
  it('counts on from clause to clause and from plan to plan', () => {
    const plans = [plan('a', '甲港、甲港', '乙港'), plan('b', '扩建甲港')];
    expect(findInPlans(plans, '甲港')).toEqual([
      { plan: 'a', clause: '1', range: [0, 2] },
      { plan: 'a', clause: '1', range: [3, 5] },
      { plan: 'b', clause: '1', range: [2, 4] },
    ]);
  });

  test.each([
    ['推广ＩＰｖ６技术', 'ipv6', ['ＩＰｖ６']],
    ['联合MEMS布局', 'ｍｅｍｓ', ['MEMS']],
    ['甲\n港建设', '甲港', ['甲\n港']],
    ['甲—乙—丙管道', '甲-乙', ['甲—乙']],
    ['占地3㎡以上', 'm2', ['㎡']],
    ['建设“双高”', '双高', ['双高']],
    ['建设甲港', '丁港', []],
  ])('in %j finds %j whatever width, case, space and dashes', (text, words, found) =>
    expect(wordsOf(text, words)).toEqual(found),
  );

  test.each(['', ' ', '—'])('finds nothing for %j', (words) => expect(wordsOf('甲 — 乙', words)).toEqual([]));

  it('only ever finds what folds to the words', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 60 }), fc.string({ minLength: 1, maxLength: 3 }), (text, words) => {
        for (const found of wordsOf(text, words)) expect(foldText(found)).toContain(foldText(words));
      }),
    );
  });

  it('finds any part of the text itself', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), fc.nat(), fc.nat(), (text, one, other) => {
        const [from, to] = [one % text.length, other % text.length].sort((a, b) => a - b) as [number, number];
        const part = text.slice(from, to + 1);
        fc.pre(foldText(part) !== '');
        expect(wordsOf(text, part).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('the next find', () => {
  it('goes round and round', () => {
    expect(nextFind(3, null, 1)).toBe(0);
    expect(nextFind(3, 2, 1)).toBe(0);
    expect(nextFind(3, 0, -1)).toBe(2);
    expect(nextFind(3, null, -1)).toBe(2);
  });

  it('begins where the reader is', () => {
    expect(nextFind(5, null, 1, 3)).toBe(3);
    expect(nextFind(5, null, -1, 3)).toBe(2);
    expect(nextFind(5, null, 1, 5)).toBe(0);
  });

  it('is none where there is none', () => expect(nextFind(0, null, 1)).toBeNull());
});
