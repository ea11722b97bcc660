import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { beforeAll, describe, expect, it } from 'vitest';
import { characterSets } from '../../data/fonts/characters';
import { characterMap } from './cmap';

const ROOT = join(import.meta.dirname, '../..');
const path = (file: string) => join(ROOT, 'public/fonts', `${file}.woff2`);
const FACES = [
  ['noto-sans-sc-400', 'all'],
  ['noto-sans-sc-700', 'names'],
  ['noto-serif-sc-400', 'quotes'],
  ['noto-serif-sc-700', 'titles'],
] as const;
const KILOBYTE = 1000;

describe('the fonts', () => {
  const sets = characterSets(ROOT);
  const maps = new Map<string, Set<number>>();

  beforeAll(async () => {
    for (const [file] of FACES) {
      // Asking for what may be there gives back, unpacked, what is there.
      const sfnt = await subsetFont(readFileSync(path(file)), sets.all, {
        targetFormat: 'sfnt',
        noLayoutClosure: true,
      });
      maps.set(file, characterMap(sfnt));
    }
  }, 60_000);

  it.each(FACES)('%s holds every character of its words; if not: npm run fonts', (file, set) => {
    const held = maps.get(file)!;
    expect([...sets[set]].filter((character) => !held.has(character.codePointAt(0)!)).join('')).toBe('');
  });

  it('keep within their budget', () => {
    const size = (file: string) => statSync(path(file)).size / KILOBYTE;
    const first = size('noto-sans-sc-400') + size('noto-sans-sc-700') + size('noto-serif-sc-700');
    expect(first).toBeLessThan(600);
    expect(first + size('noto-serif-sc-400')).toBeLessThan(900);
  });
});
