import { describe, expect, it } from 'vitest';
import { askedOf } from '../../src/panels/search/asked';
import { LONGEST_QUERY } from '../../src/state/url';

describe('what is typed or pasted into the search', () => {
  it('is looked for whole as long as a link can hold it', () => {
    const sentence = '推进济青发展轴带建设'.repeat(30);
    expect(sentence.length).toBe(LONGEST_QUERY);
    expect(askedOf(sentence)).toEqual({ query: sentence, given: null });
  });

  it('is cut, and the cut is told', () => {
    expect(askedOf('字'.repeat(LONGEST_QUERY + 5))).toEqual({
      query: '字'.repeat(LONGEST_QUERY),
      given: LONGEST_QUERY + 5,
    });
  });

  it('is never left with half a character', () => {
    const text = `${'a'.repeat(LONGEST_QUERY - 1)}𠀀𠀀`;
    expect(askedOf(text)).toEqual({ query: 'a'.repeat(LONGEST_QUERY - 1), given: LONGEST_QUERY + 1 });
    expect(askedOf('\ud840').query).toBe('');
  });
});
