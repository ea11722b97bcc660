/** Clauses of the plans' texts in which every word of a query stands, with the words around it. */
import type { Clause, Plan } from '../../data/schema';
import { excerpt } from './excerpt';
import type { Range, Run } from './highlight';
import { literalMatches } from './searchMatch';
import { foldText, NO_READINGS, rangeOf, searchText } from './searchText';

/** One character stands in nearly every clause. */
const LEAST_LENGTH = 2;
const MOST_CHARACTERS = 58;

export interface ClauseHit {
  plan: Plan;
  clause: Clause;
  /** How often the words stand there. */
  count: number;
  /** Where most of the words stand together; `name` or `stage` marks what was found. */
  excerpt: readonly Run[];
}

/** Line breaks of the transcription part no words. */
const inOneLine = (text: string) => text.replace(/\s*\n\s*/g, '');

interface WordRange {
  /** Index of the word among those of the query. */
  word: number;
  range: Range;
}

/** The finds in that stretch, short enough for an excerpt, where most different words stand; the first of equal ones. */
function nearest(found: readonly WordRange[]): ReadonlySet<WordRange> {
  let best: readonly WordRange[] = [];
  let words = 0;
  for (const [index, first] of found.entries()) {
    const near = found.slice(index).filter(({ range }) => range[1] - first.range[0] <= MOST_CHARACTERS);
    const different = new Set(near.map(({ word }) => word)).size;
    if (different > words) [best, words] = [near, different];
  }
  return new Set(best);
}

function excerptOf(text: string, found: readonly WordRange[]): Run[] {
  const decisive = nearest(found);
  const cuts = [...new Set([0, text.length, ...found.flatMap(({ range }) => [...range])])].sort((a, b) => a - b);
  const runs = cuts.slice(1).map((end, index): Run => {
    const start = cuts[index]!;
    const at = found.find(({ range }) => range[0] <= start && end <= range[1]);
    // The excerpt is made around the former; the others are marked as far as they are in it.
    const stage = at !== undefined && decisive.has(at);
    return { text: inOneLine(text.slice(start, end)), stage, name: at !== undefined && !stage };
  });
  return excerpt(runs, MOST_CHARACTERS);
}

const foldedTexts = new WeakMap<Clause, string>();

/** Of all clauses: the way back to the characters as written is made only for those that have the words. */
function foldedText(clause: Clause): string {
  let folded = foldedTexts.get(clause);
  if (folded === undefined) foldedTexts.set(clause, (folded = foldText(clause.text)));
  return folded;
}

/** Clauses whose title has every word come first, then the newest plan, then the order of the text. */
export function clauseHits(plans: readonly Plan[], query: string): ClauseHit[] {
  const words = [...new Set(query.split(/\s+/).map(foldText).filter(Boolean))];
  if (words.join('').length < LEAST_LENGTH) return [];
  const hits = [...plans]
    .sort((a, b) => b.order - a.order)
    .flatMap((plan) =>
      plan.clauses.flatMap((clause): (ClauseHit & { titled: boolean })[] => {
        if (!words.every((word) => foldedText(clause).includes(word))) return [];
        const text = searchText(clause.text, NO_READINGS);
        const found = words.map((word) => literalMatches(text, word));
        if (found.some((matches) => matches.length === 0)) return [];
        const ranges = found
          .flatMap((matches, word) =>
            matches.map(({ from, to }): WordRange => ({ word, range: rangeOf(text, from, to) })),
          )
          .sort((a, b) => a.range[0] - b.range[0] || b.range[1] - a.range[1])
          .reduce<WordRange[]>(
            (kept, one) => (one.range[0] >= (kept.at(-1)?.range[1] ?? 0) ? [...kept, one] : kept),
            [],
          );
        const title = searchText(clause.title, NO_READINGS);
        const titled = words.every((word) => literalMatches(title, word).length > 0);
        return [{ plan, clause, count: ranges.length, excerpt: excerptOf(clause.text, ranges), titled }];
      }),
    );
  return hits.sort((a, b) => Number(b.titled) - Number(a.titled)).map(({ titled: _, ...hit }) => hit);
}
