/** Years that a feature is due by, as the plans word them; nothing here invents a year. */
import { LAST_YEAR, type DueBasis } from '../../data/vocabulary';
import type { Feature, Mention } from '../catalogue/types';
import type { Standing } from './selection';
import type { Year } from './years';

export interface Due {
  year: number;
  basis: DueBasis;
}

const dueOfMention = (mention: Mention): Due | null =>
  mention.due !== undefined && mention.due_basis ? { year: mention.due, basis: mention.due_basis } : null;

/** The year the newest of the speaking plans quotes for the thing itself; else the end of the deciding plan; else null. */
export function dueOf(feature: Feature, deciding: Mention, speaking: ReadonlySet<string>): Due | null {
  const quoted = feature.mentions.findLast((mention) => mention.due_basis === 'quoted' && speaking.has(mention.plan));
  return (quoted && dueOfMention(quoted)) ?? dueOfMention(deciding);
}

/** How many of the passing features are due in each slider year by the words of a plan; years beyond the last count as `after`. */
export function dueColumns(standings: readonly Standing[], speaking: ReadonlySet<string>): ReadonlyMap<Year, number> {
  const columns = new Map<Year, number>();
  for (const { feature, mention } of standings) {
    const due = dueOf(feature, mention, speaking);
    if (due?.basis !== 'quoted') continue;
    const column: Year = due.year > LAST_YEAR ? 'after' : due.year;
    columns.set(column, (columns.get(column) ?? 0) + 1);
  }
  return columns;
}
