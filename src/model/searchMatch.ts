/** Where one word of a query stands in one text: as written, as it sounds, or by its initials. */
import { isHeard, type SearchText } from './searchText';

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

/** Whether a stretch begins inside a Latin word and goes on into another: “…hai an…” of two words is no word. */
function crossesWords({ wordStarts, folded }: SearchText, from: number, to: number): boolean {
  if (wordStarts[from] || !LATIN.test(folded[from]!)) return false;
  return wordStarts.indexOf(true, from) !== -1 && wordStarts.indexOf(true, from) < to;
}

/** Every place where the folded needle stands as written; short Latin ones only where a word begins. */
export function literalMatches(text: SearchText, needle: string): TextMatch[] {
  const onlyWordStarts = LATIN.test(needle) && needle.length < LEAST_INSIDE_WORD;
  const found: TextMatch[] = [];
  for (let from = text.folded.indexOf(needle); from !== -1; from = text.folded.indexOf(needle, from + 1)) {
    if (onlyWordStarts && !text.wordStarts[from]) continue;
    if (crossesWords(text, from, from + needle.length)) continue;
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

/** How far a text reads like the needle from a unit on. */
interface Reading {
  to: number;
  /** Whether the needle ends within the last syllable. */
  cut: boolean;
}

/** Reads from a unit on, each character aloud or as itself; null where the needle says something else. */
function readFrom({ folded, sounds }: SearchText, needle: string, from: number): Reading | null {
  let typed = 0;
  let unit = from;
  while (typed < needle.length) {
    if (unit >= folded.length) return null;
    if (folded[unit] === needle[typed]) {
      typed += 1;
    } else {
      const sound = sounds[unit];
      if (!sound) return null;
      const left = Math.min(sound.length, needle.length - typed);
      for (let letter = 0; letter < left; letter += 1) {
        if (!isHeard(sound[letter]!, needle[typed + letter]!)) return null;
      }
      typed += left;
      if (left < sound.length) return { to: unit + 1, cut: true };
    }
    unit += 1;
  }
  return { to: unit, cut: false };
}

/** Whole syllables before a last one that is cut short; a single letter only where the text begins. */
export function bySound(text: SearchText, needle: string): TextMatch | null {
  if (!text.hasSounds) return null;
  const last = needle.length === 1 ? Math.min(1, text.folded.length) : text.folded.length;
  let cut: TextMatch | null = null;
  for (let from = 0; from < last; from += 1) {
    const reading = readFrom(text, needle, from);
    if (reading === null || (reading.cut && cut !== null)) continue;
    const match: TextMatch = { means: 'sound', from, to: reading.to };
    if (!reading.cut) return match;
    cut = match;
  }
  return cut;
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
