import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** The characters each font has to hold, sorted. */
export interface CharacterSets {
  /** All that the data, the interface and the ground's labels say: the regular sans. */
  readonly all: string;
  /** What is ever set bold: names, headings, labels, the interface. */
  readonly names: string;
  /** What is ever a title in Song: names of projects and plans, waters, the interface. */
  readonly titles: string;
  /** What is quoted in Song: the plans, and the names that stand among quotes. */
  readonly quotes: string;
  /** The interface, of its tools and pages the short words only, the ground's labels and all names: what is said before anything is opened. */
  readonly first: string;
  /** Waters, cities, the atlas's title and the interface's short words: what is set bold before anything is opened. */
  readonly headings: string;
}

/** Marks that a program composes though no source file holds them. */
const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCodePoint(0x20 + index)).join('');
const ALWAYS = [
  ASCII,
  '\u00a0·×±°²³½÷–—‘’“”…′″→←↑↓−≈≤≥√①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳',
  '　、。《》「」『』【】〔〕〈〉〇！（），．：；？～￥％＋－／０１２３４５６７８９ΔΩμ',
  // Place names of the province that a system's font may lack, and that the next record may need.
  '鄄莒兖栾滕郯郓嵫茌罘崂峄薛邹汶泗洙沂沭淄潍胶莱芝牟芦岚垦临朐琅琊岱峤嵖岈褚郚卞',
  '零一二三四五六七八九十百千万亿项条款章节年月日第个处共部市县区省',
].join('');

/** Fields of the records that are shown as a name, a heading or a label. */
const NAME_FIELDS = new Set([
  'name',
  'name_en',
  'aliases',
  'title',
  'title_en',
  'label',
  'number',
  'issuer',
  'body',
  'phrase',
]);
const TITLE_FIELDS = new Set(['name', 'name_en', 'title', 'title_en', 'label']);

/** In the texts, but in none of the whole fonts: the system's fonts draw it. */
const LACKING = /[₃]/;

/** Reads what the project says and gives the characters for each font. `root` is the project's folder. */
export function characterSets(root: string): CharacterSets {
  const plans = texts(root, 'seeds', ['.txt']);
  const records = texts(root, 'data', ['.yaml']);
  const words = [
    ...texts(root, 'src/i18n', ['.ts', '.tsx', '.json']),
    ...files(root, ['data/vocabulary.ts', 'public/basemap/labels.json', 'index.html']),
  ];
  const laterWords = ['zh/tools', 'zh/pages', 'en/tools', 'en/pages'].flatMap((folder) =>
    texts(root, `src/i18n/${folder}`, ['.ts']),
  );
  const firstWords = words.filter((text) => !laterWords.includes(text));
  const labels = files(root, ['public/basemap/labels.json']).flatMap(boldLabels);
  const title = files(root, ['public/data/index.json']).flatMap((index) => textsIn(parse(index), new Set(['zh'])));
  const names = records.flatMap((record) => textsIn(parse(record), NAME_FIELDS));
  const projects = [...texts(root, 'data/features', ['.yaml']), ...files(root, ['data/plans.yaml'])];
  const titles = projects.flatMap((record) => textsIn(parse(record), TITLE_FIELDS));
  return {
    all: distinct([ALWAYS, ...plans, ...records, ...words]),
    names: distinct([ALWAYS, ...names, ...words]),
    titles: distinct([ALWAYS, ...titles, ...words]),
    quotes: distinct([ALWAYS, ...plans, ...titles]),
    first: distinct([ALWAYS, ...titles, ...firstWords, ...shortWords(laterWords)]),
    headings: distinct([ASCII, ...labels, ...title, ...shortWords(firstWords)]),
  };
}

/** Labels of controls. */
const shortWords = (files: readonly string[]) => files.flatMap((text) => text.match(/(?<=')[^'\n]{1,4}(?=')/g) ?? []);

/** Names of seas, lakes, rivers and cities: the labels that the map sets bold. */
function boldLabels(labels: string): string[] {
  const { features } = JSON.parse(labels) as { features: { properties: { layer: string } }[] };
  return features
    .map(({ properties }) => properties)
    .filter(({ layer }) => ['sea', 'lake', 'river', 'city'].includes(layer))
    .flatMap((label) => textsIn(label, TITLE_FIELDS));
}

/** The files below a folder with one of the endings, sorted by path; build folders and packages left out. */
function texts(root: string, folder: string, endings: readonly string[]): string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .flatMap((entry) => {
      const name = join(folder, entry.name);
      if (entry.isDirectory())
        return entry.name === 'node_modules' || entry.name === 'work' ? [] : texts(root, name, endings);
      return endings.some((ending) => entry.name.endsWith(ending)) ? files(root, [name]) : [];
    });
}

function files(root: string, names: readonly string[]): string[] {
  return names
    .map((name) => join(root, name))
    .filter(existsSync)
    .map((path) => readFileSync(path, 'utf8'));
}

/** Every text that stands anywhere under one of the fields. */
function textsIn(value: unknown, fields: ReadonlySet<string>, within = false): string[] {
  if (typeof value === 'string') return within ? [value] : [];
  if (Array.isArray(value)) return value.flatMap((item) => textsIn(item, fields, within));
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([field, item]) => textsIn(item, fields, within || fields.has(field)));
}

/** The distinct printable characters, in code point order, so that the same words make the same file. */
function distinct(parts: readonly string[]): string {
  const characters = new Set(parts.flatMap((part) => [...part]));
  return [...characters]
    .filter((character) => !LACKING.test(character) && !/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\ufeff\ufffd]/u.test(character))
    .sort((one, other) => one.codePointAt(0)! - other.codePointAt(0)!)
    .join('');
}
