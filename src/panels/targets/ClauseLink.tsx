import type { Indicator } from '../../catalogue/types';
import { useAtlas } from '../../state/store';
import { useTargetWords } from './useTargetWords';
import './link.css';

/** The number of a target's clause; opens the text of the plan there. */
export function ClauseLink({ target }: { target: Indicator }) {
  const { messages, planLabel, clauseLabel } = useTargetWords();
  const clause = clauseLabel(target);
  return (
    <button
      type="button"
      className="text-link"
      aria-label={messages.detail.readTextOf(planLabel(target), clause)}
      onClick={() => useAtlas.getState().openPage('coverage', { plan: target.plan, clause: target.clause })}
    >
      {clause}
    </button>
  );
}
