import type { Range } from '../../model/highlight';

/** A text with what was found in it marked. */
export function Marked({ text, ranges }: { text: string; ranges: readonly Range[] }) {
  const cuts = [...new Set([0, text.length, ...ranges.flat()])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]!;
    const piece = text.slice(start, end);
    const isFound = ranges.some(([from, to]) => from <= start && end <= to);
    return isFound ? <mark key={start}>{piece}</mark> : piece;
  });
}
