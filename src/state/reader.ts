/** What the text beside the map is asked for: where to go, and which words of it are chosen to be cited. */
import { create } from 'zustand';
import type { CitedWords } from '../model/citation';
import type { ClausePlace } from '../model/occurrences';
import { useAtlas } from './store';

/** Where the text should go; a new object each time, so that two equal wishes differ. */
export interface Goal extends ClausePlace {
  /** What of the clause is looked for, as the text marks it; its beginning if absent. */
  seek?: { feature: string } | { find: number };
  /** Its heading takes the focus: it was asked for by a key. */
  focus?: boolean;
}

/** Words chosen to be cited. */
export interface Chosen {
  plan: string;
  /** Of one clause or of several that follow each other. */
  parts: readonly CitedWords[];
  /** A quoted passage that was pressed, or text that is selected. */
  by: 'passage' | 'selection';
}

interface ReaderState {
  /** Null once it is reached. */
  goal: Goal | null;
  chosen: Chosen | null;
  /** Of the clauses that name what is picked, the one gone to last; null for none. */
  place: ClausePlace | null;
  /** The feature last picked for which the text stands where it should: it was picked there, or has been shown. */
  settled: string | null;
  /** Whether the text has been open since the page was: till then a place to read can only come from the link. */
  opened: boolean;
  /** What was last to be copied, and whether the clipboard took it; null for nothing (any more). */
  copying: { text: string; copied: boolean } | null;
}

export const useReader = create<ReaderState>()(() => ({
  goal: null,
  chosen: null,
  place: null,
  settled: null,
  opened: false,
  copying: null,
}));

/** Opens the text beside the map at a place. */
export function openText(goal: Goal): void {
  const { view, setPanel, openPage } = useAtlas.getState();
  const feature = goal.seek && 'feature' in goal.seek ? goal.seek.feature : null;
  useReader.setState({ goal, ...(feature !== null && { place: goal, settled: feature }) });
  if (view.panel !== 'text') setPanel('text');
  openPage('map', { plan: goal.plan, clause: goal.clause });
}

/** Shows on the map what a place of the text names; the text itself stays where it is. */
export function showFromText({ plan, clause }: ClausePlace, ids: readonly string[]): void {
  useReader.setState({ place: { plan, clause }, settled: ids.length === 1 ? ids[0]! : null });
  // The way back leads to the clause that one came from.
  useAtlas.getState().read({ plan, clause });
  useAtlas.getState().light(ids);
}

/** A link may name a clause that its plan does not have (any more): it is dropped and reported. */
export function checkReading(plans: readonly { id: string; clauses: readonly { id: string }[] }[]): void {
  const { view, linkFaults } = useAtlas.getState();
  const { reading } = view;
  const plan = plans.find(({ id }) => id === reading?.plan);
  if (!reading || !plan || plan.clauses.some(({ id }) => id === reading.clause)) return;
  useAtlas.setState({
    view: { ...view, reading: null },
    linkFaults: [...linkFaults, { key: 'r', value: `${reading.plan}:${reading.clause}` }],
  });
}
