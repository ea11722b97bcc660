/** The entries of the browser's history that are this page's, by number from 0. Pure. */
import { changedFields, type Step } from './steps';

/** What each entry of the history bears. */
export interface Mark {
  trail: string;
  step: number;
}

export interface Trail {
  id: string;
  /** Where the reader stands, and the newest there is. */
  at: number;
  top: number;
  /** What is remembered; of what was before the page was loaded anew only the links are left. */
  steps: ReadonlyMap<number, Step>;
}

/** What an entry of the history says; null for one that is not ours. */
export function readMark(state: unknown): Mark | null {
  if (typeof state !== 'object' || state === null) return null;
  const { trail, step } = state as Partial<Record<keyof Mark, unknown>>;
  return typeof trail === 'string' && Number.isSafeInteger(step) && (step as number) >= 0
    ? { trail, step: step as number }
    : null;
}

export const markOf = ({ id, at }: Trail): Mark => ({ trail: id, step: at });

/** The present entry is now so. */
export function amended(trail: Trail, step: Step): Trail {
  return { ...trail, steps: new Map(trail.steps).set(trail.at, step) };
}

/** One entry more; what was ahead is gone, as in the browser. */
export function pushed(trail: Trail, step: Step): Trail {
  const at = trail.at + 1;
  const kept = [...trail.steps].filter(([number]) => number < at);
  return { ...trail, at, top: at, steps: new Map(kept).set(at, step) };
}

/** Where a step back (-1) or forward (1) leads: to the next entry that differs, or is not remembered; null for none. */
export function targetOf({ steps, top }: Trail, from: number, direction: -1 | 1): number | null {
  const here = steps.get(from);
  for (let to = from + direction; to >= 0 && to <= top; to += direction) {
    const there = steps.get(to);
    if (!here || !there || changedFields(here, there).length > 0) return to;
  }
  return null;
}
