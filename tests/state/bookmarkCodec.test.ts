import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  freeName,
  LONGEST_NAME,
  MOST_BOOKMARKS,
  movedBookmark,
  readBookmarks,
  tidyName,
  withBookmark,
  withoutBookmark,
  writeBookmarks,
  type Bookmark,
} from '../../src/state/bookmarkCodec';

const name = fc
  .string({ unit: 'binary', maxLength: 60 })
  .map(tidyName)
  .filter((text) => text !== '');
const bookmark: fc.Arbitrary<Bookmark> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,12}$/),
  name,
  search: fc.webQueryParameters(),
});
const list = fc.uniqueArray(bookmark, { selector: ({ id }) => id, maxLength: MOST_BOOKMARKS });
const one = (id: string, words = id): Bookmark => ({ id, name: words, search: `sector=${id}` });
const ids = (bookmarks: readonly Bookmark[]) => bookmarks.map(({ id }) => id).join('');

describe('kept bookmarks', () => {
  it('come back as they were, whatever their names', () => {
    fc.assert(
      fc.property(list, (given) => {
        expect(readBookmarks(writeBookmarks(given))).toEqual({ bookmarks: given, fault: null });
      }),
    );
  });

  it('are none where nothing is kept', () => {
    expect(readBookmarks(null)).toEqual({ bookmarks: [], fault: null });
  });

  it('never throw, whatever stands there', () => {
    fc.assert(fc.property(fc.string(), (text) => void readBookmarks(text)));
    fc.assert(fc.property(fc.json(), (text) => void readBookmarks(text)));
    for (const text of ['', '{', 'null', '[]', '7', '"x"', '{}', '{"version":"1"}', '{"version":1}']) {
      expect(readBookmarks(text)).toEqual({ bookmarks: [], fault: 'not-ours' });
    }
  });

  it('of a newer version are said to be so', () => {
    expect(readBookmarks('{"version":2,"bookmarks":[]}').fault).toBe('newer');
  });

  it('keep what is sound beside what is not, and say so', () => {
    const entries = [one('a'), null, { id: 'b', name: '', search: '' }, { id: 'c', name: 'c' }, one('a'), one('d')];
    const read = readBookmarks(JSON.stringify({ version: 1, bookmarks: entries }));
    expect(read).toEqual({ bookmarks: [one('a'), one('d')], fault: 'partly' });
  });

  it('take nothing with them that they do not know', () => {
    const entries = [{ ...one('a'), __proto__: { evil: true }, more: '<b>' }];
    expect(readBookmarks(JSON.stringify({ version: 1, bookmarks: entries })).bookmarks).toEqual([one('a')]);
  });
});

describe('a name', () => {
  it('is one line without unseen marks, and not too long', () => {
    expect(tidyName('  能源\n\t项目\u202e \u0000')).toBe('能源 项目');
    expect(tidyName('<img src=x onerror=alert(1)>')).toBe('<img src=x onerror=alert(1)>');
    expect([...tidyName('𠮷'.repeat(80))]).toHaveLength(LONGEST_NAME);
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(tidyName(tidyName(text))).toBe(tidyName(text));
      }),
    );
  });

  it('that is taken gets a number behind it, within the same length', () => {
    expect(freeName('甲', [])).toBe('甲');
    expect(freeName('甲', [one('a', '甲')])).toBe('甲 2');
    expect(freeName('甲', [one('a', '甲'), one('b', '甲 2')])).toBe('甲 3');
    fc.assert(
      fc.property(name, list, (wanted, others) => {
        const found = freeName(wanted, others);
        expect(others.some((entry) => entry.name === found)).toBe(false);
        expect([...found].length).toBeLessThanOrEqual(LONGEST_NAME);
      }),
    );
  });
});

describe('the list', () => {
  const three = [one('a'), one('b'), one('c')];

  it('takes one at its end, at a place, or in place of its like', () => {
    expect(ids(withBookmark(three, one('d')))).toBe('abcd');
    expect(ids(withBookmark(three, one('d'), 1))).toBe('adbc');
    expect(withBookmark(three, one('b', '新'), 0)[1]).toEqual(one('b', '新'));
  });

  it('gives one up, and has it back where it was', () => {
    expect(ids(withoutBookmark(three, 'b'))).toBe('ac');
    expect(withBookmark(withoutBookmark(three, 'b'), one('b'), 1)).toEqual(three);
  });

  it('moves one by one place, and not beyond its ends', () => {
    expect(ids(movedBookmark(three, 'b', -1))).toBe('bac');
    expect(ids(movedBookmark(three, 'b', 1))).toBe('acb');
    expect(movedBookmark(three, 'a', -1)).toBe(three);
    expect(movedBookmark(three, 'c', 1)).toBe(three);
    expect(movedBookmark(three, 'x', 1)).toBe(three);
  });
});
