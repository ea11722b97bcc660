/**
 * A text made ready for the search: folded, with the way back to the characters as written, and how each is read.
 * Pure; a text is prepared once for each set of readings.
 */
import type { SearchFile } from '../catalogue/types';
import type { Range } from './highlight';

/** What only parts or dresses words: white space, unseen marks that come with a pasted text, marks over letters, hyphens, quotes, brackets. */
const BESIDE_WORDS = /[\s\p{M}\p{Cf}\-‐‑–—―·・•“”"'‘’「」『』《》〈〉【】()[\]、,;:。!?_/]/gu;
const APOSTROPHE = /['‘’]/;
const HAN = /\p{Script=Han}/u;

/** Folds width, case, tone marks, white space and punctuation, so that １号 finds 1号 and “jiāo” finds “jiao”. */
export function foldText(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(BESIDE_WORDS, '');
}

/** A word of a query, folded; ü becomes v, as it is served, so that who took the trouble to type it gets no u. */
export function foldWord(word: string): string {
  return foldText(word.normalize('NFKD').replace(/u\u0308/gi, 'v'));
}

export interface SearchText {
  original: string;
  folded: string;
  /** For each unit of `folded`, where its character begins and ends in the original. */
  starts: readonly number[];
  ends: readonly number[];
  /** For each unit its syllable; null for what has none. */
  sounds: readonly (string | null)[];
  /** For each unit, whether a Latin word or a number begins there. */
  wordStarts: readonly boolean[];
  hasSounds: boolean;
}

/** How names are read; without the served file nothing has a sound. */
export interface Readings {
  /** One syllable for each Han character, in order; null for one that is not known. */
  syllablesOf: (text: string) => readonly (string | null)[];
  isSyllable: (letters: string) => boolean;
  /** Whether a syllable begins so. */
  beginsSyllable: (letters: string) => boolean;
  /** Latin words that names print: they are meant as printed, never as initials. */
  latin: ReadonlySet<string>;
  /** Gazetteer id → other names. */
  aliases: ReadonlyMap<string, readonly string[]>;
  /** What has been prepared so far. */
  prepared: Map<string, SearchText>;
}

const NONE: ReadonlySet<string> = new Set();

export const NO_READINGS: Readings = {
  syllablesOf: () => [],
  isSyllable: () => false,
  beginsSyllable: () => false,
  latin: NONE,
  aliases: new Map(),
  prepared: new Map(),
};

/** Whether a letter of a syllable is the one typed: ü is served as v, as it is typed, and u for it is as common. */
export const isHeard = (letter: string, typed: string): boolean =>
  letter === typed || (letter === 'v' && typed === 'u');

/** The readings of search.json. */
export function readingsFrom(file: SearchFile): Readings {
  const usual = new Map<string, string>();
  for (const [syllable, characters] of file.characters) {
    for (const character of characters) usual.set(character, syllable);
  }
  const otherwise = new Map(file.names.map(([name, syllables]) => [name, syllables.split(' ')]));
  const syllables = new Set(file.characters.flatMap(([syllable]) => [syllable, syllable.replace('v', 'u')]));
  const beginnings = new Set(
    [...syllables].flatMap((syllable) => [...syllable].map((_, index) => syllable.slice(0, index + 1))),
  );
  return {
    syllablesOf: (text) =>
      otherwise.get(text) ??
      [...text].filter((character) => HAN.test(character)).map((character) => usual.get(character) ?? null),
    isSyllable: (letters) => syllables.has(letters),
    beginsSyllable: (letters) => beginnings.has(letters),
    latin: new Set(file.latin),
    aliases: new Map(file.aliases),
    prepared: new Map(),
  };
}

interface Character {
  folded: string;
  isHan: boolean;
  isLatin: boolean;
  isApostrophe: boolean;
}

const characters = new Map<string, Character>();

/** A text is folded character by character, to know the way back; of different characters there are few. */
function characterOf(character: string): Character {
  let known = characters.get(character);
  if (known === undefined) {
    const folded = foldText(character);
    const isLatin = /^[a-z0-9]+$/.test(folded);
    known = { folded, isHan: HAN.test(character), isLatin, isApostrophe: APOSTROPHE.test(character) };
    characters.set(character, known);
  }
  return known;
}

function prepare(original: string, readings: Readings): SearchText {
  const starts: number[] = [];
  const ends: number[] = [];
  const sounds: (string | null)[] = [];
  const wordStarts: boolean[] = [];
  const syllables = readings.syllablesOf(original);
  let folded = '';
  let offset = 0;
  let han = 0;
  let inWord = false;
  for (const character of original) {
    const { folded: units, isHan, isLatin, isApostrophe } = characterOf(character);
    const sound = isHan ? (syllables[han] ?? null) : null;
    if (isHan) han += 1;
    for (let index = 0; index < units.length; index += 1) {
      starts.push(offset);
      ends.push(offset + character.length);
      sounds.push(index === 0 ? sound : null);
      wordStarts.push(isLatin && !inWord);
      inWord = isLatin;
    }
    if (units === '' && !isApostrophe) inWord = false;
    folded += units;
    offset += character.length;
  }
  const hasSounds = syllables.length > 0 && sounds.some((sound) => sound !== null);
  return { original, folded, starts, ends, sounds, wordStarts, hasSounds };
}

export function searchText(original: string, readings: Readings): SearchText {
  let text = readings.prepared.get(original);
  if (text === undefined) {
    text = prepare(original, readings);
    readings.prepared.set(original, text);
  }
  return text;
}

/** Units [from, to) as a range of the original. */
export const rangeOf = (text: SearchText, from: number, to: number): Range => [text.starts[from]!, text.ends[to - 1]!];
