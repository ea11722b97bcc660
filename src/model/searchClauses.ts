/** Clauses of the plans' texts in which every word of a query stands, with the words around it. */
import type { Clause, Plan } from '../../data/schema';
import { excerpt } from './excerpt';
import type { Run } from './highlight';
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
  /** Around the first find; `name` or `stage` marks what was found. */
  excerpt: readonly Run[];
}

/** Line breaks of the transcription part no words. */
const inOneLine = (text: string) => text.replace(/\s*\n\s*/g, '');

function excerptOf(text: string, ranges: readonly (readonly [number, number])[]): Run[] {
  const cuts = [...new Set([0, text.length, ...ranges.flat()])].sort((a, b) => a - b);
  const runs = cuts.slice(1).map((end, index): Run => {
    const start = cuts[index]!;
    const at = ranges.findIndex(([from, to]) => from <= start && end <= to);
    // The excerpt is made around the first find; the others are marked as far as they are in it.
    return { text: inOneLine(text.slice(start, end)), stage: at === 0, name: at > 0 };
  });
  return excerpt(runs, MOST_CHARACTERS);
}

/** Clauses whose title has every word come first, then the newest plan, then the order of the text. */
export function clauseHits(plans: readonly Plan[], query: string): ClauseHit[] {
  const words = [...new Set(query.split(/\s+/).map(foldText).filter(Boolean))];
  if (words.join('').length < LEAST_LENGTH) return [];
  const hits = [...plans]
    .sort((a, b) => b.order - a.order)
    .flatMap((plan) =>
      plan.clauses.flatMap((clause): (ClauseHit & { titled: boolean })[] => {
        const text = searchText(clause.text, NO_READINGS);
        const found = words.map((word) => literalMatches(text, word));
        if (found.some((matches) => matches.length === 0)) return [];
        const ranges = found
          .flat()
          .map(({ from, to }) => rangeOf(text, from, to))
          .sort((a, b) => a[0] - b[0] || a[1] - b[1])
          .filter(([start], index, all) => index === 0 || start >= all[index - 1]![1]);
        const title = searchText(clause.title, NO_READINGS);
        const titled = words.every((word) => literalMatches(title, word).length > 0);
        return [{ plan, clause, count: ranges.length, excerpt: excerptOf(clause.text, ranges), titled }];
      }),
    );
  return hits.sort((a, b) => Number(b.titled) - Number(a.titled)).map(({ titled: _, ...hit }) => hit);
}
