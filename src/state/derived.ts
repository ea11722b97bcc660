/** The derived selection that every view reads: computed once per change, shared by reference. */
import { FIRST_YEAR } from '../../data/vocabulary';
import type { Feature, Indicator, PlanSummary } from '../catalogue/types';
import { choropleth, indicatorMaps, type Choropleth, type IndicatorMap } from '../model/choropleth';
import { NO_READINGS, readingsFrom, type Readings } from '../model/searchText';
import { select, type Selection } from '../model/selection';
import { useAtlas, type AtlasState } from './store';

/** Memoises a function of the state on the identity of the inputs that it reads. */
export function derived<Inputs extends unknown[], Result>(
  inputs: (state: AtlasState) => [...Inputs],
  compute: (...inputs: Inputs) => Result,
): (state: AtlasState) => Result {
  let last: { inputs: [...Inputs]; result: Result } | null = null;
  return (state) => {
    const next = inputs(state);
    if (last && next.every((value, index) => value === last!.inputs[index])) return last.result;
    last = { inputs: next, result: compute(...next) };
    return last.result;
  };
}

/** All features that have arrived. */
export const featuresOf = derived(
  (state) => [state.parts],
  (parts): readonly Feature[] => Object.values(parts).flatMap((features) => features ?? []),
);

/** Id → feature, filters apart. */
export const featureById = derived(
  (state) => [featuresOf(state)],
  (features): ReadonlyMap<string, Feature> => new Map(features.map((feature) => [feature.id, feature])),
);

/** Stand-ins from the mentions alone, so that list and map work although the index could not be read. */
function plansFromMentions(features: readonly Feature[]): PlanSummary[] {
  const ids = new Set(features.flatMap((feature) => feature.mentions.map((mention) => mention.plan)));
  return [...ids].map((id, order) => ({
    id,
    title: id,
    title_en: id,
    label: { zh: id, en: id },
    issuer: '',
    from: FIRST_YEAR,
    order,
    unit: 'clause',
    notes: [],
  }));
}

/** Plans as the index lists them; empty until it has been tried. */
export const plansOf = derived(
  (state) => [state.index, state.failures.has('index'), featuresOf(state)],
  (index, failed, features): readonly PlanSummary[] => index?.plans ?? (failed ? plansFromMentions(features) : []),
);

/** How names are read; without a sound until the search is used. */
export const readingsOf = derived(
  (state) => [state.search],
  (search): Readings => (search ? readingsFrom(search) : NO_READINGS),
);

/** What passes the filters, whatever a tool of the bench restricts: what such a tool itself chooses from. */
export const unnarrowedOf = derived(
  (state) => [
    featuresOf(state),
    plansOf(state),
    state.view.filters,
    state.view.year,
    state.view.query,
    readingsOf(state),
  ],
  (features, plans, filters, year, query, readings): Selection =>
    select({ features, plans, filters, year, query, readings }),
);

const narrowedOf = derived(
  (state) => [
    featuresOf(state),
    plansOf(state),
    state.view.filters,
    state.view.year,
    state.view.query,
    readingsOf(state),
    state.narrowed,
  ],
  (features, plans, filters, year, query, readings, narrowed): Selection =>
    select({ features, plans, filters, year, query, readings, within: narrowed?.ids ?? null }),
);

export const selectionOf = (state: AtlasState): Selection => (state.narrowed ? narrowedOf(state) : unnarrowedOf(state));

export const useSelection = (): Selection => useAtlas(selectionOf);

/** The picked feature, whether or not it passes the filters; null for none or not (yet) known. */
export function pickedFeature(state: AtlasState): Feature | null {
  const { picked } = state.view;
  return picked.type === 'feature' ? (featureById(state).get(picked.id) ?? null) : null;
}

/** What is brought out together, as far as it has arrived. */
export const litFeatures = derived(
  (state) => [featureById(state), state.lit],
  (byId, lit): readonly Feature[] => [...lit].flatMap((id) => byId.get(id) ?? []),
);

const NONE: readonly never[] = [];

/** All targets that can be mapped; none before they are read. */
export const indicatorMapsOf = derived(
  (state) => [state.indicators ?? NONE],
  (indicators: readonly Indicator[]): readonly IndicatorMap[] => indicatorMaps(indicators),
);

/** The values that colour the map; null for none, or none yet. */
export const choroplethOf = derived(
  (state) => [indicatorMapsOf(state), state.index?.cities ?? NONE, state.view.indicator],
  (maps, cities, key): Choropleth | null => {
    const map = maps.find((entry) => entry.key === key);
    return map && cities.length > 0 ? choropleth(map, cities) : null;
  },
);
