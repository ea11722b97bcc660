import { describe, expect, it } from 'vitest';
import type { Valued } from '../../src/model/indicators';
import { quotedNumber } from '../../src/model/quotedNumber';

function marked(quote: string, value: number, unit: string, more: Partial<Valued> = {}): string | null {
  const range = quotedNumber(quote, { comparator: 'reach', measure: 'level', value, unit, ...more });
  return range && quote.slice(...range);
}

describe('the number in a quote', () => {
  it.each([
    ['产值达到3.6万亿元以上', 3.6, '万亿元', '3.6万亿元'],
    // The first 16 is another indicator's.
    ['分别比2020年下降16%和10%', 10, '%', '10%'],
    ['到2025年新增25家，其中甲类5家', 5, '家', '5家'],
    ['实验室达到 30\n家', 30, '家', '30\n家'],
    ['培育100余家企业', 100, '家', '100余家'],
    ['推进两大项目', 2, '大', '两大'],
    ['排名前三位', 3, '位', '三位'],
    ['拥有量实现翻番', 1, '番', '翻番'],
    ['甲类20个、乙类200个', 200, '个', '200个'],
    // The unit stands elsewhere: the number alone.
    ['收购量和购销量分别达到3800、1.5亿吨', 3800, '万吨', '3800'],
  ] as const)('%s: %s', (quote, value, unit, expected) => {
    expect(marked(quote, value, unit)).toBe(expected);
  });

  it('takes both ends of a range', () => {
    expect(marked('到2025年比重下降2—3个百分点', 2, '个百分点', { value_max: 3 })).toBe('2—3个百分点');
    expect(marked('开展3～5个试点', 3, '个', { value_max: 5 })).toBe('3～5个');
  });

  it('is no year and no part of another number', () => {
    expect(marked('到2025年完成', 2025, '个')).toBeNull();
    expect(marked('达到130个', 30, '个')).toBeNull();
    expect(marked('达到2.30个', 30, '个')).toBeNull();
  });
});
