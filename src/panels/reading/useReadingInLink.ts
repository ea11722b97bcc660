import { useEffect, type RefObject } from 'react';
import type { Plan } from '../../../data/schema';
import { useReader } from '../../state/reader';
import { useAtlas } from '../../state/store';
import { isInSight } from './useGoal';

/** How long the text must rest before the link follows it, in milliseconds: browsers count how often it changes. */
const REST_MS = 400;

/** Keeps the link at the clause in view; it stays at another one while some of that is to be seen. */
export function useReadingInLink(plan: Plan, inView: string, body: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const timer = window.setTimeout(() => {
      const { view, read } = useAtlas.getState();
      const { reading } = view;
      if (view.page !== 'map' || useReader.getState().goal) return;
      if (reading && reading.plan !== plan.id) return;
      if (isInSight(body.current, reading?.clause ?? plan.clauses[0]?.id ?? '')) return;
      read({ plan: plan.id, clause: inView });
    }, REST_MS);
    return () => window.clearTimeout(timer);
  }, [plan, inView, body]);
}
