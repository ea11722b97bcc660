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

interface Looked {
  plans: readonly Plan[];
  query: string;
  at: number;
  wrapped: boolean;
}

/** Where the words stand in the plans. The text is drawn anew after the field, so that typing never waits for it. */
export function useFinds({ plans, query, onLook, behind }: FindOptions): PlanFinds {
  const words = useDeferredValue(query);
  const all = useMemo(() => findInPlans(plans, words), [plans, words]);
  const [looked, setLooked] = useState<Looked | null>(null);
  const isOf = (sought: string) => looked?.plans === plans && looked.query === sought;
  const current = isOf(words) ? looked!.at : null;

  const step = (by: 1 | -1) => {
    // Who presses Enter right after the last letter means what the field says, marked or not.
    const sought = words === query ? all : findInPlans(plans, query);
    const from = isOf(query) ? looked!.at : null;
    const at = nextFind(sought.length, from, by, behind?.(sought));
    if (at === null) return;
    setLooked({ plans, query, at, wrapped: from !== null && (by === 1 ? at <= from : at >= from) });
    onLook(sought[at]!, sought);
  };
  return { words, all, current, wrapped: current !== null && looked!.wrapped, step };
}
