import type { Span } from './types';

const ASIAN = /[\u2014\u2018-\u201d\u2026\u3000-\u303f\u3400-\u9fff\uff00-\uffef]/;

/** Between two characters of Chinese text a space is a fault of transcription; beside Latin letters and digits it may stand. */
function joinSpaces(line: string): string {
  return line.replace(/\s+/g, (space, at: number, whole: string) => {
    const before = whole[at - 1] ?? '';
    const after = whole[at + space.length] ?? '';
    return ASIAN.test(before) && ASIAN.test(after) ? '' : ' ';
  });
}

/** Whether the break between two lines needs a space: only between two Latin words. */
function joint(before: string, after: string): string {
  return /[A-Za-z]$/.test(before) && /^[A-Za-z]/.test(after) ? ' ' : '';
}

/**
 * The spans as readable text: line breaks of the transcription joined, one newline at each of `breaks`.
 * @param breaks offsets into `seed` at which a paragraph begins
 */
export function heal(seed: string, spans: Span[], breaks: number[]): string {
  const paragraphs: string[] = [];
  let current = '';
  const flush = (): void => {
    if (current) paragraphs.push(joinSpaces(current));
    current = '';
  };
  for (const [start, end] of spans) {
    const cuts = breaks.filter((at) => at > start && at < end).sort((a, b) => a - b);
    const edges = [start, ...cuts, end];
    edges.slice(0, -1).forEach((from, index) => {
      if (breaks.includes(from)) flush();
      for (const raw of seed.slice(from, edges[index + 1]).split('\n')) {
        const line = raw.trim();
        if (line) current += joint(current, line) + line;
      }
    });
  }
  flush();
  return paragraphs.join('\n');
}
