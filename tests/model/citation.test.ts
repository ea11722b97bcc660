import { describe, expect, it, test } from 'vitest';
import { citation, clauseInChinese, quotedAround } from '../../src/model/citation';

const PLAN = { title: '关于加快甲圈发展的意见', number: '甲政发〔2020〕2号', unit: 'clause' } as const;

describe('a citation', () => {
  it('gives title, number, clause and words', () => {
    expect(citation(PLAN, [{ clause: '8', words: '建设甲线。' }])).toBe(
      '《关于加快甲圈发展的意见》（甲政发〔2020〕2号），第8条：“建设甲线。”',
    );
  });

  it('of several clauses quotes each by itself', () => {
    const parts = [
      { clause: '8', words: '建设甲线。' },
      { clause: '9', words: '建设“乙”线，' },
    ];
    expect(citation(PLAN, parts)).toBe(
      '《关于加快甲圈发展的意见》（甲政发〔2020〕2号），第8条：“建设甲线。”；第9条：“建设‘乙’线，”',
    );
  });

  it('leaves out a number that the plan does not have', () => {
    expect(citation({ title: '分工表', number: undefined, unit: 'row' }, [{ clause: '4', words: '建设甲线' }])).toBe(
      '《分工表》，任务4：“建设甲线”',
    );
  });

  it('turns the quotation marks of the words, and those within them', () => {
    expect(citation(PLAN, [{ clause: '1', words: '构建“米”字型，“所谓‘新’路”' }])).toContain(
      '：“构建‘米’字型，‘所谓“新”路’”',
    );
  });

  it('makes one line of words that the transcription broke', () => {
    expect(citation(PLAN, [{ clause: '1', words: '标题\n 建设甲线\n' }])).toContain('：“标题建设甲线”');
  });

  it('turns title marks within the title', () => {
    expect(citation({ ...PLAN, title: '落实《规划》方案' }, [{ clause: '0', words: '甲' }])).toMatch(
      /^《落实〈规划〉方案》.*，序言：/,
    );
  });
});

describe('a clause in Chinese', () => {
  test.each([
    ['clause', '8', '第8条'],
    ['article', '160', '第160条'],
    ['row', '4', '任务4'],
    ['row', '0', '序言'],
    ['clause', '二', '第二部分'],
    ['article', '十一(三)', '第十一部分（三）'],
  ] as const)('of unit %s, %s is %s', (unit, clause, words) => expect(clauseInChinese(unit, clause)).toBe(words));
});

describe('the words around a place', () => {
  const text = '推进甲港、乙港建设。开工丙线。';

  it('are the whole quote', () => expect(quotedAround(text, ['推进甲港、乙港建设'], 3)).toBe('推进甲港、乙港建设'));

  it('are all quotes that cover the place, as one', () => {
    expect(quotedAround(text, ['推进甲港、乙港', '乙港建设。', '开工丙线'], 6)).toBe('推进甲港、乙港建设。');
  });

  it('are none where nothing is quoted', () => expect(quotedAround(text, ['推进甲港'], 12)).toBeNull());

  it('are as received, broken lines and all', () => {
    expect(quotedAround('推进甲\n港建设', ['推进甲港'], 0)).toBe('推进甲\n港');
  });
});
