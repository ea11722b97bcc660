import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAll } from '../../src/model/highlight';
import {
  breaksOff,
  isTitleOnly,
  lanes,
  NO_MARKS,
  passages,
  titleRange,
  type Passage,
} from '../../src/model/passages';

const TEXT = '加快建设甲机场、乙机场，推动丙港改造。';

const textOf = ({ pieces }: Passage) => pieces.map(({ text }) => text).join('');
const told = (found: Passage[]) => found.map((passage) => [textOf(passage), passage.features.join('+')]);

describe('passages', () => {
  it('gives each stretch the features that are quoted there', () => {
    const found = passages(TEXT, [
      { feature: 'a', quote: '加快建设甲机场', names: [] },
      { feature: 'b', quote: '建设甲机场、乙机场', names: [] },
    ]);
    expect(told(found)).toEqual([
      ['加快', 'a'],
      ['建设甲机场', 'a+b'],
      ['、乙机场', 'b'],
      ['，推动丙港改造。', ''],
    ]);
  });

  it('finds a quote across the line breaks of the transcription', () => {
    const found = passages('推动丙\n港 改造', [{ feature: 'c', quote: '丙港改造', names: ['丙港'] }]);
    expect(told(found)).toEqual([
      ['推动', ''],
      ['丙\n港 改造', 'c'],
    ]);
    expect(found[1]!.pieces[0]).toMatchObject({ text: '丙\n港', named: ['c'] });
  });

  it('marks a name within its own quote only', () => {
    const [before, quoted] = passages('甲港在前，扩建甲港', [{ feature: 'a', quote: '扩建甲港', names: ['甲港'] }]);
    expect(before!.pieces.flatMap(({ named }) => named)).toEqual([]);
    expect(quoted!.pieces.map(({ text, named }) => [text, named.length])).toEqual([
      ['扩建', 0],
      ['甲港', 1],
    ]);
  });

  it('names a feature once that two overlapping quotes stand for', () => {
    const found = passages('建设甲港二期', [
      { feature: 'a', quote: '建设甲港', names: [] },
      { feature: 'a', quote: '甲港二期', names: [] },
    ]);
    expect(told(found)).toEqual([['建设甲港二期', 'a']]);
  });

  it('marks finds, titles and faults inside and outside of quotes', () => {
    const found = passages('一、建港。建甲港', [{ feature: 'a', quote: '建甲港', names: [] }], {
      ...NO_MARKS,
      title: [[0, 4]],
      misread: [[6, 7]],
      finds: findAll('一、建港。建甲港', '港'),
    });
    const pieces = found.flatMap((passage) => passage.pieces);
    expect(pieces.filter(({ find }) => find !== null).map(({ text, find, title }) => [text, find, title])).toEqual([
      ['港', 0, true],
      ['港', 1, false],
    ]);
    expect(pieces.filter(({ misread }) => misread).map(({ text }) => text)).toEqual(['甲']);
  });

  const text = fc.string({ unit: fc.constantFrom('甲', '乙', '建', '、', ' ', '\n'), maxLength: 40 });
  const quotation = fc.record({
    feature: fc.constantFrom('a', 'b', 'c'),
    quote: fc.string({ unit: fc.constantFrom('甲', '乙', '建', ' '), maxLength: 6 }),
    names: fc.array(fc.constantFrom('甲', '甲乙', '建'), { maxLength: 2 }),
  });

  it('loses no character, and gives every piece exactly the quotes that cover it', () => {
    fc.assert(
      fc.property(text, fc.array(quotation, { maxLength: 6 }), text, (clause, quotations, words) => {
        const finds = findAll(clause, words);
        const found = passages(clause, quotations, { ...NO_MARKS, finds });
        expect(found.map(textOf).join('')).toBe(clause);
        for (const { features, pieces } of found) {
          for (const { start, text: piece, named } of pieces) {
            for (let at = start; at < start + piece.length; at += 1) {
              const here = quotations.filter(({ quote }) =>
                findAll(clause, quote).some(([from, to]) => from <= at && at < to),
              );
              expect([...features].sort()).toEqual([...new Set(here.map(({ feature }) => feature))].sort());
            }
            expect(named.every((feature) => features.includes(feature))).toBe(true);
          }
        }
      }),
    );
  });

  it('parts only where the features change', () => {
    fc.assert(
      fc.property(text, fc.array(quotation, { maxLength: 6 }), (clause, quotations) => {
        const found = passages(clause, quotations).map(({ features }) => features.join());
        expect(found.every((features, index) => index === 0 || features !== found[index - 1])).toBe(true);
      }),
    );
  });
});

describe('lanes', () => {
  it('parts tones that meet, and no others', () => {
    expect([...lanes([['water'], ['water', 'energy'], ['science']])]).toEqual([
      ['water', 0],
      ['energy', 1],
      ['science', 0],
    ]);
  });
});

describe('titles', () => {
  it('are found with their number', () => {
    expect(titleRange('(四)完善设施。加快建设', '完善设施')).toEqual([[0, 7]]);
    expect(titleRange('完善设施\n加快', '完善设施')).toEqual([[0, 4]]);
  });

  it('are not taken for what stands elsewhere in the text', () => {
    expect(titleRange('关于印发方案的通知', '方案')).toEqual([]);
    expect(titleRange('加快', '方案')).toEqual([]);
  });

  it('may be the whole text', () => {
    expect(isTitleOnly('二、重点任务', '重点任务')).toBe(true);
    expect(isTitleOnly('（二）共建体系。', '共建体系')).toBe(true);
    expect(isTitleOnly('（二）共建体系。加快', '共建体系')).toBe(false);
  });
});

describe('breaksOff', () => {
  it('hears a sentence that does not end', () => {
    expect(breaksOff('完善体系。完善灾害监测')).toBe(true);
  });

  it.each(['到此为止。', '（甲部门负责）', '建设“双高”', '到此。 \n'])('accepts %s', (text) => {
    expect(breaksOff(text)).toBe(false);
  });
});
