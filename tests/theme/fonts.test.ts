import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, it } from 'vitest';
import { characterSets } from '../../data/fonts/characters';
import { characterMap } from './cmap';

const ROOT = join(import.meta.dirname, '../..');
const path = (file: string) => join(ROOT, 'public/fonts', `${file}.woff2`);
/** Files, and the words whose characters they hold together. */
const FACES = [
  [['noto-sans-sc-400'], 'first'],
  [['noto-sans-sc-400', 'noto-sans-sc-400-more'], 'all'],
  [['noto-sans-sc-700'], 'headings'],
  [['noto-sans-sc-700', 'noto-sans-sc-700-more'], 'names'],
  [['noto-serif-sc-400'], 'quotes'],
  [['noto-serif-sc-700'], 'headings'],
  [['noto-serif-sc-700', 'noto-serif-sc-700-more'], 'titles'],
] as const;
const KILOBYTE = 1000;

describe('the fonts', () => {
  const sets = characterSets(ROOT);
  const maps = new Map<string, Set<number>>();

  beforeAll(async () => {
    for (const file of new Set(FACES.flatMap(([files]) => files))) {
      // Asking for what may be there gives back, unpacked, what is there.
      const sfnt = await subsetFont(readFileSync(path(file)), sets.all, {
        targetFormat: 'sfnt',
        noLayoutClosure: true,
      });
      maps.set(file, characterMap(sfnt));
    }
  }, 60_000);

  it.each(FACES)('%s hold every character of their words; if not: npm run fonts', (files, set) => {
    const holds = (character: string) => files.some((file) => maps.get(file)!.has(character.codePointAt(0)!));
    expect([...sets[set]].filter((character) => !holds(character)).join('')).toBe('');
  });

  it.each([
    ['print/noto-sans-sc-400.ttf', 'all'],
    ['print/noto-serif-sc-700.ttf', 'headings'],
  ] as const)('%s holds every character of its words, for PDF', (file, set) => {
    const map = characterMap(readFileSync(join(ROOT, 'public/fonts', file)));
    expect([...sets[set]].filter((character) => !map.has(character.codePointAt(0)!)).join('')).toBe('');
  });

  it('keep within their budget', () => {
    const size = (file: string) => statSync(path(file)).size / KILOBYTE;
    const first = size('noto-sans-sc-400') + size('noto-sans-sc-700') + size('noto-serif-sc-700');
    const later = ['noto-sans-sc-400-more', 'noto-sans-sc-700-more', 'noto-serif-sc-400', 'noto-serif-sc-700-more'];
    expect(first).toBeLessThan(360);
    expect(later.reduce((sum, file) => sum + size(file), first)).toBeLessThan(1000);
  });
});
