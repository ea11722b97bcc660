/** What of a typed or pasted text is looked for: as much as a link can hold. */
import { LONGEST_QUERY } from '../../state/url';

export interface Asked {
  query: string;
  /** How many characters were given, where some of them had to be left out; null: all are looked for. */
  given: number | null;
}

export function askedOf(text: string): Asked {
  if (text.length <= LONGEST_QUERY) return { query: text.replace(/\p{Cs}/gu, ''), given: null };
  // What is cut off may leave half a character.
  return { query: text.slice(0, LONGEST_QUERY).replace(/\p{Cs}/gu, ''), given: [...text].length };
}
