/** Citations of the plans. The plans are Chinese, and so is the form, whatever language the page speaks. */
import type { PlanSummary } from '../catalogue/types';
import { findAll } from './highlight';

type Cited = Pick<PlanSummary, 'title' | 'number' | 'unit'>;

const NUMBERED: Readonly<Record<PlanSummary['unit'], (id: string) => string>> = {
  clause: (id) => `第${id}条`,
  row: (id) => `任务${id}`,
  article: (id) => `第${id}条`,
};

const PREAMBLE = '序言';

/** 第8条; 任务4; 序言; of a heading its part: 第二部分（一）. */
export function clauseInChinese(unit: PlanSummary['unit'], clause: string): string {
  if (clause === '0') return PREAMBLE;
  if (/^\d+$/.test(clause)) return NUMBERED[unit](clause);
  const [, part, section] = /^([^(（]+)(?:[(（]([^)）]+)[)）])?$/.exec(clause) ?? [null, clause, undefined];
  return `第${part}部分${section === undefined ? '' : `（${section}）`}`;
}

const TURNED: Readonly<Record<string, string>> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };

/** Words between quotation marks: their own are turned, as the rules of punctuation (GB/T 15834) have it. */
function quoted(words: string): string {
  const inOneLine = words.trim().replace(/\s*\n\s*/g, '');
  return `“${inOneLine.replace(/[“”‘’]/g, (mark) => TURNED[mark]!)}”`;
}

/** A title between title marks; those within it become single ones. */
function entitled(title: string): string {
  return `《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;
}

/** Words of one clause. */
export interface CitedWords {
  clause: string;
  words: string;
}

/** 《title》（number），第8条：“words”; of several clauses one quotation each: 第8条：“words”；第9条：“words” */
export function citation({ title, number, unit }: Cited, parts: readonly CitedWords[]): string {
  const document = `${entitled(title)}${number === undefined ? '' : `（${number}）`}`;
  const quotations = parts.map(({ clause, words }) => `${clauseInChinese(unit, clause)}：${quoted(words)}`);
  return `${document}，${quotations.join('；')}`;
}

/** What the quotes that cover a place say together: the words to cite for a passage of them; null where none covers it. */
export function quotedAround(text: string, quotes: readonly string[], at: number): string | null {
  const covering = quotes.flatMap((quote) => findAll(text, quote)).filter(([start, end]) => start <= at && at < end);
  if (covering.length === 0) return null;
  return text.slice(Math.min(...covering.map(([start]) => start)), Math.max(...covering.map(([, end]) => end)));
}
