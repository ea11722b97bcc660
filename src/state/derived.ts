/** The derived selection that every view reads: computed once per change, shared by reference. */
import { FIRST_YEAR } from '../../data/vocabulary';
import type { Feature, Indicator, PlanSummary } from '../catalogue/types';
import { choropleth, indicatorMaps, type Choropleth, type IndicatorMap } from '../model/choropleth';
import { NO_READINGS, readingsFrom, type Readings } from '../model/searchText';
import { select, type Selection } from '../model/selection';
import { NARROWING_TOOLS, narrowingsIn, type Narrowing, type NarrowingTool } from './narrowing';
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

/** What tools of the bench restrict. */
export const narrowingsOf = derived(
  ({ view }) => [view.tool, view.toolWith, view.kept],
  (tool, toolWith, kept): readonly Narrowing[] => narrowingsIn({ tool, toolWith, kept }),
);

const NOTHING: ReadonlySet<string> = new Set();

/** What passes several restrictions together; of one that is still being worked out nothing does. Null: all. */
function common(narrowings: readonly Narrowing[], narrowed: AtlasState['narrowed']): ReadonlySet<string> | null {
  const sets = narrowings
    .flatMap(({ tool, setting }) => {
      const known = narrowed.get(tool);
      // That the setting before restricted nothing says nothing of this one.
      return known?.ids ?? (known?.setting === setting ? [] : NOTHING);
    })
    .sort((one, other) => one.size - other.size);
  const [least, ...others] = sets;
  if (!least) return null;
  return others.length === 0 ? least : new Set([...least].filter((id) => others.every((ids) => ids.has(id))));
}

/** Ids that pass whatever tools of the bench restrict; null: nothing is restricted. */
export const withinOf = derived((state) => [narrowingsOf(state), state.narrowed], common);

/** The same but for one tool, which chooses from what the others leave. */
const withinOthers = Object.fromEntries(
  NARROWING_TOOLS.map((tool) => [
    tool,
    derived(
      (state) => [narrowingsOf(state), state.narrowed],
      (narrowings, narrowed) =>
        common(
          narrowings.filter((narrowing) => narrowing.tool !== tool),
          narrowed,
        ),
    ),
  ]),
) as Record<NarrowingTool, (state: AtlasState) => ReadonlySet<string> | null>;

export const withinOthersOf = (tool: NarrowingTool) => withinOthers[tool];

/** A restriction as it is told: what it is called, and how far it has been worked out. */
export interface NarrowingTold {
  tool: NarrowingTool;
  /** Empty where it is not known yet. */
  label: string;
  /** `late`: what passes is still that of the setting before, as the label says. */
  state: 'done' | 'late' | 'computing' | 'failed';
}

export const narrowingsToldOf = derived(
  (state) => [narrowingsOf(state), state.narrowed],
  (narrowings, narrowed): readonly NarrowingTold[] =>
    narrowings.flatMap(({ tool, setting }): NarrowingTold[] => {
      const known = narrowed.get(tool);
      if (!known) return [{ tool, label: '', state: 'computing' }];
      const isLate = known.setting !== setting;
      if (isLate && (!known.ids || known.failed)) return [{ tool, label: '', state: 'computing' }];
      if (isLate) return [{ tool, label: known.label, state: 'late' }];
      if (!known.ids) return [];
      return [{ tool, label: known.label, state: known.failed ? 'failed' : 'done' }];
    }),
);

function selectedWithin(within: (state: AtlasState) => ReadonlySet<string> | null) {
  return derived(
    (state) => [
      featuresOf(state),
      plansOf(state),
      state.view.filters,
      state.view.year,
      state.view.query,
      readingsOf(state),
      within(state),
    ],
    (features, plans, filters, year, query, readings, ids): Selection =>
      select({ features, plans, filters, year, query, readings, within: ids }),
  );
}

/** What passes the filters, and whatever tools of the bench restrict. */
export const selectionOf = selectedWithin(withinOf);

/** What a tool of the bench chooses from: the selection but for what the tool itself restricts. */
function choice(tool: NarrowingTool) {
  const within = withinOthersOf(tool);
  const selected = selectedWithin(within);
  return (state: AtlasState): Selection => (within(state) === withinOf(state) ? selectionOf : selected)(state);
}
export const choiceForAxis = choice('axis');
export const choiceForAreas = choice('areas');

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
