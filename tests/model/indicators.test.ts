import { describe, expect, it } from 'vitest';
import { rangesInWords, valueInWords, valueParts, type Valued } from '../../src/model/indicators';

const value = (part: Partial<Valued>): Valued => ({
  comparator: 'reach',
  value: 10,
  unit: '个',
  measure: 'level',
  ...part,
});

describe('a value in words', () => {
  it.each([
    [{ value: 10 }, '10个', '10'],
    [{ comparator: 'at-least', value: 3.6, unit: '万亿元' }, '≥3.6万亿元', '≥ 3.6 trillion yuan'],
    [{ comparator: 'more-than', value: 4, unit: '万亿元' }, '>4万亿元', '> 4 trillion yuan'],
    [{ comparator: 'at-most', value: 241.1, unit: '亿立方米' }, '≤241.1亿立方米', '≤ 24.11 billion m³'],
    [{ comparator: 'less-than', value: 5, unit: '天' }, '<5天', '< 5 days'],
    [{ comparator: 'about', value: 3800, unit: '万人' }, '约3800万人', 'about 38 million people'],
    [{ value: 14, unit: '%', measure: 'fall', base_year: 2020 }, '下降14%（较2020年）', 'down 14% (against 2020)'],
    [
      { comparator: 'between', value: 2, value_max: 3, unit: '个百分点', measure: 'fall' },
      '下降2—3个百分点',
      'down 2–3 percentage points',
    ],
    [{ value: 2000, period: '每年' }, '每年2000个', '2,000 a year'],
    [
      { comparator: 'at-least', value: 10, unit: '%', measure: 'rise', period: '年均' },
      '年均增长≥10%',
      'up ≥ 10% a year on average',
    ],
    [{ value: 1, unit: '番', measure: 'rise' }, '翻1番', '1 doubling'],
    [{ comparator: 'about', value: 2.2, unit: '比值' }, '约2.2', 'about 2.2'],
    [{ value: 1, unit: '个月' }, '1个月', '1 month'],
    [{ value: 0.651, unit: '比值' }, '0.651', '0.651'],
  ] satisfies [Partial<Valued>, string, string][])('%o', (part, zh, en) => {
    expect(valueInWords(value(part), 'zh')).toBe(zh);
    expect(valueInWords(value(part), 'en')).toBe(en);
  });

  it('leaves a unit and a period that have no English as printed', () => {
    expect(valueInWords(value({ unit: '万捆', period: '三年内' }), 'en')).toBe('100,000 捆 三年内');
  });

  it('comes in runs that set the figure apart', () => {
    expect(valueParts(value({ comparator: 'about', unit: '万人', period: '每年' }), 'zh')).toEqual({
      before: '每年约',
      figure: '10',
      after: '万人',
    });
  });
});

describe('ranges of a legend', () => {
  const ranges = [
    { least: 90, most: 90 },
    { least: 150, most: 400 },
  ];

  it('share one unit', () => {
    expect(rangesInWords(ranges, { unit: '万人', measure: 'level' }, 'zh')).toEqual({
      figures: ['90', '150—400'],
      unit: '万人',
    });
  });

  it('share one scale in English', () => {
    expect(rangesInWords(ranges, { unit: '万人', measure: 'rise' }, 'en')).toEqual({
      figures: ['0.9', '1.5–4'],
      unit: 'up million people',
    });
  });
});
