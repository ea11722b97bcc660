import { heal } from './heal';
import { blanks, occurrences, trimmed, without } from './tile';
import type { ClauseCut, Cutting, Furniture, Mend, Span, TableRule } from './types';

type Column = 'number' | 'title' | 'text' | 'bodies';
const COLUMNS: Column[] = ['number', 'title', 'text', 'bodies'];
/** A slipped line keeps its number; everything right of it moved one column left. */
const SLIPPED: Column[] = ['number', 'text', 'bodies'];

interface Piece {
  span: Span;
  is: Column;
  row: string;
  /** Opens the row although it stands later in the text. */
  leads?: boolean;
}

/** The cells of a line with their column; `offset` is where the line begins. */
function cells(line: string, offset: number, columns: Column[]): { span: Span; is: Column }[] {
  let at = offset;
  return line.split('\t').flatMap((cell, index) => {
    const start = at;
    at += cell.length + 1;
    const is = columns[index];
    return is && cell.trim() ? [{ span: [start, start + cell.length] as Span, is }] : [];
  });
}

/** Cuts a span in two where `word` begins. Throws when the table of cuts names a word that is not there. */
function splitAt(seed: string, [start, end]: Span, word: string): [Span, Span] {
  const at = seed.indexOf(word, start);
  if (at < 0 || at >= end) throw new Error(`data/cuts.yaml: "${word}" is not in "${seed.slice(start, end)}"`);
  return [
    [start, at],
    [at, end],
  ];
}

/** What a mend makes of one cell. */
function mended(seed: string, cell: { span: Span; is: Column }, row: string, mend: Mend | undefined): Piece[] {
  const { span, is } = cell;
  const moves = is === 'text' || is === 'bodies';
  if (!mend || !moves) return [{ span, is, row }];
  if (mend.row) return [{ span, is, row: mend.row }];
  if (mend.before && mend.at) {
    const [first, rest] = splitAt(seed, span, mend.at[is]);
    return [
      { span: first, is, row: mend.before },
      { span: rest, is, row },
    ];
  }
  if (is === 'text' && mend.title_until) {
    const [title, text] = splitAt(seed, span, mend.title_until);
    return [
      { span: title, is: 'title', row },
      { span: text, is, row },
    ];
  }
  if (is === 'bodies' && mend.leads) {
    const end = splitAt(seed, span, mend.leads)[1][0] + mend.leads.length;
    return [
      { span: [span[0], end], is: 'text', row, leads: true },
      { span: [end, span[1]], is, row },
    ];
  }
  return [{ span, is, row }];
}

function pieces(seed: string, rule: TableRule): Piece[] {
  const found: Piece[] = [];
  let row = '';
  let line = 0;
  for (const { 0: text, index } of seed.matchAll(/^.*$/gm)) {
    line += 1;
    if (!text.includes('\t') || text.trim() === rule.heads) continue;
    const inLine = cells(text, index, rule.slipped.includes(line) ? SLIPPED : COLUMNS);
    const number = inLine.find(({ is }) => is === 'number');
    if (number) row = seed.slice(...number.span).trim();
    const mend = rule.mends.find((candidate) => candidate.line === line);
    found.push(...inLine.flatMap((cell) => mended(seed, cell, row, mend)));
  }
  return found;
}

/** Cuts a table whose rows slipped. Rows come in the order of their numbers, clause `0` first. */
export function cutTable(plan: string, seed: string, rule: TableRule): Cutting {
  const markup: Furniture[] = [...seed.matchAll(/<\/?p>/g)].map(({ 0: tag, index }) => ({
    span: [index, index + tag.length],
    as: 'markup',
  }));
  const heads: Furniture[] = occurrences(seed, rule.heads).map((span) => ({
    span,
    as: 'column-heads',
  }));
  const holes = markup.map(({ span }) => span);
  const all = pieces(seed, rule).flatMap((piece) =>
    without(seed, piece.span, holes).map((span) => ({ ...piece, span })),
  );
  const aside: Furniture[] = all
    .filter(({ is }) => is === 'number' || is === 'bodies')
    .map(({ span, is, row }) => ({
      span,
      as: is === 'number' ? 'row-number' : 'bodies',
      clause: row,
    }));

  const first = heads[0]?.span[0] ?? seed.length;
  const closing = occurrences(seed, rule.closing);
  const opening = [...seed.slice(0, first).matchAll(/\S.*/g)].flatMap(({ 0: text, index }) =>
    trimmed(seed, [index, index + text.length]),
  );
  const clause = (id: string, title: string, spans: Span[], runsOn?: number): ClauseCut => {
    // A blank after a full stop inside a cell is a line break of the printed table.
    const inner = spans.flatMap((span) =>
      occurrences(seed.slice(...span), '。 ').map(([start]) => span[0] + start + 2),
    );
    const breaks = [...spans.map(([start]) => start).filter((start) => start !== runsOn), ...inner];
    return { id, title, spans, breaks, text: heal(seed, spans, breaks) };
  };
  const numbers = [...new Set(all.map(({ row }) => row))].sort((a, b) => Number(a) - Number(b));
  const rows = numbers.map((id) => {
    const of = (column: Column): Piece[] => all.filter((piece) => piece.row === id && piece.is === column);
    const titles = of('title').map(({ span }) => span);
    const texts = of('text').sort((a, b) => Number(b.leads ?? false) - Number(a.leads ?? false));
    const spans = texts.map(({ span }) => span);
    const opener = seed.slice(...(spans[0] ?? [0, 0])).split(/[，。]/)[0] ?? '';
    const title = titles.length > 0 ? heal(seed, titles, []) : opener;
    return clause(id, title, [...titles, ...spans], texts[0]?.leads ? spans[1]?.[0] : undefined);
  });
  const clauses = [clause('0', rule.title, [...opening, ...closing]), ...rows];
  const furniture = [...markup, ...heads, ...aside];
  const covered = [...furniture.map(({ span }) => span), ...clauses.flatMap(({ spans }) => spans)];
  return {
    plan,
    seed,
    clauses,
    furniture: [...furniture, ...blanks(seed, covered)],
  };
}
