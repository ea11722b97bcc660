/** Finds words in the plans' texts whatever width, case, white space and dashes, as the search box does for names. */
import type { Range } from './highlight';
import { foldText, NO_READINGS, rangeOf, searchText, type SearchText } from './searchText';

interface Searched {
  readonly id: string;
  readonly text: string;
}

/** A place in a plan's text; offsets are UTF-16 code units of the clause's text. */
export interface Find {
  plan: string;
  clause: string;
  range: Range;
}

function rangesIn(text: SearchText, wanted: string): Range[] {
  const found: Range[] = [];
  const { folded } = text;
  for (let from = folded.indexOf(wanted); from !== -1; from = folded.indexOf(wanted, from + wanted.length)) {
    found.push(rangeOf(text, from, from + wanted.length));
  }
  return found;
}

/** Every place where the words stand, in reading order; none for words of which folding leaves nothing. */
export function findInPlans(
  plans: readonly { readonly id: string; readonly clauses: readonly Searched[] }[],
  words: string,
): Find[] {
  const wanted = foldText(words);
  if (wanted === '') return [];
  return plans.flatMap(({ id, clauses }) =>
    clauses.flatMap((clause) =>
      rangesIn(searchText(clause.text, NO_READINGS), wanted).map((range) => ({ plan: id, clause: clause.id, range })),
    ),
  );
}

/**
 * The find that a step leads to, round and round.
 * @param current index of the one looked at; null for none yet
 * @param ahead index of the first find from where the reader is, for the first step; `count` where all lie behind
 */
export function nextFind(count: number, current: number | null, by: 1 | -1, ahead = 0): number | null {
  if (count === 0) return null;
  const to = current === null ? (by === 1 ? ahead : ahead - 1) : current + by;
  return (to + count) % count;
}
