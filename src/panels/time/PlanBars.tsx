import type { PlanSummary } from '../../catalogue/types';
import { planIsOver, planSpeaks, YEARS, type Year } from '../../model/years';
import { classes } from '../../ui/classes';
import { useWords } from '../words';

interface PlanBarsProps {
  readonly plans: readonly PlanSummary[];
  readonly year: Year;
}

/** A bar per plan from its first year to its last; one without a stated end fades out and says so. */
export function PlanBars({ plans, year }: PlanBarsProps) {
  const { messages, say } = useWords();
  return (
    <ul className="plan-bars" aria-label={messages.time.plans}>
      {plans.map((plan) => {
        const speaks = planSpeaks(plan, year) && !planIsOver(plan, year);
        return (
          <li key={plan.id} className={classes('plan-bars__row', !speaks && 'plan-bars__row--silent')}>
            <span className="plan-bars__track" aria-hidden="true">
              <span
                className={classes('plan-bars__bar', plan.to === undefined && 'plan-bars__bar--open')}
                style={{ gridColumn: columnsOf(plan) }}
              />
            </span>
            <span className="plan-bars__label">
              {say(plan.label)} <span className="plan-bars__period">{periodOf(plan, year, messages.time)}</span>
              <span className="unseen">{speaks ? messages.time.speaks : messages.time.silent}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** Grid lines of a plan's years; years before the slider's first or after its last are cut off. */
function columnsOf({ from, to }: PlanSummary): string {
  const first = Math.max(1, YEARS.indexOf(from) + 1);
  const last = to === undefined ? YEARS.length + 1 : (YEARS.indexOf(to) + 1 || YEARS.length) + 1;
  return `${first} / ${last}`;
}

function periodOf(plan: PlanSummary, year: Year, words: ReturnType<typeof useWords>['messages']['time']): string {
  if (planIsOver(plan, year)) return words.over;
  if (typeof year === 'number' && year < plan.from) return words.since(plan.from);
  return plan.to === undefined ? words.openEnded : words.until(plan.to);
}
