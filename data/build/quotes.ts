import type { ClauseCut, Cutting } from './cut/types';

/** Text without white space: the form in which quotes are compared. */
export const bare = (text: string): string => text.replace(/\s+/g, '');

/** A clause without white space; positions below are indexes into `text`. */
export interface BareClause {
  text: string;
  /** Offset in the seed of each character. */
  offsets: number[];
  /** Indexes at which a sentence begins, in order. */
  sentences: number[];
}

const SENTENCE_END = /[。；;！？]/;

/** The clause's spans in reading order without white space, parted into sentences by 。；; and by paragraph and cell ends. */
export function bareClause(seed: string, { spans, breaks }: ClauseCut): BareClause {
  let text = '';
  const offsets: number[] = [];
  const sentences = new Set<number>([0]);
  const begins = new Set(breaks);
  for (const [start, end] of spans) {
    for (let offset = start; offset < end; offset += 1) {
      const character = seed[offset]!;
      if (begins.has(offset)) sentences.add(text.length);
      if (/\s/.test(character)) continue;
      text += character;
      offsets.push(offset);
      if (SENTENCE_END.test(character)) sentences.add(text.length);
    }
  }
  return {
    text,
    offsets,
    sentences: [...sentences].filter((at) => at < text.length).sort((a, b) => a - b),
  };
}

export type Range = [from: number, to: number];

/** Every range of the clause in which `quote` stands once all white space is removed. */
export function findQuote({ text }: BareClause, quote: string): Range[] {
  const wanted = bare(quote);
  const found: Range[] = [];
  if (!wanted) return found;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) found.push([at, at + wanted.length]);
  return found;
}

/** The sentences that a range touches, whole. */
export function sentencesOf({ text, sentences }: BareClause, [from, to]: Range): Range {
  const start = sentences.findLast((at) => at <= from) ?? 0;
  const end = sentences.find((at) => at >= to) ?? text.length;
  return [start, end];
}

/** Whether two ranges share a character. */
export const overlap = (left: Range, right: Range): boolean => left[0] < right[1] && right[0] < left[1];

/**
 * The stretches of the seed that a clause and the furniture beside it fill, without white space.
 * A reading may speak of furniture (a body misprinted, a page number), a quote may not.
 */
export function stretches({ seed, clauses, furniture }: Cutting, id: string): string[] {
  const pieces = [
    ...clauses.flatMap((clause) => clause.spans.map((span) => ({ span, clause: clause.id }))),
    ...furniture.filter(({ as }) => as !== 'blank').map(({ span, clause }) => ({ span, clause })),
  ].sort((left, right) => left.span[0] - right.span[0]);
  const found: string[] = [];
  pieces.forEach(({ span, clause }, index) => {
    if (clause !== id) return;
    const text = bare(seed.slice(...span));
    if (index > 0 && pieces[index - 1]!.clause === id) found.push(found.pop()! + text);
    else found.push(text);
  });
  return found;
}
