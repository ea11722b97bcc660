import type { Plan } from '../../../data/schema';
import { IconButton } from '../../ui/Button';
import { clauseName, useMessages } from '../words';

interface ClauseStepsProps {
  readonly plan: Plan;
  /** Clause in view. */
  readonly current: string;
  readonly onRead: (clause: string) => void;
}

/** Which clause is in view, and the ways to the one before and the one after. */
export function ClauseSteps({ plan, current, onRead }: ClauseStepsProps) {
  const messages = useMessages();
  const { previous, next } = messages.coverage;
  const at = plan.clauses.findIndex(({ id }) => id === current);
  const step = (to: number) => plan.clauses[to] && onRead(plan.clauses[to].id);
  const last = plan.clauses.length - 1;
  return (
    <div className="clause-steps">
      <IconButton icon="back" label={previous} disabled={at <= 0} onClick={() => step(at - 1)} />
      <span className="clause-steps__here">{clauseName(messages, plan, current)}</span>
      <IconButton icon="forward" label={next} disabled={at >= last} onClick={() => step(at + 1)} />
    </div>
  );
}
