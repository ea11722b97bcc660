import { useId } from 'react';
import type { PlanSummary } from '../../catalogue/types';
import { Icon } from '../../ui/Icon';
import { useWords } from '../words';

interface PlanSelectProps {
  readonly label: string;
  readonly plans: readonly PlanSummary[];
  /** Whether a plan can be chosen beside what is chosen already. */
  readonly allows: (plan: PlanSummary) => boolean;
  /** Id; null for any plan. */
  readonly value: string | null;
  readonly onChange: (plan: string | null) => void;
}

/** One plan, or any. */
export function PlanSelect({ label, plans, allows, value, onChange }: PlanSelectProps) {
  const { messages, say } = useWords();
  const id = useId();
  return (
    <div className="plan-select">
      <label className="plan-select__label" htmlFor={id}>
        {label}
      </label>
      <select
        className="plan-select__box"
        id={id}
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{messages.changes.anyPlan}</option>
        {plans.map((plan) => (
          <option key={plan.id} value={plan.id} disabled={!allows(plan)}>
            {say(plan.label)}
          </option>
        ))}
      </select>
      <Icon name="chevron" size={14} className="plan-select__chevron" />
    </div>
  );
}
