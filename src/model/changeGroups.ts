/** The lives that a reader asks for, by what changed in them, with the count of every sort of change. */
import type { Feature, PlanSummary } from '../catalogue/types';
import { CHANGE_KINDS, livesOf, type ChangeKind, type Cities, type FeatureChange, type Life } from './changes';
import { matchesSearch } from './search';
import { compareFeatures } from './selection';

export interface ChangeFilters {
  /** Sorts of change; none chosen restricts nothing. */
  kinds: readonly ChangeKind[];
  query: string;
  /** Plan ids: the earlier and the later side of the comparison; null for any. */
  from: string | null;
  to: string | null;
}

export const NO_CHANGE_FILTERS: ChangeFilters = { kinds: [], query: '', from: null, to: null };

/** A life in one group: the changes of that group's sort, and the other sorts that changed as well. */
export interface ChangeEntry {
  life: Life;
  changes: readonly FeatureChange[];
  others: readonly ChangeKind[];
}

export interface ChangesFound {
  /** In the order of `CHANGE_KINDS`; a thing stands in every group whose sort of change it has. */
  groups: readonly { kind: ChangeKind; entries: readonly ChangeEntry[] }[];
  /** How many things each sort would list, whatever sorts are chosen. */
  counts: ReadonlyMap<ChangeKind, number>;
  /** Things in the groups, each counted once. */
  changed: number;
  /** Things that the plans asked for both or all name without any change. */
  unchanged: number;
}

/**
 * Two chosen plans are compared with each other, whatever stands between them; else each plan with the next that
 * names the thing, and one chosen plan keeps the changes that begin or end there.
 */
function livesBetween(
  features: readonly Feature[],
  plans: readonly PlanSummary[],
  cities: Cities,
  filters: ChangeFilters,
) {
  const { from, to } = filters;
  const compared = from && to ? plans.filter(({ id }) => id === from || id === to) : plans;
  const stands = (steps: Life['steps'], id: string | null) => id === null || steps.some(({ plan }) => plan.id === id);
  return livesOf(features, compared, cities)
    .filter(({ steps }) => stands(steps.slice(0, -1), from) && stands(steps.slice(1), to))
    .map((life) => ({
      ...life,
      changes: life.changes.filter(
        (change) => (from === null || change.from.plan.id === from) && (to === null || change.to.plan.id === to),
      ),
    }));
}

/** Groups what passes the filters. */
export function changesFound(
  features: readonly Feature[],
  plans: readonly PlanSummary[],
  cities: Cities,
  filters: ChangeFilters,
): ChangesFound {
  const lives = livesBetween(
    features.filter((feature) => matchesSearch(feature, filters.query)),
    plans,
    cities,
    filters,
  ).sort((a, b) => compareFeatures(a.feature, b.feature));
  const all = CHANGE_KINDS.map((kind) => ({
    kind,
    entries: lives.flatMap((life): ChangeEntry[] => {
      const changes = life.changes.filter((change) => change.kind === kind);
      const others = CHANGE_KINDS.filter(
        (other) => other !== kind && life.changes.some((change) => change.kind === other),
      );
      return changes.length > 0 ? [{ life, changes, others }] : [];
    }),
  }));
  const shown = all.filter(({ kind, entries }) => {
    const isWanted = filters.kinds.length === 0 || filters.kinds.includes(kind);
    return isWanted && entries.length > 0;
  });
  return {
    groups: shown,
    counts: new Map(all.map(({ kind, entries }) => [kind, entries.length])),
    changed: new Set(shown.flatMap(({ entries }) => entries.map(({ life }) => life.feature.id))).size,
    unchanged: lives.filter(({ changes }) => changes.length === 0).length,
  };
}
