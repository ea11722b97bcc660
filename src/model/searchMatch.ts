/** Where one word of a query stands in one text: as written, as it sounds, or by its initials. */
import { soundsAlike, type SearchText } from './searchText';

export type Means = 'literal' | 'sound' | 'initials';

/** Units [from, to) of the folded text. */
export interface TextMatch {
  means: Means;
  from: number;
  to: number;
}

/** Shorter Latin pieces stand inside too many words. */
const LEAST_INSIDE_WORD = 3;
/** Two initials fit many names somewhere: so few must begin the name. */
const LEAST_INITIALS_INSIDE = 3;
const LEAST_INITIALS = 2;
const LATIN = /^[a-z0-9]/;
/** Initials of two letters may be given with one or both. */
const DOUBLE_INITIAL = /^[zcs]h/;

/** Every place where the folded needle stands as written; short Latin ones only where a word begins. */
export function literalMatches(text: SearchText, needle: string): TextMatch[] {
  const onlyWordStarts = LATIN.test(needle) && needle.length < LEAST_INSIDE_WORD;
  const found: TextMatch[] = [];
  for (let from = text.folded.indexOf(needle); from !== -1; from = text.folded.indexOf(needle, from + 1)) {
    if (onlyWordStarts && !text.wordStarts[from]) continue;
    if (from < (found.at(-1)?.to ?? 0)) continue;
    found.push({ means: 'literal', from, to: from + needle.length });
  }
  return found;
}

/** The best of them: where a word begins before inside of one. */
export function literal(text: SearchText, needle: string): TextMatch | null {
  if (!text.folded.includes(needle)) return null;
  const found = literalMatches(text, needle);
  return found.find(({ from }) => !LATIN.test(needle) || text.wordStarts[from]) ?? found[0] ?? null;
}

/**
 * How far the needle reaches when read aloud from a unit on; -1 where it does not.
 * Characters may stand for themselves. @param partly whether the last syllable may be cut short
 */
function readFrom(text: SearchText, needle: string, from: number, partly: boolean): number {
  let typed = 0;
  let unit = from;
  while (typed < needle.length) {
    if (unit >= text.folded.length) return -1;
    const sound = text.sounds[unit];
    if (text.folded[unit] === needle[typed]) {
      typed += 1;
    } else if (!sound) {
      return -1;
    } else {
      const said = needle.slice(typed, typed + sound.length);
      if (said.length < sound.length && !partly) return -1;
      if (!soundsAlike(sound.slice(0, said.length), said)) return -1;
      typed += said.length;
    }
    unit += 1;
  }
  return unit;
}

/** Whole syllables before a last one that is cut short; a single letter only where the text begins. */
export function bySound(text: SearchText, needle: string): TextMatch | null {
  if (!text.hasSounds) return null;
  const last = needle.length === 1 ? 1 : text.folded.length;
  for (const partly of [false, true]) {
    for (let from = 0; from < last; from += 1) {
      const to = readFrom(text, needle, from, partly);
      if (to !== -1) return { means: 'sound', from, to };
    }
  }
  return null;
}

/** How far initials reach from a unit on; -1 where they do not. */
function initialsFrom(text: SearchText, needle: string, unit: number, typed: number, characters: number): number {
  if (typed === needle.length) return characters >= LEAST_INITIALS ? unit : -1;
  if (unit >= text.folded.length) return -1;
  const sound = text.sounds[unit];
  if (!sound) return text.folded[unit] === needle[typed] ? initialsFrom(text, needle, unit + 1, typed + 1, characters) : -1; // prettier-ignore
  if (sound[0] !== needle[typed]) return -1;
  if (DOUBLE_INITIAL.test(sound) && needle[typed + 1] === 'h') {
    const to = initialsFrom(text, needle, unit + 1, typed + 2, characters + 1);
    if (to !== -1) return to;
  }
  return initialsFrom(text, needle, unit + 1, typed + 1, characters + 1);
}

export function byInitials(text: SearchText, needle: string): TextMatch | null {
  if (!text.hasSounds || needle.length < LEAST_INITIALS) return null;
  const last = needle.length < LEAST_INITIALS_INSIDE ? 1 : text.folded.length;
  for (let from = 0; from < last; from += 1) {
    const to = initialsFrom(text, needle, from, 0, 0);
    if (to !== -1) return { means: 'initials', from, to };
  }
  return null;
}
