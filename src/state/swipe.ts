/** The map as a swipe: how side A and side B see what passes the filters, and where the line between them stands. */
import { create } from 'zustand';
import { firstSides, speakingOn } from '../model/comparison';
import type { Filters } from '../model/filters';
import { select, type Selection } from '../model/selection';
import {
  decodeSetting,
  FIRST_DIVIDER,
  sideKey,
  sideOf,
  type CompareSetting,
  type DecodedSetting,
} from './compareSetting';
import { derived, featuresOf, plansOf, readingsOf, withinOf, withinOthersOf } from './derived';
import type { AtlasState } from './store';

/** The divider while it is dragged, per cent of the map's width: the link learns of it when it rests. */
export const useDivider = create<{ at: number }>()(() => ({ at: FIRST_DIVIDER }));

export const firstSidesOf = derived((state) => [featuresOf(state), plansOf(state)], firstSides);

/** What the comparison is set to; null while no comparison is open or no plan is known. */
export const compareSettingOf: (state: AtlasState) => DecodedSetting | null = derived(
  (state) => [state.view.tool, state.view.toolWith, firstSidesOf(state), plansOf(state)],
  (tool, text, first, plans) => (tool === 'compare' && plans.length > 0 ? decodeSetting(text, first, plans) : null),
);

/** Filters that ask when and by which plan something is said: that is what the sides themselves decide. */
const withoutTime = (filters: Filters): Filters => ({ ...filters, plan: [], stage: [], due: [] });

/** What passes the filters and what other tools restrict, whoever says it, in the order of the lists. */
export const comparableOf = derived(
  (state) => [
    featuresOf(state),
    plansOf(state),
    state.view.filters,
    state.view.query,
    readingsOf(state),
    withinOthersOf('compare')(state),
  ],
  (features, plans, filters, query, readings, within) =>
    select({ features, plans, filters: withoutTime(filters), year: 'after', query, readings, within }).standings.map(
      ({ feature }) => feature,
    ),
);

function selectionBy(name: 'a' | 'b') {
  return derived(
    (state) => {
      const setting = compareSettingOf(state)?.setting;
      return [
        featuresOf(state),
        plansOf(state),
        state.view.filters,
        state.view.query,
        readingsOf(state),
        withinOf(state),
        setting ? sideKey(setting[name]) : '',
      ];
    },
    (features, plans, filters, query, readings, within, key): Selection => {
      const side = sideOf(key, plans);
      const speaking = side ? speakingOn(side, plans) : new Set<string>();
      const heard = plans.filter(({ id }) => speaking.has(id));
      return select({ features, plans: heard, filters: withoutTime(filters), year: 'after', query, readings, within });
    },
  );
}
const selectionA = selectionBy('a');
const selectionB = selectionBy('b');

export interface Swipe {
  a: Selection;
  b: Selection;
  setting: CompareSetting & { divider: number };
}

/** Both sides of the divided map; null while it is one. */
export const swipeOf: (state: AtlasState) => Swipe | null = derived(
  (state) => {
    const setting = compareSettingOf(state)?.setting ?? null;
    const divided = setting !== null && setting.divider !== null;
    return [divided ? setting : null, divided ? selectionA(state) : null, divided ? selectionB(state) : null];
  },
  (setting, a, b) => (setting && a && b ? { a, b, setting: setting as Swipe['setting'] } : null),
);
