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
  readonly family: string;
  readonly weight: 400 | 700;
  /** All that the face holds, and the part of it that the first view needs: a file of its own. */
  readonly characters: keyof CharacterSets;
  readonly core?: keyof CharacterSets;
}

const FACES: readonly Face[] = [
  {
    file: 'noto-sans-sc-400',
    source: 'noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    family: 'Noto Sans SC',
    weight: 400,
    characters: 'all',
    core: 'first',
  },
  {
    file: 'noto-sans-sc-700',
    source: 'noto-sans-sc/700Bold/NotoSansSC_700Bold.ttf',
    family: 'Noto Sans SC',
    weight: 700,
    characters: 'names',
    core: 'headings',
  },
  {
    file: 'noto-serif-sc-400',
    source: 'noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
    family: 'Noto Serif SC',
    weight: 400,
    characters: 'quotes',
  },
  {
    file: 'noto-serif-sc-700',
    source: 'noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
    family: 'Noto Serif SC',
    weight: 700,
    characters: 'titles',
    core: 'headings',
  },
];

/**
 * For sheets in PDF, fetched with the first of them. Uncompressed: the library cuts these files again, glyph by glyph, and
 * would unpack the whole table for each glyph of a WOFF; of a WOFF2 it makes torn glyphs.
 */
const PRINT_FACES = [
  { file: 'print/noto-sans-sc-400', source: FACES[0]!.source, characters: 'all' },
  { file: 'print/noto-serif-sc-700', source: FACES[3]!.source, characters: 'headings' },
] as const;

const LICENCES = [
  ['noto-sans-sc/LICENSE_FONT', 'OFL-noto-sans-sc.txt'],
  ['noto-serif-sc/LICENSE_FONT', 'OFL-noto-serif-sc.txt'],
] as const;

/** Neighbouring characters as one range, as CSS writes them. */
function unicodeRange(characters: string): string {
  const ranges: [number, number][] = [];
  for (const character of characters) {
    const code = character.codePointAt(0)!;
    const last = ranges.at(-1);
    if (last?.[1] === code - 1) last[1] = code;
    else ranges.push([code, code]);
  }
  const hex = (code: number) => code.toString(16).toUpperCase();
  return ranges.map(([from, to]) => `U+${hex(from)}${to > from ? `-${hex(to)}` : ''}`).join(', ');
}

const rule = (family: string, weight: number, file: string, characters: string) => `@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  font-display: swap;
  src: url('/fonts/${file}.woff2') format('woff2');
  unicode-range: ${unicodeRange(characters)};
}
`;

if (!existsSync(SOURCES)) {
  console.error('The whole fonts are not installed: npm --prefix data/fonts ci');
  process.exit(1);
}

mkdirSync(join(TARGET, 'print'), { recursive: true });
const sets = characterSets(ROOT);
let total = 0;
async function cut(
  source: string,
  file: string,
  characters: string,
  format: 'woff2' | 'sfnt' = 'woff2',
): Promise<void> {
  const whole = readFileSync(join(SOURCES, source));
  // Without the closure: alternates that a layout feature could reach, but nothing here asks for.
  const part = await subsetFont(whole, characters, { targetFormat: format, noLayoutClosure: true });
  const name = `${file}.${format === 'sfnt' ? 'ttf' : format}`;
  writeFileSync(join(TARGET, name), part);
  total += part.length;
  console.log(`${name}  ${[...characters].length} characters  ${(part.length / 1000).toFixed(0)} kB`);
}

const styles = [
  `/* Written by \`npm run fonts\`. Each file is fetched when one of its characters is first said: the larger part of them
   is not in the first view. A bold character beyond the bold files is emboldened from the regular file, the same
   download under a name that has no bold. */
`,
];
for (const { file, source, family, weight, characters, core } of FACES) {
  const held = new Set(sets[core ?? characters]);
  const rest = [...sets[characters]].filter((character) => !held.has(character)).join('');
  const first = [...sets[characters]].filter((character) => held.has(character)).join('');
  await cut(source, file, first);
  if (rest) await cut(source, `${file}-more`, rest);
  for (const name of weight === 400 ? [family, `${family} Text`] : [family]) {
    styles.push(rule(name, weight, file, first));
    if (rest) styles.push(rule(name, weight, `${file}-more`, rest));
  }
}
for (const { file, source, characters } of PRINT_FACES) await cut(source, file, sets[characters], 'sfnt');
writeFileSync(join(ROOT, 'src/theme/fonts.css'), styles.join('\n'));
for (const [from, to] of LICENCES) copyFileSync(join(SOURCES, from), join(TARGET, to));
console.log(`together ${(total / 1000).toFixed(0)} kB`);
