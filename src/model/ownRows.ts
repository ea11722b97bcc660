/** Which rows of the reader's own table pass, and in which order they stand. Pure. */
import { cellText, type Column, type OwnTable } from './ownTable';

/** What a column lets pass: numbers within ends, or chosen texts. */
export type ColumnFilter =
  { type: 'range'; from: number | null; to: number | null } | { type: 'texts'; codes: ReadonlySet<number> };

export interface OwnFilter {
  /** Passes what has it in any cell, whatever the case. */
  text: string;
  /** By column's index. */
  columns: ReadonlyMap<number, ColumnFilter>;
}

export const NO_OWN_FILTER: OwnFilter = { text: '', columns: new Map() };

export const isFiltering = ({ text, columns }: OwnFilter) => text.trim() !== '' || columns.size > 0;

function markText(column: Column, wanted: string, found: Uint8Array): void {
  if (column.type === 'text') {
    const has = Uint8Array.from(column.texts, (text) => Number(text.toLowerCase().includes(wanted)));
    for (let row = 0; row < found.length; row += 1) if (has[column.codes[row]!]) found[row] = 1;
    return;
  }
  for (let row = 0; row < found.length; row += 1) {
    if (!found[row] && cellText(column, row).includes(wanted)) found[row] = 1;
  }
}

function restrict(column: Column, filter: ColumnFilter, passes: Uint8Array): void {
  if (filter.type === 'texts' && column.type === 'text') {
    for (let row = 0; row < passes.length; row += 1) if (!filter.codes.has(column.codes[row]!)) passes[row] = 0;
  } else if (filter.type === 'range' && column.type === 'number') {
    const [from, to] = [filter.from ?? -Infinity, filter.to ?? Infinity];
    // No number is within no range.
    for (let row = 0; row < passes.length; row += 1) {
      const value = column.values[row]!;
      if (!(value >= from && value <= to)) passes[row] = 0;
    }
  }
}

/** 1 for every row that passes. `within`: 1 for rows where they must lie; null for anywhere. */
export function passing({ size, columns }: OwnTable, filter: OwnFilter, within: Uint8Array | null): Uint8Array {
  const passes = new Uint8Array(size);
  const wanted = filter.text.trim().toLowerCase();
  if (wanted === '') passes.fill(1);
  else for (const column of columns) markText(column, wanted, passes);
  for (const [index, one] of filter.columns) {
    const column = columns[index];
    if (column) restrict(column, one, passes);
  }
  if (within) for (let row = 0; row < size; row += 1) passes[row]! &= within[row]!;
  return passes;
}

export const countOf = (passes: Uint8Array): number => passes.reduce((sum, one) => sum + one, 0);

/** `column` null: the order of the file. */
export interface OwnOrder {
  column: number | null;
  descending: boolean;
}

export const FILE_ORDER: OwnOrder = { column: null, descending: false };

/** Each row's place in its column's order; what is empty comes after everything else. */
function ranks(column: Column, compare: (a: string, b: string) => number): Float64Array {
  if (column.type === 'number') return column.values.map((value) => (Number.isNaN(value) ? Infinity : value));
  const order = column.texts.map((_, code) => code).sort((a, b) => compare(column.texts[a]!, column.texts[b]!));
  const rankOf = new Float64Array(order.length);
  order.forEach((code, rank) => (rankOf[code] = column.texts[code] === '' ? Infinity : rank));
  return Float64Array.from(column.codes, (code) => rankOf[code]!);
}

/** Rows that pass, in order; equal ones as in the file, empty ones last either way. */
export function orderedRows(
  { columns }: OwnTable,
  passes: Uint8Array,
  { column, descending }: OwnOrder,
  compare: (a: string, b: string) => number,
): Uint32Array {
  const rows = new Uint32Array(countOf(passes));
  let count = 0;
  for (let row = 0; row < passes.length; row += 1) if (passes[row]) rows[(count += 1) - 1] = row;
  const by = column === null ? undefined : columns[column];
  if (!by) return descending ? rows.reverse() : rows;
  const rank = ranks(by, compare);
  const sign = descending ? -1 : 1;
  return rows.sort((a, b) => {
    const [one, other] = [rank[a]!, rank[b]!];
    if (one === other) return a - b;
    if (one === Infinity || other === Infinity) return one - other;
    return sign * (one - other);
  });
}

/** A text column's texts with how many rows have each, most first. */
export function textCounts({ texts, codes }: Extract<Column, { type: 'text' }>): { code: number; count: number }[] {
  const counts = new Uint32Array(texts.length);
  for (const code of codes) counts[code]! += 1;
  return [...counts]
    .map((count, code) => ({ code, count }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || a.code - b.code);
}
