/** Where the plans name a feature. */
import type { Mention } from '../catalogue/types';

/** One clause of one plan. */
export interface ClausePlace {
  plan: string;
  clause: string;
}

interface Text {
  readonly id: string;
  readonly clauses: readonly { readonly id: string }[];
}

export const samePlace = (one: ClausePlace, other: ClausePlace): boolean =>
  one.plan === other.plan && one.clause === other.clause;

/** Every clause that names a thing, each once, plan after plan in reading order. */
export function clausesNaming(
  { mentions }: { readonly mentions: readonly Pick<Mention, 'plan' | 'clause'>[] },
  plans: readonly Text[],
): ClausePlace[] {
  return plans.flatMap(({ id: plan, clauses }) => {
    const here = new Set(mentions.filter((mention) => mention.plan === plan).map(({ clause }) => clause));
    return clauses.filter(({ id }) => here.has(id)).map(({ id }) => ({ plan, clause: id }));
  });
}

/** Where to begin reading of a thing: the first clause in the plan that is open, or else the very first. */
export function beginning(places: readonly ClausePlace[], openPlan: string | null): ClausePlace | null {
  return places.find(({ plan }) => plan === openPlan) ?? places[0] ?? null;
}
