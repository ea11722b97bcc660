import { useCallback, useMemo } from 'react';
import { citiesByPlace, compare, type ComparedFeature } from '../../../model/comparison';
import { encodeSetting, type CompareSetting } from '../../../state/compareSetting';
import { plansOf } from '../../../state/derived';
import { useAtlas } from '../../../state/store';
import { comparableOf, compareSettingOf } from '../../../state/swipe';

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
