import { useCallback } from 'react';
import type { Side } from '../../../model/comparison';
import { plansOf } from '../../../state/derived';
import { sideName } from '../../../state/sideNames';
import { useAtlas } from '../../../state/store';
import { useMessages } from '../../words';

/** What a side is called: a plan by its label, a year by itself. */
export function useSideName(): (side: Side) => string {
  const language = useAtlas((state) => state.view.language);
  const plans = useAtlas(plansOf);
  const words = useMessages().compare;
  return useCallback((side) => sideName(side, plans, language, words), [plans, language, words]);
}
