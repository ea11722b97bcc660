import { useCallback, useEffect, useMemo, useRef } from 'react';
import { citiesByPlace, compare, type ComparedFeature, type Side } from '../../../model/comparison';
import { encodeSetting, type CompareSetting } from '../../../state/compareSetting';
import { plansOf } from '../../../state/derived';
import { useAtlas } from '../../../state/store';
import { comparableOf, compareSettingOf } from '../../../state/swipe';
import { useLoading } from '../../notices/loading';
import { useWords } from '../../words';

const NO_PLACES: never[] = [];

export interface Comparison {
  setting: CompareSetting;
  /** Pieces of the link that could not be read. */
  faults: readonly string[];
  /** Every feature that a side speaks of. */
  rows: readonly ComparedFeature[];
  change: (part: Partial<CompareSetting>) => void;
}

/** The comparison that the link asks for; null until the plans are known. */
export function useComparison(): Comparison | null {
  const decoded = useAtlas(compareSettingOf);
  const features = useAtlas(comparableOf);
  const plans = useAtlas(plansOf);
  const cities = useAtlas((state) => state.index?.cities ?? NO_PLACES);
  const counties = useAtlas((state) => state.index?.counties ?? NO_PLACES);
  const cityOf = useMemo(() => citiesByPlace(cities, counties), [cities, counties]);
  const setting = decoded?.setting ?? null;
  const [a, b] = [setting?.a ?? null, setting?.b ?? null];
  const rows = useMemo(
    () => (a && b ? compare({ features, plans, a, b, cityOf }) : []),
    [features, plans, a, b, cityOf],
  );
  const change = useCallback(
    (part: Partial<CompareSetting>) => {
      if (setting) useAtlas.getState().setToolWith(encodeSetting({ ...setting, ...part }));
    },
    [setting],
  );
  return setting && { setting, faults: decoded!.faults, rows, change };
}

/** What a side is called: a plan by its label, a year by itself. */
export function useSideName(): (side: Side) => string {
  const { messages, say } = useWords();
  const plans = useAtlas(plansOf);
  return useCallback(
    (side) => {
      if (side.type === 'year') return messages.compare.year(side.year);
      const plan = plans.find(({ id }) => id === side.id);
      return plan ? say(plan.label) : side.id;
    },
    [messages, say, plans],
  );
}

/**
 * Restricts list, map and counts to what the table shows. Where the reader lifts that elsewhere, the table goes back to
 * all parts.
 */
export function useNarrowing(rows: readonly ComparedFeature[], label: string, onLifted: () => void): void {
  const { finished } = useLoading();
  const lifted = useAtlas((state) => state.narrowed === null);
  const ours = useRef(false);
  useEffect(() => {
    if (!lifted || !ours.current || useAtlas.getState().narrowed !== null) return;
    ours.current = false;
    onLifted();
  }, [lifted, onLifted]);
  useEffect(() => {
    // While files are still coming, an empty comparison says nothing yet.
    if (rows.length === 0 && !finished) return;
    ours.current = true;
    useAtlas.getState().narrow({ tool: 'compare', label, ids: new Set(rows.map(({ feature }) => feature.id)) });
  }, [rows, label, finished]);
}
