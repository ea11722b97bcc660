import { heal } from './heal';
import { blanks, occurrences, without } from './tile';
import type { ArticleRule, ClauseCut, Cutting, Furniture, Span } from './types';

const DIGITS = '零一二三四五六七八九';

/** The value of a numeral below 100: `二十五` or `25`. NaN for anything else. */
export function numeral(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(text);
  if (!match || !text) return Number.NaN;
  const [, first, ten, last] = match;
  if (!ten) return last === undefined ? DIGITS.indexOf(first ?? '') : Number.NaN;
  return (first ? DIGITS.indexOf(first) : 1) * 10 + (last ? DIGITS.indexOf(last) : 0);
}

interface Mark {
  at: number;
  id: string;
  level: 'chapter' | 'section' | 'article';
  /** Where the words after the number begin. */
  words: number;
}

/** Lines that open a clause. A number counts only if it is the next of its level. */
function marks(seed: string, { levels }: ArticleRule): Mark[] {
  const found: Mark[] = [];
  const next = { chapter: 1, section: 1, article: 1 };
  let chapter = '';
  for (const line of seed.matchAll(/^.*$/gm)) {
    const indent = /^\s*/.exec(line[0])![0].length;
    for (const level of ['chapter', 'section', 'article'] as const) {
      const pattern = levels[level];
      const match = pattern && new RegExp(`^${pattern}`).exec(line[0].slice(indent));
      if (!match || numeral(match[1]!) !== next[level]) continue;
      next[level] += 1;
      if (level === 'chapter') [chapter, next.section] = [match[1]!, 1];
      const id = {
        chapter,
        section: `${chapter}(${match[1]})`,
        article: String(next.article - 1),
      }[level];
      const at = line.index + indent;
      found.push({ at, id, level, words: at + match[0].length });
      break;
    }
  }
  return found;
}

/** End of the title: the first full stop; in a heading without one, the end of its line or the first of `paragraphs`. */
function titleEnd(seed: string, mark: Mark, end: number, paragraphs: number[]): number {
  const upTo = (at: number): number => (at < 0 || at > end ? end : at);
  const stop = upTo(seed.indexOf('。', mark.words));
  if (mark.level === 'article') return stop;
  const paragraph = paragraphs.find((at) => at > mark.words && at < end);
  return Math.min(stop, paragraph ?? upTo(seed.indexOf('\n', mark.words)));
}

/** Starts of the lines that follow a finished sentence; used where lines are paragraphs. */
function lineParagraphs(seed: string): number[] {
  const starts: number[] = [];
  let previous = '。';
  for (const line of seed.matchAll(/^.*\S.*$/gm)) {
    if (/[。！？：；]$/.test(previous)) starts.push(line.index + /^\s*/.exec(line[0])![0].length);
    previous = line[0].trim();
  }
  return starts;
}

/** Cuts a text of numbered articles. The clauses come in the order of the text, clause `0` first. */
export function cutArticles(plan: string, seed: string, rule: ArticleRule): Cutting {
  const furniture: Furniture[] = (rule.furniture ?? []).flatMap(({ text, as }) =>
    occurrences(seed, text).map((span) => ({ span, as })),
  );
  const holes = furniture.map(({ span }) => span);
  const listed = (rule.paragraphs ?? []).flatMap((text) => occurrences(seed, text).map(([start]) => start));
  const paragraphs = (rule.wrapped ? listed : lineParagraphs(seed)).sort((a, b) => a - b);
  const opened = marks(seed, rule);
  const firstMark = opened[0]?.at ?? seed.length;
  const preamble = (span: Span): ClauseCut => {
    const spans = without(seed, span, holes);
    const lines = rule.wrapped ? paragraphs : [...seed.slice(...span).matchAll(/\S.*/g)].map(({ index }) => index);
    return {
      id: '0',
      title: rule.title,
      spans,
      breaks: lines,
      text: heal(seed, spans, lines),
    };
  };
  const clauses = opened.map((mark, index): ClauseCut => {
    const end = opened[index + 1]?.at ?? seed.length;
    const spans = without(seed, [mark.at, end], holes);
    const stop = titleEnd(seed, mark, end, paragraphs);
    const lead = stop < end && seed[stop] !== '。' ? stop + /^\s*/.exec(seed.slice(stop))![0].length : undefined;
    const breaks = paragraphs.filter((at) => at > mark.at && at < end);
    if (lead !== undefined && lead < end && !breaks.includes(lead)) breaks.push(lead);
    const title = heal(seed, [[mark.words, stop]], []);
    return {
      id: mark.id,
      title,
      spans,
      breaks: breaks.sort((a, b) => a - b),
      text: heal(seed, spans, breaks),
    };
  });
  const all = [preamble([0, firstMark]), ...clauses];
  const beside = ({ span, as }: Furniture): Furniture => ({
    span,
    as,
    clause: opened.findLast(({ at }) => at <= span[0])?.id ?? '0',
  });
  const gaps = blanks(seed, [...holes, ...all.flatMap(({ spans }) => spans)]);
  return {
    plan,
    seed,
    clauses: all,
    furniture: [...furniture.map(beside), ...gaps],
  };
}
