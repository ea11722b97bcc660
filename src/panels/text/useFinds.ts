import { useDeferredValue, useMemo, useState } from 'react';
import type { Plan } from '../../../data/schema';
import { findInPlans, nextFind, type Find } from '../../model/findText';

export interface PlanFinds {
  /** What was sought: the field's words, a moment later. */
  words: string;
  all: readonly Find[];
  /** Index of the one looked at; null until one is. */
  current: number | null;
  /** The last step led over the end, to the beginning or the other way round. */
  wrapped: boolean;
  /** To the next (1) or the one before (-1), round and round. */
  step: (by: 1 | -1) => void;
}

interface FindOptions {
  readonly plans: readonly Plan[];
  readonly query: string;
  /** Leads to a find. */
  readonly onLook: (find: Find, all: readonly Find[]) => void;
  /** How many of the finds lie before where the reader is; none if absent. */
  readonly behind?: (all: readonly Find[]) => number;
}

/** Where the words stand in the plans. The text is drawn anew after the field, so that typing never waits for it. */
export function useFinds({ plans, query, onLook, behind }: FindOptions): PlanFinds {
  const words = useDeferredValue(query);
  const all = useMemo(() => findInPlans(plans, words), [plans, words]);
  const [looked, setLooked] = useState<{ of: readonly Find[]; at: number; wrapped: boolean } | null>(null);
  const isOfThese = looked?.of === all;
  const current = isOfThese ? looked.at : null;

  const step = (by: 1 | -1) => {
    const at = nextFind(all.length, current, by, behind?.(all));
    if (at === null) return;
    const wrapped = current !== null && (by === 1 ? at <= current : at >= current);
    setLooked({ of: all, at, wrapped });
    onLook(all[at]!, all);
  };
  return { words, all, current, wrapped: isOfThese && looked.wrapped, step };
}
