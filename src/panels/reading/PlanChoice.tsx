import type { Plan } from '../../../data/schema';
import { openText } from '../../state/reader';
import { Icon } from '../../ui/Icon';
import { useMessages } from '../words';

interface PlanChoiceProps {
  readonly plans: readonly Plan[];
  readonly open: Plan;
}

/** Which plan is read, by title and number. */
export function PlanChoice({ plans, open }: PlanChoiceProps) {
  const messages = useMessages();
  const choose = (id: string) => {
    const plan = plans.find((entry) => entry.id === id)!;
    openText({ plan: id, clause: plan.clauses[0]?.id ?? '0' });
  };
  return (
    <div className="plan-choice">
      <select
        className="plan-choice__box"
        aria-label={messages.reading.plan}
        value={open.id}
        title={open.title}
        lang="zh-CN"
        onChange={(event) => choose(event.target.value)}
      >
        {plans.map(({ id, title, number }) => (
          <option key={id} value={id}>
            {messages.reading.option(title, number ?? null)}
          </option>
        ))}
      </select>
      <Icon name="chevron" size={14} className="plan-choice__chevron" />
      <p className="plan-choice__document">
        <strong className="plan-choice__number">{open.number ?? messages.detail.noNumber}</strong>
        <span>{open.issued ?? messages.detail.noDate}</span>
        <span>{messages.coverage.clauseCount(open.clauses.length)}</span>
      </p>
    </div>
  );
}
