import { useDeferredValue, useEffect, useMemo, useState, type RefObject } from 'react';
import type { Plan } from '../../../data/schema';
import { findInClauses, type Find } from '../../model/passages';

export interface PlanFinds {
  all: readonly Find[];
  /** Index of the one looked at; null until one is. */
  current: number | null;
  /** To the next (1) or the one before (-1), round and round. */
  step: (by: 1 | -1) => void;
}

const NOTHING: readonly Find[] = [];

/** Where the words stand in the plan. The text is drawn anew after the field, so that typing never waits for it. */
export function useFinds(plan: Plan, query: string, body: RefObject<HTMLElement | null>): PlanFinds {
  const words = useDeferredValue(query);
  const all = useMemo(() => (words.trim() === '' ? NOTHING : findInClauses(plan.clauses, words)), [plan, words]);
  const [looked, setLooked] = useState<{ of: readonly Find[]; at: number } | null>(null);
  const current = looked?.of === all ? looked.at : null;

  useEffect(() => {
    if (current === null) return;
    body.current?.querySelector(`[data-find="${current}"]`)?.scrollIntoView({ block: 'center' });
  }, [current, body, all]);

  const step = (by: 1 | -1) => {
    if (all.length === 0) return;
    const from = current ?? (by === 1 ? -1 : 0);
    setLooked({ of: all, at: (from + by + all.length) % all.length });
  };
  return { all, current, step };
}
