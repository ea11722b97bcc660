/** Finds words in the plans' texts whatever width, case, white space and dashes, as the search box does for names. */
import type { Range } from './highlight';
import { foldText } from './search';

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

interface Folded {
  text: string;
  /** Where the character stands, and ends, that gave each unit of the folded text. */
  starts: number[];
  ends: number[];
}

const foldedCharacters = new Map<string, string>();

function foldCharacter(character: string): string {
  let folded = foldedCharacters.get(character);
  if (folded === undefined) {
    folded = foldText(character);
    foldedCharacters.set(character, folded);
  }
  return folded;
}

/** Character by character, so that what is found can be marked in the text as it stands. */
function fold(text: string): Folded {
  const folded: Folded = { text: '', starts: [], ends: [] };
  let at = 0;
  for (const character of text) {
    const next = at + character.length;
    for (const unit of foldCharacter(character)) {
      for (let index = 0; index < unit.length; index += 1) {
        folded.starts.push(at);
        folded.ends.push(next);
      }
      folded.text += unit;
    }
    at = next;
  }
  return folded;
}

/** The texts never change, and are searched at every key. */
const foldedClauses = new WeakMap<Searched, Folded>();

function foldedOf(clause: Searched): Folded {
  let folded = foldedClauses.get(clause);
  if (!folded) {
    folded = fold(clause.text);
    foldedClauses.set(clause, folded);
  }
  return folded;
}

function rangesIn({ text, starts, ends }: Folded, wanted: string): Range[] {
  const found: Range[] = [];
  for (let from = text.indexOf(wanted); from !== -1; from = text.indexOf(wanted, from + wanted.length)) {
    found.push([starts[from]!, ends[from + wanted.length - 1]!]);
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
      rangesIn(foldedOf(clause), wanted).map((range) => ({ plan: id, clause: clause.id, range })),
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
