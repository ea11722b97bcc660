/**
 * One plan against another, or one year against another: what only one side speaks of, what both do, and how the
 * two then differ in stage, year, cities and bodies charged. Symmetric: swapping the sides mirrors every answer.
 */
import { FIRST_YEAR, LAST_YEAR } from '../../data/vocabulary';
import type { CityEntry, CountyEntry, Feature, Mention, PlanSummary } from '../catalogue/types';
import { dueOf, type Due } from './due';
import { changeBetween, type Change } from './lineage';
import { decidingMention, speakingPlans, type Year } from './years';

/** One of the two that are compared: a plan alone, or all plans as they speak in a year. */
export type Side = { type: 'plan'; id: string } | { type: 'year'; year: Year };

/** Where a feature belongs: said by A alone, by both, by B alone. */
export const PARTS = ['a', 'both', 'b'] as const;
export type Part = (typeof PARTS)[number];

/** What one side says of a feature. */
export interface Account {
  mention: Mention;
  due: Due | null;
  /** City ids; null where the places of the sentence do not tell. */
  cities: readonly string[] | null;
}

export interface Difference {
  stage: Change;
  /** Of years that a sentence gives to the thing itself; the end of a plan's own period is no change of the thing. */
  due: 'same' | 'earlier' | 'later' | 'stated' | 'dropped';
  cities: { added: readonly string[]; removed: readonly string[] };
  /** Whether other bodies are charged; a sentence that prints none changes none. */
  bodies: boolean;
}

export type ComparedFeature =
  | { part: 'a'; feature: Feature; a: Account; b: null; difference: null }
  | { part: 'b'; feature: Feature; a: null; b: Account; difference: null }
  | { part: 'both'; feature: Feature; a: Account; b: Account; difference: Difference };

export interface ComparisonInput {
  features: readonly Feature[];
  plans: readonly PlanSummary[];
  a: Side;
  b: Side;
  /** City or county id → city id. */
  cityOf: ReadonlyMap<string, string>;
}

/** Ids of the plans that speak on a side. */
export function speakingOn(side: Side, plans: readonly PlanSummary[]): ReadonlySet<string> {
  return side.type === 'plan' ? new Set([side.id]) : speakingPlans(plans, side.year);
}

/** Whether what leads from A to B leads on in time, back in time, or neither. */
export function courseOf(a: Side, b: Side, plans: readonly PlanSummary[]): 'onward' | 'backward' | 'level' {
  const when = (side: Side) => {
    if (side.type === 'plan') return plans.find(({ id }) => id === side.id)?.from ?? Number.NaN;
    return side.year === 'after' ? Infinity : side.year;
  };
  const [before, after] = [when(a), when(b)];
  return before > after ? 'backward' : before === after ? 'level' : 'onward';
}

/** City or county id → city id, as `ComparisonInput` wants it. */
export function citiesByPlace(
  cities: readonly CityEntry[],
  counties: readonly CountyEntry[],
): ReadonlyMap<string, string> {
  return new Map([
    ...cities.map(({ id }) => [id, id] as const),
    ...counties.map(({ id, within }) => [id, within] as const),
  ]);
}

/** Cities of the sentence's own places, or of the feature where the sentence has none of its own. */
function citiesIn(feature: Feature, mention: Mention, cityOf: ReadonlyMap<string, string>): string[] | null {
  const ids = mention.places?.map(({ id }) => id) ?? feature.place_ids;
  const cities = ids.map((id) => cityOf.get(id));
  const known = cities.filter((city) => city !== undefined);
  return known.length < cities.length ? null : [...new Set(known)];
}

function accountOf(
  feature: Feature,
  speaking: ReadonlySet<string>,
  cityOf: ReadonlyMap<string, string>,
): Account | null {
  const mention = decidingMention(feature.mentions, speaking);
  if (!mention) return null;
  return { mention, due: dueOf(feature, mention, speaking), cities: citiesIn(feature, mention, cityOf) };
}

const quotedYear = ({ due }: Account) => (due?.basis === 'quoted' ? due.year : null);

function dueChange(a: Account, b: Account): Difference['due'] {
  const before = quotedYear(a);
  const after = quotedYear(b);
  if (before === after) return 'same';
  if (before === null) return 'stated';
  if (after === null) return 'dropped';
  return after < before ? 'earlier' : 'later';
}

const without = (all: readonly string[], those: readonly string[]) => all.filter((entry) => !those.includes(entry));

function bodiesDiffer(a: Mention, b: Mention): boolean {
  if (a.lead.length === 0 || b.lead.length === 0) return false;
  const keys = ({ lead }: Mention) => [...new Set(lead.map(({ body, role }) => `${role} ${body}`))].sort().join('\n');
  return keys(a) !== keys(b);
}

function differenceBetween(a: Account, b: Account): Difference {
  const told = a.cities && b.cities;
  return {
    stage: changeBetween(a.mention.stage, b.mention.stage),
    due: dueChange(a, b),
    cities: {
      added: told ? without(b.cities!, a.cities!) : [],
      removed: told ? without(a.cities!, b.cities!) : [],
    },
    bodies: bodiesDiffer(a.mention, b.mention),
  };
}

/** By whom a feature is spoken of; null for neither. */
export function partOf({ mentions }: Feature, speaking: Readonly<Record<'a' | 'b', ReadonlySet<string>>>): Part | null {
  const [onA, onB] = [speaking.a, speaking.b].map((plans) => mentions.some(({ plan }) => plans.has(plan)));
  if (onA && onB) return 'both';
  if (onA) return 'a';
  return onB ? 'b' : null;
}

/** Every feature that at least one side speaks of, in the order given. */
export function compare({ features, plans, a, b, cityOf }: ComparisonInput): ComparedFeature[] {
  const speakingA = speakingOn(a, plans);
  const speakingB = speakingOn(b, plans);
  return features.flatMap((feature): ComparedFeature[] => {
    const onA = accountOf(feature, speakingA, cityOf);
    const onB = accountOf(feature, speakingB, cityOf);
    if (onA && onB) return [{ part: 'both', feature, a: onA, b: onB, difference: differenceBetween(onA, onB) }];
    if (onA) return [{ part: 'a', feature, a: onA, b: null, difference: null }];
    return onB ? [{ part: 'b', feature, a: null, b: onB, difference: null }] : [];
  });
}

/** Where a comparison begins: the two plans that have most in common, the older as A; years where there are no two. */
export function firstSides(features: readonly Feature[], plans: readonly PlanSummary[]): { a: Side; b: Side } {
  const ordered = [...plans].sort((one, other) => one.order - other.order);
  const shared = new Map<string, number>();
  for (const { mentions } of features) {
    const said = new Set(mentions.map(({ plan }) => plan));
    for (const one of said)
      for (const other of said) shared.set(`${one} ${other}`, (shared.get(`${one} ${other}`) ?? 0) + 1);
  }
  let best: { a: Side; b: Side } = { a: { type: 'year', year: FIRST_YEAR }, b: { type: 'year', year: LAST_YEAR } };
  let most = -1;
  ordered.forEach((one, index) => {
    for (const other of ordered.slice(index + 1)) {
      const count = shared.get(`${one.id} ${other.id}`) ?? 0;
      if (count <= most) continue;
      most = count;
      best = { a: { type: 'plan', id: one.id }, b: { type: 'plan', id: other.id } };
    }
  });
  return best;
}
