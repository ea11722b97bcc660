import { useCallback } from 'react';
import type { Side } from '../../../model/comparison';
import { plansOf } from '../../../state/derived';
import { useAtlas } from '../../../state/store';
import { useWords } from '../../words';

/** What a side is called: a plan by its label, a year by itself. */
export function useSideName(): (side: Side) => string {
  const { messages, say } = useWords();
  const plans = useAtlas(plansOf);
  return useCallback(
    (side) => {
      if (side.type === 'year') return messages.compare.year(side.year);
      const plan = plans.find(({ id }) => id === side.id);
      return plan ? say(plan.label) : side.id;
    },
    [messages, say, plans],
  );
}
