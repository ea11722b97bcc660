/** The counts of all charts, a moment behind the list and the map: those come first. */
import { useDeferredValue, useMemo } from 'react';
import { NO_FILTERS } from '../../../model/filters';
import type { SelectionInput } from '../../../model/selection';
import { tallies, type Chart, type Tally } from '../../../model/statistics';
import { featureById, featuresOf, plansOf, readingsOf, withinOf } from '../../../state/derived';
import { useAtlas } from '../../../state/store';

const NO_CITIES: readonly never[] = [];

export type Tallies = Readonly<Record<Chart, Tally>>;

export function useCities() {
  return useAtlas((state) => state.index?.cities ?? NO_CITIES);
}

/** What list and map show, counted. */
export function useTallies(): Tallies {
  const features = useAtlas(featuresOf);
  const plans = useAtlas(plansOf);
  const cities = useCities();
  const filters = useAtlas((state) => state.view.filters);
  const year = useAtlas((state) => state.view.year);
  const query = useAtlas((state) => state.view.query);
  const readings = useAtlas(readingsOf);
  const within = useAtlas(withinOf);
  const input = useMemo(
    (): SelectionInput => ({ features, plans, filters, year, query, readings, within }),
    [features, plans, filters, year, query, readings, within],
  );
  const settled = useDeferredValue(input);
  return useMemo(() => tallies(settled, cities), [settled, cities]);
}

/** The feature under the pointer, else the picked one, counted alone: its cells are those that hold 1. Null: none. */
export function useMarked(): Tallies | null {
  const id = useAtlas(({ hovered, view }) => hovered ?? (view.picked.type === 'feature' ? view.picked.id : null));
  const feature = useAtlas((state) => (id === null ? undefined : featureById(state).get(id)));
  const plans = useAtlas(plansOf);
  const cities = useCities();
  const year = useAtlas((state) => state.view.year);
  const settled = useDeferredValue(feature);
  return (
    useMemo(
      () => settled && tallies({ features: [settled], plans, filters: NO_FILTERS, year, query: '' }, cities),
      [settled, plans, cities, year],
    ) ?? null
  );
}
