import { describe, expect, it } from 'vitest';
import { en as enWords } from '../../src/i18n/en';
import { zh as zhWords } from '../../src/i18n/zh';

type Entry = [path: string, value: unknown];

function entries(value: unknown, path = ''): Entry[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => entries(inner, `${path}.${key}`));
}

const zh = entries(zhWords);
const en = entries(enWords);

describe('messages', () => {
  it('have the same keys in both languages', () => {
    expect(en.map(([path]) => path).sort()).toEqual(zh.map(([path]) => path).sort());
  });

  it.each([...zh, ...en].filter(([, value]) => typeof value !== 'function'))('%s says something', (_, value) => {
    expect(typeof value).toBe('string');
    expect(value).not.toBe('');
  });

  it('speak of features in several cities only where there are any', () => {
    const notes = [zhWords, enWords].map(({ charts }) => charts.notes.cities(8, 8, 0, 0));
    for (const note of notes) expect(note).not.toMatch(/\b0\b|不等于|not/);
  });

  it('are functions with as many blanks in both languages', () => {
    const arity = (list: Entry[]) =>
      list.flatMap(([path, value]) => (typeof value === 'function' ? [[path, value.length]] : [])).sort();
    expect(arity(en)).toEqual(arity(zh));
  });

  it('hold no Chinese in English but the name of the language', () => {
    const chinese = en.filter(
      ([path, value]) => typeof value === 'string' && /\p{Script=Han}/u.test(value) && !/language/i.test(path),
    );
    expect(chinese).toEqual([]);
  });
});
