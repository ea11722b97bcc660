import { useCallback, useMemo } from 'react';
import type { Feature } from '../../../catalogue/types';
import { partOf, speakingOn } from '../../../model/comparison';
import { decodeSetting } from '../../../state/compareSetting';
import { plansOf } from '../../../state/derived';
import { useAtlas } from '../../../state/store';
import { firstSidesOf } from '../../../state/swipe';
import { useLoading } from '../../notices/loading';
import { useMessages } from '../../words';
import { useSideName } from '../compare/sideName';
import { useIdsThat, useSettled, type NarrowingWorkProps, type Outcome } from './settling';

/** A part of a comparison: what one side alone speaks of, or both do. */
export default function CompareNarrowingTool({ setting: text, isOpen }: NarrowingWorkProps) {
  const plans = useAtlas(plansOf);
  const first = useAtlas(firstSidesOf);
  const { finished } = useLoading();
  const { narrowed } = useMessages().compare;
  const nameOf = useSideName();
  const { setting, faults } = useMemo(() => decodeSetting(text, first, plans), [text, first, plans]);
  const { a, b, part } = setting;
  const speaking = useMemo(() => ({ a: speakingOn(a, plans), b: speakingOn(b, plans) }), [a, b, plans]);
  const passes = useCallback((feature: Feature) => partOf(feature, speaking) === part, [speaking, part]);
  const ids = useIdsThat(passes);
  const isUnread = part === 'all' || (!isOpen && faults.length > 0);
  const outcome = useMemo((): Outcome => {
    if (plans.length === 0 && !finished) return { type: 'waiting' };
    if (isUnread || !ids) return { type: 'vain' };
    return { type: 'done', label: narrowed[part](nameOf(a), nameOf(b)), ids };
  }, [plans, finished, isUnread, ids, narrowed, part, nameOf, a, b]);
  const narrowing = useMemo(() => ({ tool: 'compare' as const, setting: text }), [text]);
  useSettled(narrowing, isOpen, outcome);
  return null;
}
