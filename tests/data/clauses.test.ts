import { describe, expect, it } from 'vitest';
import { numeral } from '../../data/build/cut/articles';
import { bare, bareClause } from '../../data/build/quotes';
import { PLANS, cuttingOf } from './cuttings';
import openings from './expected/clause-openings.json';

const range = (last: number): string[] => Array.from({ length: last }, (_, index) => String(index + 1));
const textOf = (plan: string, id: string): string =>
  bare(cuttingOf(plan).clauses.find((clause) => clause.id === id)?.text ?? '');

const NUMBERED = {
  'jiqing-axis-2024': 21,
  'jiaodong-2020': 25,
  'capital-2020': 28,
  'shandong-green-2023': 160,
  'jinan-green-2023': 49,
};

describe.each(PLANS)('%s', (plan) => {
  const { seed, clauses, furniture } = cuttingOf(plan);

  it('has a preamble and every number once, in order', () => {
    expect(clauses[0]?.id).toBe('0');
    const numbers = clauses.map(({ id }) => id).filter((id) => /^[1-9]\d*$/.test(id));
    expect(numbers).toEqual(range(NUMBERED[plan as keyof typeof NUMBERED]));
    expect(new Set(clauses.map(({ id }) => id)).size).toBe(clauses.length);
  });

  it('begins each clause where it should', () => {
    const begun = Object.fromEntries(clauses.map(({ id, text }) => [id, [...bare(text)].slice(0, 8).join('')]));
    expect(begun).toEqual(openings[plan as keyof typeof openings]);
  });

  it('puts every character into exactly one clause or piece of furniture', () => {
    const times = new Uint8Array(seed.length);
    for (const [start, end] of [...clauses.flatMap(({ spans }) => spans), ...furniture.map(({ span }) => span)]) {
      for (let at = start; at < end; at += 1) times[at]! += 1;
    }
    expect([...times].findIndex((count) => count !== 1)).toBe(-1);
  });

  it('calls nothing blank that is printed', () => {
    const printed = furniture.filter(({ as, span }) => as === 'blank' && seed.slice(...span).trim() !== '');
    expect(printed).toEqual([]);
  });

  it('heals line breaks and changes no other character', () => {
    for (const clause of clauses) expect(bare(clause.text)).toBe(bareClause(seed, clause).text);
    expect(clauses.filter(({ text }) => /[\u4e00-\u9fff，。、] +[\u4e00-\u9fff]/.test(text))).toEqual([]);
  });
});

describe('headings', () => {
  it('have their own numbers', () => {
    const ids = (plan: string): string[] =>
      cuttingOf(plan)
        .clauses.map(({ id }) => id)
        .filter((id) => /[一二三四五六七八九十]/.test(id));
    expect(ids('jinan-green-2023')).toEqual([...'一二三四五六七八九十']);
    expect(ids('jiaodong-2020')).toEqual([...'一二三四五六七']);
    expect(ids('jiqing-axis-2024').slice(0, 4)).toEqual(['一', '二', '二(一)', '二(二)']);
    expect(ids('shandong-green-2023')).toHaveLength(57);
  });

  it('keep their lead paragraph, and the title ends before it', () => {
    const chapter = cuttingOf('jinan-green-2023').clauses.find(({ id }) => id === '一');
    expect(chapter?.title).toBe('聚力推动科技自立自强,在高水平创新型城市建设上先行一步');
    expect(chapter?.text).toContain('\n认真抓好6项重点工作');
    expect(cuttingOf('jiqing-axis-2024').clauses.find(({ id }) => id === '4')?.title).toBe('打造世界级先进智造集聚带');
  });
});

describe('furniture', () => {
  const named = (plan: string): string[] =>
    cuttingOf(plan)
      .furniture.filter(({ as }) => !['blank', 'bodies', 'row-number', 'column-heads'].includes(as))
      .map(({ as }) => as);

  it('is the page number, the scraped footer and the marks of the web page', () => {
    expect(named('jinan-green-2023')).toEqual(['page-number']);
    expect(named('jiaodong-2020')).toEqual(['scraped-footer', 'markup', 'markup']);
    expect(named('jiqing-axis-2024')).toEqual([]);
  });
});

describe('the table that slipped', () => {
  const capital = (id: string): string => textOf('capital-2020', id);
  const bodies = (id: string): string =>
    cuttingOf('capital-2020')
      .furniture.filter(({ as, clause }) => as === 'bodies' && clause === id)
      .map(({ span }) => cuttingOf('capital-2020').seed.slice(...span))
      .join(' ');

  it.each([
    ['4', '提升京杭大运河通航能力，推进泰安港建设', '5'],
    ['5', '实施“数字济南2030”行动计划', '4'],
    ['7', '突出“十强”产业', '6'],
    ['11', '制定区域重点污染物控制目标', '12'],
    ['12', '协同保护大泰山', '11'],
    ['13', '高水平举办黄河论坛', '12'],
    ['16', '支持7市加快完善公共卫生现代化信息系统', '15'],
    ['17', '促进高等院校、职业院校与企业深度合作', '18'],
    ['18', '推行社保“一卡通”', '19'],
    ['20', '建设“一带一路”合作伙伴网络', '19'],
    ['21', '放大中国（山东）自由贸易试验区', '20'],
    ['24', '支持济南推进绿色化能源变革', '23'],
  ])('row %s holds %s, row %s does not', (row, words, other) => {
    expect(capital(row)).toContain(words);
    expect(capital(other)).not.toContain(words);
  });

  it('joins the sentence of 25 that was split between two columns', () => {
    expect(capital('25')).toContain('负责统筹指导和推进省会经济圈一体化发展，协调解决重大问题');
    expect(bodies('25')).toBe('省新旧动能转换综合试验区建设办公室 7 市政府');
  });

  it('keeps titles beside their own rows', () => {
    const titles = new Map(cuttingOf('capital-2020').clauses.map(({ id, title }) => [id, title]));
    expect(titles.get('18')).toBe('共织社会保障一张网');
    expect(titles.get('19')).toBe('引领黄河流域协同发展');
    expect(titles.get('21')).toBe('搭建高能级开放平台');
    expect(titles.get('20')).toBe('建设“一带一路”合作伙伴网络');
  });

  it('keeps the bodies out of the clauses, with the row they speak of', () => {
    expect(bodies('4')).toBe('省交通运输厅，东营、滨州市政府 省交通运输厅，泰安市政府');
    expect(bodies('13')).toContain('济南、东营、泰安等市政府');
    expect(capital('13')).not.toContain('市政府');
  });
});

describe('numerals', () => {
  it.each([
    ['一', 1],
    ['十', 10],
    ['十二', 12],
    ['二十', 20],
    ['四十九', 49],
    ['160', 160],
  ])('%s is %i', (text, value) => {
    expect(numeral(text)).toBe(value);
  });
  it.each(['', '二三', '以'])('%s is no number', (text) => expect(numeral(text)).toBeNaN());
});
