/** The comparison as rows of a table: which are left by a text, and in which order. */
import { STAGES } from '../../data/vocabulary';
import type { Account, ComparedFeature, Part } from './comparison';
import type { Change } from './lineage';
import { matchesSearch } from './search';

/** What the rows are ordered by; all but name and change belong to one side. */
export type Order =
  | { by: 'name' | 'change'; descending: boolean }
  | {
      by: 'stage' | 'due' | 'bodies';
      side: 'a' | 'b';
      descending: boolean;
    };

/** What a reader looks for first: steps back, then forward, then to or from the ladder, then what stays. */
export const CHANGES: readonly Change[] = ['back', 'ahead', 'sideways', 'same'];

export const FIRST_ORDER: Order = { by: 'change', descending: false };

/** How many rows change in each way; only what both sides speak of can change. */
export function countChanges(rows: readonly ComparedFeature[]): Readonly<Record<Change, number>> {
  const counts: Record<Change, number> = { back: 0, ahead: 0, sideways: 0, same: 0 };
  for (const { difference } of rows) if (difference) counts[difference.stage] += 1;
  return counts;
}

/** How many rows there are of each part. */
export function countParts(rows: readonly ComparedFeature[]): Readonly<Record<Part, number>> {
  const counts: Record<Part, number> = { a: 0, both: 0, b: 0 };
  for (const { part } of rows) counts[part] += 1;
  return counts;
}

/** Whether every blank-separated word of a text stands in the names or places, or in the words or bodies of a side. */
export function rowMatches({ feature, a, b }: ComparedFeature, text: string): boolean {
  const said = [a, b].flatMap((account) =>
    account ? [account.mention.quote, ...account.mention.lead.map(({ body }) => body)] : [],
  );
  return text
    .split(/\s+/)
    .filter(Boolean)
    .every((word) => matchesSearch(feature, word) || said.some((words) => words.includes(word)));
}

const STAGE_ORDER = new Map(STAGES.map(({ id }, index) => [id, index]));

/** The bodies charged, the leading one first, in one line. */
const bodiesOf = ({ mention }: Account): string => mention.lead.map(({ body }) => body).join('、');

/** Null comes last in either direction: it is not least, it is not said. */
type Key = number | string | null;

function keyOf(row: ComparedFeature, order: Order): Key {
  switch (order.by) {
    case 'name':
      return row.feature.name;
    case 'change':
      return row.difference ? CHANGES.indexOf(row.difference.stage) : null;
    case 'stage':
      return row[order.side] && STAGE_ORDER.get(row[order.side]!.mention.stage)!;
    case 'due':
      return row[order.side]?.due?.year ?? null;
    case 'bodies':
      return (row[order.side] && bodiesOf(row[order.side]!)) || null;
  }
}

function compareKeys(a: Key, b: Key, descending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const sign = descending ? -1 : 1;
  return typeof a === 'number' ? sign * (a - Number(b)) : sign * a.localeCompare(String(b), 'zh');
}

const PART_ORDER: readonly Part[] = ['both', 'a', 'b'];

/** A new list; equal rows keep their parts together and their order. */
export function ordered(rows: readonly ComparedFeature[], order: Order): ComparedFeature[] {
  const parts = (row: ComparedFeature) => PART_ORDER.indexOf(row.part);
  return [...rows].sort(
    (a, b) => compareKeys(keyOf(a, order), keyOf(b, order), order.descending) || parts(a) - parts(b),
  );
}
