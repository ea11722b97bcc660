/**
 * Which plans speak in a year, and in which words a feature then stands.
 * Source of the rule: the data contract, section "Years".
 */
import { FIRST_YEAR, LAST_YEAR, STAGES, type Stage } from '../../data/vocabulary';
import type { Mention, PlanSummary } from '../catalogue/types';

/** A calendar year of the slider, or what comes after the last. */
export type Year = number | 'after';

/** Slider positions from the first year to 之后, in order. */
export const YEARS: readonly Year[] = [
  ...Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, offset) => FIRST_YEAR + offset),
  'after',
];

/** Whether a plan speaks at a year: issued by then and its period, if it states one, not over. After the last year every plan has its last word. */
export function planSpeaks(plan: Pick<PlanSummary, 'from' | 'to'>, year: Year): boolean {
  if (year === 'after') return true;
  return plan.from <= year && (plan.to === undefined || year <= plan.to);
}

/** Whether a plan's own period is over at a year. A plan that states no end never is. */
export function planIsOver(plan: Pick<PlanSummary, 'to'>, year: Year): boolean {
  return plan.to !== undefined && (year === 'after' || year > plan.to);
}

/**
 * The mention that decides at a year: the deciding one (`decides`) of the newest plan then speaking.
 * @param mentions oldest plan first, as served
 */
export function decidingMention(mentions: readonly Mention[], speaking: ReadonlySet<string>): Mention | null {
  let newest: string | null = null;
  let found: Mention | null = null;
  for (let index = mentions.length - 1; index >= 0; index -= 1) {
    const mention = mentions[index]!;
    if (newest === null && speaking.has(mention.plan)) {
      newest = mention.plan;
      found = mention;
    }
    if (mention.plan === newest && mention.decides) return mention;
  }
  return found;
}

/** Plans that speak at a year, as a set of ids. */
export function speakingPlans(plans: readonly PlanSummary[], year: Year): ReadonlySet<string> {
  return new Set(plans.filter((plan) => planSpeaks(plan, year)).map((plan) => plan.id));
}

/** Rung of a stage on the ladder study → finish; null for `foster`, which is off it. */
export function rungOf(stage: Stage): number | null {
  return STAGES.find((entry) => entry.id === stage)!.rung;
}
