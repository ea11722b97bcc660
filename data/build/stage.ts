import type { FeatureRecord, MentionRecord } from '../schema';
import { STAGES } from '../vocabulary';
import type { Catalogue } from './catalogue';
import { bare } from './quotes';

const OFF_THE_LADDER = -1;

const rung = ({ stage }: MentionRecord): number => STAGES.find(({ id }) => id === stage)?.rung ?? OFF_THE_LADDER;

/** Mentions by plan, oldest first; within a plan by clause, then as written. Unknown plans and clauses come last. */
export function inOrder({ plan, clauses }: Catalogue, mentions: MentionRecord[]): MentionRecord[] {
  const place = (mention: MentionRecord): [number, number] => {
    const at = [...(clauses.get(mention.plan)?.keys() ?? [])].indexOf(mention.clause);
    return [plan.get(mention.plan)?.order ?? Number.MAX_SAFE_INTEGER, at < 0 ? Number.MAX_SAFE_INTEGER : at];
  };
  return mentions
    .map((mention) => ({ mention, key: place(mention) }))
    .sort((left, right) => left.key[0] - right.key[0] || left.key[1] - right.key[1])
    .map(({ mention }) => mention);
}

/**
 * The mention of each plan that speaks most of the thing itself; that of the newest plan gives the feature's stage.
 * One marked by hand decides. Otherwise, of those whose quote has the name or an alias (or of all, where none has),
 * the stage that most of them give; of equally frequent stages the highest rung, off the ladder below every rung.
 * @param mentions as `inOrder` gives them, at least one
 * @returns the deciding mentions, oldest plan first
 */
export function deciding({ name, aliases }: FeatureRecord, mentions: MentionRecord[]): MentionRecord[] {
  const words = [name, ...aliases].map(bare);
  const naming = ({ quote }: MentionRecord): boolean => words.some((word) => bare(quote).includes(word));
  return [...new Set(mentions.map(({ plan }) => plan))].map((plan) => {
    const ofPlan = mentions.filter((mention) => mention.plan === plan);
    const marked = ofPlan.find(({ decides }) => decides);
    if (marked) return marked;
    const speaking = ofPlan.some(naming) ? ofPlan.filter(naming) : ofPlan;
    const weight = ({ stage }: MentionRecord): number => speaking.filter((mention) => mention.stage === stage).length;
    return speaking.reduce((best, mention) =>
      weight(mention) - weight(best) > 0 || (weight(mention) === weight(best) && rung(mention) > rung(best))
        ? mention
        : best,
    );
  });
}
