import { useEffect, useState, type RefObject } from 'react';
import type { Plan } from '../../../data/schema';

/** Pixels of a clause that may still stand under the bar above the text without its counting as in view. */
const REST = 24;

/** Share of the page's height, from below, in which a clause does not count as the one in view. */
const BELOW = '-62%';

/** The first clause within the upper part of the page. */
export function useClauseInView(plan: Plan, body: RefObject<HTMLElement | null>): string {
  const [seen, setSeen] = useState<{ plan: Plan; clause: string } | null>(null);

  useEffect(() => {
    const box = body.current;
    const bar = box?.previousElementSibling;
    if (!box || !bar) return;
    const order = plan.clauses.map(({ id }) => id);
    const inView = new Set<string>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          const id = (target as HTMLElement).dataset['clause']!;
          if (isIntersecting) inView.add(id);
          else inView.delete(id);
        }
        const found = order.find((id) => inView.has(id));
        if (found !== undefined) setSeen({ plan, clause: found });
      },
      { root: box.closest('.page'), rootMargin: `-${bar.clientHeight + REST}px 0px ${BELOW} 0px` },
    );
    for (const clause of box.querySelectorAll('[data-clause]')) observer.observe(clause);
    return () => observer.disconnect();
  }, [plan, body]);
  return seen?.plan === plan ? seen.clause : (plan.clauses[0]?.id ?? '0');
}
