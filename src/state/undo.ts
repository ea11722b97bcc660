/** What can be taken back and done again, and what just was: the history writes it, the panels read it. */
import { create } from 'zustand';
import type { Step } from './steps';
import type { View } from './view';

/** A step between two entries; `unknown` where the page was loaded anew since. */
export type Offer = { older: Step; newer: Step } | 'unknown';

export interface Told {
  type: 'undone' | 'redone' | 'nothing-to-undo' | 'nothing-to-redo';
  step: Offer;
  /** So that the same words twice are told twice. */
  serial: number;
}

interface UndoState {
  /** Null: nothing to take back, or to do again. */
  back: Offer | null;
  forward: Offer | null;
  told: Told | null;
  undo: () => void;
  redo: () => void;
  dismiss: () => void;
}

const nothing = () => undefined;

export const useUndo = create<UndoState>()((set) => ({
  back: null,
  forward: null,
  told: null,
  undo: nothing,
  redo: nothing,
  dismiss: () => set({ told: null }),
}));

/** Whether a view came from the history, and not by what somebody has just done on the page. */
export function isRestored(view: View): boolean {
  const step = useUndo.getState().told?.step ?? 'unknown';
  return step !== 'unknown' && (step.older.view === view || step.newer.view === view);
}
