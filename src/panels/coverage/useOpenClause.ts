import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Plan } from '../../../data/schema';
import { useAtlas } from '../../state/store';
import type { Reading } from '../../state/view';

/** Clauses on the way are laid out when they come near, taller or shorter than was reckoned: so often it looks again. */
const LOOKS = 6;

/** Share of the window's height above which a heading counts as seen. */
const SEEN = 0.8;

/**
 * Scrolls to the clause that the view names whenever it is named. Its heading takes the focus where it was asked for
 * within the plan: a link asks with no key, and from a tab the arrow keys must lead on.
 * @returns whether the plan has the clause
 */
export function useOpenClause(plan: Plan, body: RefObject<HTMLElement | null>): boolean {
  const reading = useAtlas((state) => state.view.reading);
  const previous = useRef<Reading | null>(null);
  const firstLook = useRef(true);

  useLayoutEffect(() => {
    const isLink = firstLook.current;
    const before = previous.current;
    firstLook.current = false;
    previous.current = reading;
    if (!reading || reading.plan !== plan.id) return;
    const clause = body.current?.querySelector<HTMLElement>(`[data-clause="${CSS.escape(reading.clause)}"]`);
    if (!clause) return;
    const isWithinPlan = !isLink && (before === null || before.plan === plan.id);
    if (isWithinPlan) clause.querySelector<HTMLElement>('.clause__number')?.focus({ preventScroll: true });
    if (reading.clause === plan.clauses[0]?.id) return showBeginning(clause);
    return scrollTo(clause);
  }, [reading, plan, body]);
  return !reading || reading.plan !== plan.id || plan.clauses.some(({ id }) => id === reading.clause);
}

/** Brings a clause to the top of the page and keeps it there for some frames; returns the undoing. */
function scrollTo(clause: HTMLElement): () => void {
  let left = LOOKS;
  let frame = 0;
  const look = () => {
    clause.scrollIntoView({ block: 'start' });
    left -= 1;
    if (left > 0) frame = requestAnimationFrame(look);
  };
  look();
  return () => cancelAnimationFrame(frame);
}

/** The beginning of a plan is seen with its title and the tabs above; if it is in sight, nothing moves. */
function showBeginning(clause: HTMLElement): void {
  const { top } = clause.getBoundingClientRect();
  const reader = clause.closest('.plan-reader');
  const bar = reader?.firstElementChild?.getBoundingClientRect();
  if (bar && (top < bar.bottom || top > window.innerHeight * SEEN)) reader?.scrollIntoView({ block: 'start' });
}
