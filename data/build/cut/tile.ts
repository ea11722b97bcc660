import type { Furniture, Span } from './types';

/** The span without white space at its ends, or nothing when nothing is left. */
export function trimmed(seed: string, [start, end]: Span): Span[] {
  let [from, to] = [start, end];
  while (from < to && /\s/.test(seed[from]!)) from += 1;
  while (to > from && /\s/.test(seed[to - 1]!)) to -= 1;
  return from < to ? [[from, to]] : [];
}

/** The parts of `span` that none of `holes` covers, trimmed. */
export function without(seed: string, span: Span, holes: Span[]): Span[] {
  const inside = holes.filter(([start, end]) => start < span[1] && end > span[0]).sort((a, b) => a[0] - b[0]);
  const parts: Span[] = [];
  let from = span[0];
  for (const [start, end] of inside) {
    parts.push([from, Math.max(from, start)]);
    from = Math.max(from, end);
  }
  parts.push([from, span[1]]);
  return parts.flatMap((part) => trimmed(seed, part));
}

/** Every place where `text` occurs, in order. */
export function occurrences(seed: string, text: string): Span[] {
  const spans: Span[] = [];
  for (let at = seed.indexOf(text); at >= 0; at = seed.indexOf(text, at + text.length))
    spans.push([at, at + text.length]);
  return spans;
}

/** What no span covers, as furniture of class `blank`; a character that is not blank stays in and is caught by the test of tiling. */
export function blanks(seed: string, covered: Span[]): Furniture[] {
  const sorted = [...covered].sort((a, b) => a[0] - b[0]);
  const gaps: Furniture[] = [];
  let from = 0;
  for (const [start, end] of [...sorted, [seed.length, seed.length] as Span]) {
    if (start > from) gaps.push({ span: [from, start], as: 'blank' });
    from = Math.max(from, end);
  }
  return gaps;
}
