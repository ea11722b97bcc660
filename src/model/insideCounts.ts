/** What lies in an area, counted. Pure. */
import type { Standing } from './selection';
import type { Finding } from './within';

/** Something that passes the filters, and how it lies in the area. */
export interface Found {
  standing: Standing;
  finding: Finding;
}

export type FoundCounts = Readonly<Record<Finding['status'], number>>;

export function countFound(found: readonly Found[]): FoundCounts {
  const counts = { inside: 0, partly: 0, possible: 0 };
  for (const { finding } of found) counts[finding.status] += 1;
  return counts;
}

/** One bar: what is certainly inside, at least in part, and what possibly is. */
export interface FoundBar {
  id: string;
  sure: number;
  possible: number;
}

/** A bar for each of `ids` that has anything, in that order. */
export function foundBars(
  found: readonly Found[],
  ids: readonly string[],
  idOf: (standing: Standing) => string,
): FoundBar[] {
  const bars = new Map(ids.map((id): [string, FoundBar] => [id, { id, sure: 0, possible: 0 }]));
  for (const { standing, finding } of found) {
    const bar = bars.get(idOf(standing));
    if (bar) bar[finding.status === 'possible' ? 'possible' : 'sure'] += 1;
  }
  return [...bars.values()].filter(({ sure, possible }) => sure + possible > 0);
}
