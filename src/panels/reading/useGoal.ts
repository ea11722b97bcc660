import { useLayoutEffect, useRef, type RefObject } from 'react';
import type { Plan } from '../../../data/schema';
import { useReader, type Goal } from '../../state/reader';
import { useAtlas } from '../../state/store';

/** What scrolls: around the text. */
export const FRAME = '.reading__frame';

/** Clauses on the way are laid out when they come near, taller or shorter than was reckoned: so often it looks again. */
const LOOKS = 6;

/** Where in the frame a passage or find comes to stand, as a share of its height; the line of the clause's number is above. */
const FROM_TOP = 0.28;

/** What the reader does to scroll. */
const OWN_SCROLLING = ['wheel', 'touchmove', 'pointerdown', 'keydown'] as const;

const clauseIn = (body: HTMLElement, clause: string) =>
  body.querySelector<HTMLElement>(`[data-clause="${CSS.escape(clause)}"]`);

/** Whether any of a clause is to be seen. */
export function isInSight(body: HTMLElement | null, clause: string): boolean {
  const element = body && clauseIn(body, clause);
  const frame = element?.closest(FRAME);
  if (!element || !frame) return false;
  const { top, bottom } = element.getBoundingClientRect();
  const box = frame.getBoundingClientRect();
  return bottom > box.top && top < box.bottom;
}

/** How far to scroll so that the goal stands where it should; 0 where what is sought is in sight already. */
function distanceTo(body: HTMLElement, { clause, seek }: Omit<Goal, 'plan'>): number {
  const section = clauseIn(body, clause);
  const frame = section?.closest(FRAME);
  if (!section || !frame) return 0;
  const box = frame.getBoundingClientRect();
  const selector =
    seek && ('find' in seek ? `[data-find="${seek.find}"]` : `[data-features~="${CSS.escape(seek.feature)}"]`);
  const sought = selector ? section.querySelector(selector) : null;
  if (!sought) return section.getBoundingClientRect().top - box.top;
  const line = sought.getClientRects()[0] ?? sought.getBoundingClientRect();
  const head = section.firstElementChild?.getBoundingClientRect().height ?? 0;
  const isSeen = line.top >= box.top + head && line.bottom <= box.bottom;
  return isSeen ? 0 : line.top - box.top - frame.clientHeight * FROM_TOP;
}

/**
 * Brings the goal into sight and keeps it there for some frames, unless the reader scrolls; returns the undoing.
 * @param onDone told whether the reader has ended it
 */
function bring(body: HTMLElement, goal: Omit<Goal, 'plan'>, onDone: (byReader: boolean) => void): () => void {
  const frame = body.closest(FRAME);
  let left = LOOKS;
  let request = 0;
  const stop = () => {
    cancelAnimationFrame(request);
    for (const event of OWN_SCROLLING) frame?.removeEventListener(event, onReader);
  };
  const onReader = () => {
    stop();
    onDone(true);
  };
  const look = () => {
    if (frame) frame.scrollTop += distanceTo(body, goal);
    left -= 1;
    if (left > 0) request = requestAnimationFrame(look);
    else {
      stop();
      onDone(false);
    }
  };
  for (const event of OWN_SCROLLING) frame?.addEventListener(event, onReader, { passive: true });
  look();
  return stop;
}

/**
 * Scrolls to what is asked for, and to the clause that a link or a way back names unless it is in sight.
 * @param marked whether the passages are marked: till then a passage that is sought cannot be found
 */
export function useGoal(plan: Plan, marked: boolean, body: RefObject<HTMLElement | null>): void {
  const goal = useReader((state) => state.goal);
  const reading = useAtlas((state) => state.view.reading);
  const under = useRef<() => void>(() => undefined);

  useLayoutEffect(() => {
    const text = body.current;
    if (!text) return;
    if (goal) {
      if (goal.plan !== plan.id) return;
      under.current();
      const isFound = marked || !goal.seek || 'find' in goal.seek;
      under.current = bring(text, goal, (byReader) => {
        if ((isFound || byReader) && useReader.getState().goal === goal) useReader.setState({ goal: null });
      });
      if (goal.focus) clauseIn(text, goal.clause)?.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true });
      return;
    }
    if (reading?.plan !== plan.id || isInSight(text, reading.clause)) return;
    under.current = bring(text, { clause: reading.clause }, () => undefined);
  }, [goal, reading, plan, marked, body]);
  useLayoutEffect(() => () => under.current(), []);
}
