/** The account of the catalogue: what every clause yields, and how well all of it is placed. */
import type { ClauseCoverage } from '../../data/schema';
import type { Precision } from '../../data/vocabulary';
import type { Feature, Mention } from '../catalogue/types';
import { findAll } from './highlight';

/** A feature and the words of one clause that name it. */
export interface Yield {
  feature: Feature;
  mentions: readonly Mention[];
}

/** By `clauseKey`. */
export type Yields = ReadonlyMap<string, readonly Yield[]>;

/** What is known of each clause of the served account, by `clauseKey`. */
export type CoverageByClause = ReadonlyMap<string, ClauseCoverage>;

export const clauseKey = (plan: string, clause: string): string => `${plan}:${clause}`;

/** What each clause yields; a clause that yields nothing is not in it. */
export function yieldsByClause(features: readonly Feature[]): Yields {
  const found = new Map<string, { feature: Feature; mentions: Mention[] }[]>();
  for (const feature of features) {
    for (const mention of feature.mentions) {
      const key = clauseKey(mention.plan, mention.clause);
      const yields = found.get(key) ?? [];
      found.set(key, yields);
      const last = yields.at(-1);
      if (last?.feature === feature) last.mentions.push(mention);
      else yields.push({ feature, mentions: [mention] });
    }
  }
  return found;
}

export function coverageByClause(rows: readonly ClauseCoverage[]): CoverageByClause {
  return new Map(rows.map((row) => [clauseKey(row.plan, row.clause), row]));
}

/** The mention that gives a clause's stage of a thing. */
export function mentionThatDecides({ mentions }: Yield): Mention {
  return mentions.find((mention) => mention.decides) ?? mentions[0]!;
}

/** In the order in which the text names them, or quotes them where it prints no name. */
export function inReadingOrder(text: string, yields: readonly Yield[]): readonly Yield[] {
  const place = ({ feature, mentions }: Yield): number => {
    const quotes = mentions.flatMap(({ quote }) => findAll(text, quote));
    const names = [feature.name, ...feature.aliases];
    const named = quotes.flatMap(([start, end]) =>
      names.flatMap((name) => findAll(text.slice(start, end), name).map(([at]) => start + at)),
    );
    return Math.min(...(named.length > 0 ? named : quotes.map(([, end]) => end)));
  };
  const placed = yields.map((entry) => ({ entry, at: place(entry) }));
  return placed.sort((a, b) => a.at - b.at).map(({ entry }) => entry);
}

/** The terms of the sum: how well things are placed, best first. */
export const PLACINGS = ['spot', 'city', 'region', 'schematic', 'unlocated'] as const;
export type Placing = (typeof PLACINGS)[number];

const PLACING_OF: Readonly<Record<Precision, Placing>> = {
  site: 'spot',
  locality: 'spot',
  county: 'spot',
  city: 'city',
  region: 'region',
  schematic: 'schematic',
  unlocated: 'unlocated',
};

/** How many features are placed how well; the counts add up to all of them. */
export function placings(features: readonly Feature[]): Readonly<Record<Placing, number>> {
  const counts = { spot: 0, city: 0, region: 0, schematic: 0, unlocated: 0 };
  for (const { precision } of features) counts[PLACING_OF[precision]] += 1;
  return counts;
}

export interface PlanAccount {
  clauses: number;
  /** Clauses that yield a feature. */
  yielding: number;
  /** Clauses that yield none, and say why. */
  reasoned: number;
  /** Clauses that yield none without a reason. */
  open: number;
  mentions: number;
  /** Place names that no feature covers, each with its reason. */
  names: number;
}

/** Sums of one plan. */
export function planAccount(
  plan: { id: string; clauses: readonly { id: string }[] },
  yields: Yields,
  coverage: CoverageByClause,
): PlanAccount {
  const account: PlanAccount = { clauses: 0, yielding: 0, reasoned: 0, open: 0, mentions: 0, names: 0 };
  for (const { id } of plan.clauses) {
    const key = clauseKey(plan.id, id);
    const here = yields.get(key) ?? [];
    const row = coverage.get(key);
    account.clauses += 1;
    if (here.length > 0) account.yielding += 1;
    else if (row?.reason) account.reasoned += 1;
    else account.open += 1;
    account.mentions += here.reduce((sum, { mentions }) => sum + mentions.length, 0);
    account.names += row?.names?.length ?? 0;
  }
  return account;
}

/** Sums of all plans. */
export function sumOf(accounts: readonly PlanAccount[]): PlanAccount {
  const sum: PlanAccount = { clauses: 0, yielding: 0, reasoned: 0, open: 0, mentions: 0, names: 0 };
  for (const account of accounts) {
    for (const key of Object.keys(sum) as (keyof PlanAccount)[]) sum[key] += account[key];
  }
  return sum;
}
