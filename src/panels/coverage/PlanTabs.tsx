import { useRef, type KeyboardEvent } from 'react';
import type { Plan } from '../../../data/schema';
import { useAtlas } from '../../state/store';
import { useWords } from '../words';

/** Which plan is read; the arrow keys lead from one to the next. */
export function PlanTabs({ plans, open }: { plans: readonly Plan[]; open: Plan }) {
  const { messages, say } = useWords();
  const list = useRef<HTMLDivElement>(null);
  const read = (plan: Plan) => useAtlas.getState().read({ plan: plan.id, clause: plan.clauses[0]?.id ?? '0' });
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (step === undefined) return;
    const next = plans[(plans.indexOf(open) + step + plans.length) % plans.length]!;
    read(next);
    list.current?.querySelector<HTMLElement>(`#plan-${next.id}`)?.focus();
  };
  return (
    <div className="plan-tabs" role="tablist" aria-label={messages.coverage.plans} ref={list} onKeyDown={onKeyDown}>
      {plans.map((plan) => (
        <button
          key={plan.id}
          id={`plan-${plan.id}`}
          type="button"
          role="tab"
          className="plan-tabs__tab"
          aria-selected={plan === open}
          aria-controls={plan === open ? 'plan-reader' : undefined}
          tabIndex={plan === open ? 0 : -1}
          onClick={() => read(plan)}
        >
          {say(plan.label)}{' '}
          <span className="plan-tabs__count">{messages.coverage.clauseCount(plan.clauses.length)}</span>
        </button>
      ))}
    </div>
  );
}
