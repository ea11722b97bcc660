/**
 * Cuts the fonts to what the project says: `npm run fonts`. Run it when words were added; a unit test says when.
 * Whole fonts come from packages of their own (some 190 MB), installed on demand: `npm --prefix data/fonts ci`.
 */
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';
import { characterSets, type CharacterSets } from './characters';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');
const SOURCES = join(HERE, 'node_modules/@expo-google-fonts');
const TARGET = join(ROOT, 'public/fonts');

interface Face {
  readonly file: string;
  readonly source: string;
  readonly characters: keyof CharacterSets;
}

const FACES: readonly Face[] = [
  { file: 'noto-sans-sc-400', source: 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf', characters: 'all' },
  { file: 'noto-sans-sc-700', source: 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf', characters: 'names' },
  { file: 'noto-serif-sc-400', source: 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf', characters: 'quotes' },
  { file: 'noto-serif-sc-700', source: 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf', characters: 'titles' },
];

const LICENCES = [
  ['noto-sans-sc/LICENSE_FONT', 'OFL-noto-sans-sc.txt'],
  ['noto-serif-sc/LICENSE_FONT', 'OFL-noto-serif-sc.txt'],
] as const;

if (!existsSync(SOURCES)) {
  console.error('The whole fonts are not installed: npm --prefix data/fonts ci');
  process.exit(1);
}

mkdirSync(TARGET, { recursive: true });
const sets = characterSets(ROOT);
let total = 0;
for (const { file, source, characters } of FACES) {
  const whole = readFileSync(join(SOURCES, source));
  // Without the closure: alternates that a layout feature could reach, but nothing here asks for.
  const cut = await subsetFont(whole, sets[characters], { targetFormat: 'woff2', noLayoutClosure: true });
  writeFileSync(join(TARGET, `${file}.woff2`), cut);
  total += cut.length;
  console.log(`${file}.woff2  ${[...sets[characters]].length} characters  ${(cut.length / 1000).toFixed(0)} kB`);
}
for (const [from, to] of LICENCES) copyFileSync(join(SOURCES, from), join(TARGET, to));
console.log(`together ${(total / 1000).toFixed(0)} kB`);
