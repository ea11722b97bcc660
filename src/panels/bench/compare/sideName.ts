import { useCallback } from 'react';
import { sideName } from '../../../map/sideNames';
import type { Side } from '../../../model/comparison';
import { plansOf } from '../../../state/derived';
import { useAtlas } from '../../../state/store';

/** What a side is called: a plan by its label, a year by itself. */
export function useSideName(): (side: Side) => string {
  const language = useAtlas((state) => state.view.language);
  const plans = useAtlas(plansOf);
  return useCallback((side) => sideName(side, plans, language), [plans, language]);
}
