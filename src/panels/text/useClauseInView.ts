import { useEffect, useState, type RefObject } from 'react';
import type { Plan } from '../../../data/schema';

/** Pixels of a clause that may still stand under the bar above the text without its counting as in view. */
const REST = 24;

/** Share of the frame's height, from below, in which a clause does not count as the one in view. */
const BELOW = '-62%';

/**
 * The first clause within the upper part of what scrolls.
 * @param frame what scrolls: an ancestor of the text
 * @param bar what covers the top of it; null for nothing
 */
export function useClauseInView(
  plan: Plan,
  body: RefObject<HTMLElement | null>,
  frame: string,
  bar: RefObject<HTMLElement | null> | null,
): string {
  const [seen, setSeen] = useState<{ plan: Plan; clause: string } | null>(null);

  useEffect(() => {
    const box = body.current;
    if (!box) return;
    const covered = (bar?.current?.clientHeight ?? 0) + REST;
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
      { root: box.closest(frame), rootMargin: `-${covered}px 0px ${BELOW} 0px` },
    );
    for (const clause of box.querySelectorAll('[data-clause]')) observer.observe(clause);
    return () => observer.disconnect();
  }, [plan, body, frame, bar]);
  return seen?.plan === plan ? seen.clause : (plan.clauses[0]?.id ?? '0');
}
