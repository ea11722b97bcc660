/**
 * What differs between what one plan says of a thing and what a later plan says of it: stage, year, cities, lead.
 * Of each plan its deciding mention is compared; silence is no change of cities or lead, but a year given up is one.
 */
import type { CatalogueIndex, Feature, Mention, PlanSummary } from '../catalogue/types';
import { changeBetween, lineage, type LineageStep } from './lineage';

/** In the order in which a reader should hear of them. */
export const CHANGE_KINDS = ['back', 'ahead', 'sideways', 'due', 'cities', 'lead'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One difference between two plans, with what each of them says. */
export type FeatureChange = { from: LineageStep; to: LineageStep } & (
  | { kind: 'back' | 'ahead' | 'sideways' }
  /** Null: the sentence gives the thing no year of its own. */
  | { kind: 'due'; before: number | null; after: number | null }
  /** Names as the index has them; `inferred`: not every place stands in the sentences themselves. */
  | { kind: 'cities'; before: readonly string[]; after: readonly string[]; inferred: boolean }
  | { kind: 'lead'; before: Mention['lead']; after: Mention['lead'] }
);

/** What the plans say of one thing, plan by plan, and where they differ. */
export interface Life {
  feature: Feature;
  steps: readonly LineageStep[];
  changes: readonly FeatureChange[];
}

export interface Cities {
  /** Every city's name, in the order of the index. */
  names: readonly string[];
  /** Place id → names of the cities that it is, lies in or stands for. */
  byPlace: ReadonlyMap<string, readonly string[]>;
}

/** The cities of every place that the index knows: cities, counties, circles and the axis. */
export function citiesIn(index: CatalogueIndex | null): Cities {
  if (!index) return { names: [], byPlace: new Map() };
  const names = new Map(index.cities.map((city) => [city.id, city.name]));
  const named = (ids: readonly string[]) => ids.flatMap((id) => names.get(id) ?? []);
  const byPlace = new Map<string, readonly string[]>([
    ...index.cities.map((city) => [city.id, [city.name]] as const),
    ...index.counties.map((county) => [county.id, named([county.within])] as const),
    ...[...index.circles, index.axis].map((group) => [group.id, named(group.members)] as const),
  ]);
  return { names: [...names.values()], byPlace };
}

/**
 * Places of one mention: its own, else the feature's.
 * `feature.cities` would not do: it holds the cities of all mentions together, and would hide every difference.
 */
const placesOf = (mention: Mention, feature: Feature) => mention.places ?? feature.places;

const quotedDue = (mention: Mention): number | null => (mention.due_basis === 'quoted' ? (mention.due ?? null) : null);

/** Who answers for it; those who only take part are left out. */
const answering = (mention: Mention): Mention['lead'] => mention.lead.filter(({ role }) => role !== 'with');

const sameMembers = (before: readonly string[], after: readonly string[]): boolean =>
  before.every((entry) => after.includes(entry)) && after.every((entry) => before.includes(entry));

/** Pairs of neighbours. */
const pairs = <Entry>(entries: readonly Entry[]): [Entry, Entry][] =>
  entries.slice(1).map((entry, index) => [entries[index]!, entry]);

function stageChanges(steps: readonly LineageStep[]): FeatureChange[] {
  return pairs(steps).flatMap(([from, to]) => {
    const kind = changeBetween(from.stage, to.stage);
    return kind === 'same' ? [] : [{ kind, from, to }];
  });
}

function dueChanges(steps: readonly LineageStep[]): FeatureChange[] {
  return pairs(steps).flatMap(([from, to]) => {
    const [before, after] = [quotedDue(from.mention), quotedDue(to.mention)];
    return before === after ? [] : [{ kind: 'due' as const, from, to, before, after }];
  });
}

/** Neighbours among the steps that list something, where the two lists differ. */
function listChanges<Entry>(
  steps: readonly LineageStep[],
  entriesOf: (step: LineageStep) => Entry[],
  nameOf: (entry: Entry) => string,
) {
  const telling = steps.map((step) => ({ step, entries: entriesOf(step) })).filter(({ entries }) => entries.length > 0);
  return pairs(telling).flatMap(([{ step: from, entries: before }, { step: to, entries: after }]) =>
    sameMembers(before.map(nameOf), after.map(nameOf)) ? [] : [{ from, to, before, after }],
  );
}

function citiesChanges(feature: Feature, steps: readonly LineageStep[], cities: Cities): FeatureChange[] {
  const citiesOf = ({ mention }: LineageStep) => {
    const found = new Set(placesOf(mention, feature).flatMap((place) => cities.byPlace.get(place.id) ?? []));
    return cities.names.filter((name) => found.has(name));
  };
  const isInferred = ({ mention }: LineageStep) =>
    placesOf(mention, feature).some(({ id, basis }) => basis === 'inferred' && cities.byPlace.has(id));
  return listChanges(steps, citiesOf, (name) => name).map((change) => ({
    kind: 'cities',
    ...change,
    inferred: isInferred(change.from) || isInferred(change.to),
  }));
}

const leadChanges = (steps: readonly LineageStep[]): FeatureChange[] =>
  listChanges(
    steps,
    ({ mention }) => answering(mention),
    ({ body }) => body,
  ).map((change) => ({ kind: 'lead', ...change }));

/** The thing's steps through the plans given, and every difference between one and the next. */
export function lifeOf(feature: Feature, plans: readonly PlanSummary[], cities: Cities): Life {
  const steps = lineage(feature, plans);
  const changes = [
    ...stageChanges(steps),
    ...dueChanges(steps),
    ...citiesChanges(feature, steps, cities),
    ...leadChanges(steps),
  ];
  return { feature, steps, changes };
}

/** Lives of the features that at least two of the plans name. */
export function livesOf(features: readonly Feature[], plans: readonly PlanSummary[], cities: Cities): readonly Life[] {
  return features.map((feature) => lifeOf(feature, plans, cities)).filter(({ steps }) => steps.length > 1);
}
