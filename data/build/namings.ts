import type { Catalogue } from './catalogue';
import { type BareClause, type Range, findQuote, overlap } from './quotes';

/** A place name where it stands in a clause. */
export interface Naming {
  plan: string;
  clause: string;
  /** The name as printed. */
  name: string;
  range: Range;
  /** Every gazetteer id of that name: 市中区 is in two cities. */
  places: readonly string[];
}

/** Shorter names say too little: 东 or 海 would be found in every other word. */
const LEAST_CHARACTERS = 2;

/** Gazetteer ids by printed name or alias. */
function idsByName({ place }: Catalogue): Map<string, string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, name, aliases } of place.values()) {
    for (const printed of new Set([name, ...aliases])) {
      if (printed.length >= LEAST_CHARACTERS) ids.set(printed, [...(ids.get(printed) ?? []), id]);
    }
  }
  return ids;
}

/** Place names in a text, longest first at each position, none inside another. */
function namesIn(text: string, byFirst: ReadonlyMap<string, readonly string[]>): { name: string; range: Range }[] {
  const found: { name: string; range: Range }[] = [];
  for (let at = 0; at < text.length;) {
    const name = byFirst.get(text[at]!)?.find((candidate) => text.startsWith(candidate, at));
    if (name) found.push({ name, range: [at, at + name.length] });
    at += name?.length ?? 1;
  }
  return found;
}

/** Every place name of the gazetteer in every clause of every plan. */
function namingsOf(catalogue: Catalogue): Naming[] {
  const ids = idsByName(catalogue);
  const byFirst = new Map<string, string[]>();
  for (const name of [...ids.keys()].sort((a, b) => b.length - a.length))
    byFirst.set(name[0]!, [...(byFirst.get(name[0]!) ?? []), name]);
  return [...catalogue.clauses].flatMap(([plan, clauses]) =>
    [...clauses].flatMap(([clause, { text }]) =>
      namesIn(text, byFirst).map(({ name, range }) => ({ plan, clause, name, range, places: ids.get(name)! })),
    ),
  );
}

/** What a clause is quoted for: ranges of all quotes, and the places of all its mentions. */
function quotedIn(catalogue: Catalogue, plan: string, clause: string, text: BareClause) {
  const here = <T extends { plan: string; clause: string }>(record: T) =>
    record.plan === plan && record.clause === clause;
  const mentions = catalogue.features.flatMap(({ value }) =>
    value.mentions.filter(here).map((mention) => ({ quote: mention.quote, places: mention.places ?? value.places })),
  );
  const numbers = [...catalogue.indicators, ...catalogue.investments].map(({ value }) => value).filter(here);
  return {
    ranges: [...mentions, ...numbers].flatMap(({ quote }) => findQuote(text, quote)),
    places: new Set(mentions.flatMap(({ places }) => places.map(({ id }) => id))),
  };
}

/**
 * The place names that no mention and no target of their clause covers: the name stands in none of their quotes, and
 * no mention of the clause has the place.
 */
export function uncoveredNamings(catalogue: Catalogue): Naming[] {
  const quoted = new Map<string, ReturnType<typeof quotedIn>>();
  return namingsOf(catalogue).filter(({ plan, clause, range, places }) => {
    const key = `${plan} ${clause}`;
    const text = catalogue.clauses.get(plan)!.get(clause)!;
    const covered = quoted.get(key) ?? quotedIn(catalogue, plan, clause, text);
    quoted.set(key, covered);
    return !covered.ranges.some((quote) => overlap(quote, range)) && !places.some((id) => covered.places.has(id));
  });
}
