/**
 * What passes the filters at a year, with the live count of every option: one pass over the catalogue.
 * Pure; knows no map and no clock. Every view (list, map, legend, counts, export) reads this one result.
 */
import { KINDS, SECTORS, type Precision, type Stage } from '../../data/vocabulary';
import type { Feature, Mention, PlanSummary } from '../catalogue/types';
import { FILTER_GROUPS, type FilterGroup, type Filters } from './filters';
import { finder } from './search';
import type { Readings } from './searchText';
import { decidingMention, planIsOver, speakingPlans, type Year } from './years';

/** A feature as it stands at the chosen year. */
export interface Standing {
  feature: Feature;
  stage: Stage;
  mention: Mention;
  /** Every plan that speaks of it then has ended (only 之后). */
  over: boolean;
}

/** How the passing features are placed; the parts add up to `total`. */
export interface PlacementSummary {
  total: number;
  /** Site, locality, county, region, schematic: drawn where they are. */
  mapped: number;
  /** Known by city: drawn in a tray. */
  city: number;
  unlocated: number;
}

export interface Selection {
  standings: readonly Standing[];
  /** Id → standing of what passes. */
  byId: ReadonlyMap<string, Standing>;
  /** Group → option → how many would pass if that option were chosen, under the other groups. */
  counts: Readonly<Record<FilterGroup, ReadonlyMap<string, number>>>;
  placement: PlacementSummary;
}

export interface SelectionInput {
  features: readonly Feature[];
  plans: readonly PlanSummary[];
  filters: Filters;
  year: Year;
  /** Free text; empty restricts nothing. */
  query: string;
  /** How names are read; absent: they are found as written only. */
  readings?: Readings;
  /** Ids chosen by a tool; absent or null restricts nothing. */
  within?: ReadonlySet<string> | null;
}

/** The options of one group that a standing feature answers to. */
export function optionsOf(group: FilterGroup, standing: Standing, speaking: ReadonlySet<string>): readonly string[] {
  const { feature } = standing;
  switch (group) {
    case 'circle':
      return feature.circles.length > 0 ? feature.circles : ['none'];
    case 'axis':
      return feature.on_axis ? ['on'] : [];
    case 'place':
      return feature.place_ids;
    case 'sector':
      return feature.sectors;
    case 'kind':
      return [feature.kind];
    case 'plan':
      return [...new Set(feature.mentions.map((mention) => mention.plan))].filter((plan) => speaking.has(plan));
    case 'stage':
      return [standing.stage];
    case 'due':
      return [feature.mentions.some((m) => m.due_basis === 'quoted' && speaking.has(m.plan)) ? 'quoted' : 'unstated'];
  }
}

const DRAWN_IN_PLACE: ReadonlySet<Precision> = new Set(['site', 'locality', 'county', 'region', 'schematic']);

const KIND_ORDER = new Map(KINDS.map((kind, index) => [kind.id, index]));
const SECTOR_ORDER = new Map(SECTORS.map((sector, index) => [sector.id, index]));

/** Sector, then kind, then name: the one order of lists, trays and bars. */
export function compareFeatures(a: Feature, b: Feature): number {
  return (
    SECTOR_ORDER.get(a.sector)! - SECTOR_ORDER.get(b.sector)! ||
    KIND_ORDER.get(a.kind)! - KIND_ORDER.get(b.kind)! ||
    a.name.localeCompare(b.name, 'zh')
  );
}

/** A feature that a plan speaks of and the search finds, with its options and the groups (by index) that it fails. */
type Judge = (standing: Standing, options: readonly (readonly string[])[], failed: readonly number[]) => void;

function judge({ features, plans, filters, year, query, readings, within }: SelectionInput, see: Judge): void {
  const speaking = speakingPlans(plans, year);
  const plansById = new Map(plans.map((plan) => [plan.id, plan]));
  const found = finder(query, readings);
  const chosen = FILTER_GROUPS.map((group) => new Set<string>(filters[group]));
  for (const feature of features) {
    if (within && !within.has(feature.id)) continue;
    const mention = decidingMention(feature.mentions, speaking);
    if (!mention || !found(feature)) continue;
    const over = feature.mentions.every((entry) => {
      const plan = plansById.get(entry.plan);
      return plan !== undefined && planIsOver(plan, year);
    });
    const standing: Standing = { feature, stage: mention.stage, mention, over };
    const options = FILTER_GROUPS.map((group) => optionsOf(group, standing, speaking));
    const failed: number[] = [];
    options.forEach((list, index) => {
      const wanted = chosen[index]!;
      if (wanted.size > 0 && !list.some((option) => wanted.has(option))) failed.push(index);
    });
    see(standing, options, failed);
  }
}

/** What passes, in the order of the catalogue: for counts alone, which need no sorting. */
export function passing(input: SelectionInput): Standing[] {
  const standings: Standing[] = [];
  judge(input, (standing, _options, failed) => {
    if (failed.length === 0) standings.push(standing);
  });
  return standings;
}

/**
 * Filters the catalogue.
 * OR within a group, AND between groups; a group with nothing chosen restricts nothing.
 * A feature that fails exactly one group counts for that group's options only: that is the live count.
 */
export function select(input: SelectionInput): Selection {
  const counts = Object.fromEntries(FILTER_GROUPS.map((group) => [group, new Map<string, number>()])) as Record<
    FilterGroup,
    Map<string, number>
  >;
  const standings: Standing[] = [];
  const placement: PlacementSummary = { total: 0, mapped: 0, city: 0, unlocated: 0 };

  judge(input, (standing, options, failed) => {
    if (failed.length > 1) return;
    FILTER_GROUPS.forEach((group, index) => {
      if (failed.length === 1 && index !== failed[0]) return;
      for (const option of options[index]!) counts[group].set(option, (counts[group].get(option) ?? 0) + 1);
    });
    if (failed.length === 1) return;
    standings.push(standing);
    placement.total += 1;
    if (DRAWN_IN_PLACE.has(standing.feature.precision)) placement.mapped += 1;
    else if (standing.feature.precision === 'city') placement.city += 1;
    else placement.unlocated += 1;
  });

  standings.sort((a, b) => compareFeatures(a.feature, b.feature));
  return { standings, byId: new Map(standings.map((entry) => [entry.feature.id, entry])), counts, placement };
}

/**
 * Which single change would bring something back when nothing passes:
 * the groups (or the search, or the year) whose removal alone leaves a non-empty result.
 */
export function loosenings(input: SelectionInput): (FilterGroup | 'query' | 'year' | 'within')[] {
  const found: (FilterGroup | 'query' | 'year' | 'within')[] = [];
  const passes = (change: Partial<SelectionInput>) => select({ ...input, ...change }).placement.total > 0;
  for (const group of FILTER_GROUPS) {
    if (input.filters[group].length > 0 && passes({ filters: { ...input.filters, [group]: [] } })) found.push(group);
  }
  if (input.query.trim() !== '' && passes({ query: '' })) found.push('query');
  if (input.year !== 'after' && passes({ year: 'after' })) found.push('year');
  if (input.within && passes({ within: null })) found.push('within');
  return found;
}
