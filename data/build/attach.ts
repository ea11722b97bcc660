import type { LeadRecord, Mention, MentionRecord, ReadingRecord } from '../schema';
import type { Catalogue } from './catalogue';
import { type Range, findQuote, overlap } from './quotes';

/** Readings as they are hung on a mention. */
type AttachedReading = NonNullable<Mention['readings']>[number];

/** Where a mention's quote stands in its clause; undefined when it does not. */
function rangeOf({ clauses }: Catalogue, { plan, clause, quote }: MentionRecord): Range | undefined {
  const text = clauses.get(plan)?.get(clause);
  return text && findQuote(text, quote)[0];
}

function standsBeside(
  catalogue: Catalogue,
  mention: MentionRecord,
  plan: string,
  clause: string,
  passage: string,
): boolean {
  if (plan !== mention.plan || clause !== mention.clause) return false;
  const text = catalogue.clauses.get(plan)?.get(clause);
  const range = rangeOf(catalogue, mention);
  return text !== undefined && range !== undefined && findQuote(text, passage).some((found) => overlap(found, range));
}

/** The bodies printed for the sentence of a mention; those printed for the whole clause where the sentence has none. */
export function leadOf(catalogue: Catalogue, mention: MentionRecord): LeadRecord['lead'] {
  const ofClause = catalogue.leads
    .map(({ value }) => value)
    .filter(({ plan, clause }) => plan === mention.plan && clause === mention.clause);
  const ofSentence = ofClause.filter(
    ({ sentence }) => sentence && standsBeside(catalogue, mention, mention.plan, mention.clause, sentence),
  );
  const chosen = ofSentence.length > 0 ? ofSentence : ofClause.filter(({ sentence }) => sentence === undefined);
  const bodies = new Map(chosen.flatMap(({ lead }) => lead).map((one) => [`${one.role} ${one.body}`, one]));
  return [...bodies.values()];
}

/** Readings of faulty passages that the quote touches. */
export function readingsOf(catalogue: Catalogue, mention: MentionRecord): AttachedReading[] {
  return catalogue.readings
    .map(({ value }) => value)
    .filter(({ plan, clause, received }: ReadingRecord) => standsBeside(catalogue, mention, plan, clause, received))
    .map(({ received, reading, reason }) => ({ received, reading, reason }));
}

/** A year the sentence gives counts as quoted; else the end of the plan's period, where it states one. */
export function dueOf({ plan }: Catalogue, mention: MentionRecord): Pick<Mention, 'due' | 'due_basis'> {
  if (mention.due !== undefined) return { due: mention.due, due_basis: 'quoted' };
  const to = plan.get(mention.plan)?.to;
  return to === undefined ? {} : { due: to, due_basis: 'plan-period' };
}
