/** What a query asks for, word by word; every word must be found. */
import { byInitials, bySound, literal, type TextMatch } from './searchMatch';
import { foldWord, type Readings, type SearchText } from './searchText';

interface Word {
  /** As written, folded: each must be found, wherever. Several where syllables were typed apart. */
  literals: readonly string[];
  /** To be read aloud; null for what has no letters. */
  sound: string | null;
  initials: string | null;
}

/** jiao1zhou1 */
const WITH_TONES = /^(?:[a-z]{1,6}[1-5])+$/;
const INITIALS = /^[a-z0-9]*[a-z][a-z0-9]*$/;

/** The letters of what was typed with figures for the tones; anything else as it is. */
function withoutTones(token: string, readings: Readings): string {
  if (!WITH_TONES.test(token)) return token;
  const syllables = token.split(/[1-5]/).filter(Boolean);
  return syllables.every(readings.isSyllable) ? syllables.join('') : token;
}

function wordOf(token: string, readings: Readings): Word {
  return {
    literals: [token],
    sound: /[a-z]/.test(token) ? withoutTones(token, readings) : null,
    initials: INITIALS.test(token) && !readings.latin.has(token) ? token : null,
  };
}

/** How many tokens from an index on are syllables typed apart; the very last may be cut short. */
function syllablesTypedApart(tokens: readonly string[], from: number, readings: Readings): number {
  let to = from;
  while (to < tokens.length && readings.isSyllable(withoutTones(tokens[to]!, readings))) to += 1;
  if (to > from && to === tokens.length - 1 && readings.beginsSyllable(tokens[to]!)) to += 1;
  return to - from;
}

/** The words of a query, parted by blanks; syllables typed apart are one word, for so some type a name. */
function wordsOf(query: string, readings: Readings): Word[] {
  const tokens = query.split(/\s+/).map(foldWord).filter(Boolean);
  const words: Word[] = [];
  for (let index = 0; index < tokens.length;) {
    const apart = syllablesTypedApart(tokens, index, readings);
    if (apart > 1) {
      const literals = tokens.slice(index, index + apart);
      words.push({ literals, sound: literals.map((one) => withoutTones(one, readings)).join(''), initials: null });
    } else {
      words.push(wordOf(tokens[index]!, readings));
    }
    index += Math.max(1, apart);
  }
  return words;
}

export type Lookup = (text: SearchText) => TextMatch | null;

function remembered(look: Lookup): Lookup {
  const seen = new Map<SearchText, TextMatch | null>();
  return (text) => {
    let match = seen.get(text);
    if (match === undefined) {
      match = look(text);
      seen.set(text, match);
    }
    return match;
  };
}

/** A word with its ways to be found; a text that many features share is looked at once. */
export interface Seeker {
  /** One for each literal. */
  literals: readonly Lookup[];
  /** By sound, else by initials. */
  read: Lookup;
}

const last = new WeakMap<Readings, { query: string; seekers: readonly Seeker[] }>();

/** For each word of the query; the list, the map and the results ask for the same one after the other. */
export function seekersOf(query: string, readings: Readings): readonly Seeker[] {
  const known = last.get(readings);
  if (known?.query === query) return known.seekers;
  const seekers = wordsOf(query, readings).map(({ literals, sound, initials }) => ({
    literals: literals.map((needle) => remembered((text) => literal(text, needle))),
    read: remembered(
      (text) =>
        (sound === null ? null : bySound(text, sound)) ?? (initials === null ? null : byInitials(text, initials)),
    ),
  }));
  last.set(readings, { query, seekers });
  return seekers;
}
