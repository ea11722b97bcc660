/** What the map shows beside the catalogue as the list has it: its legend has to say that too. */
import type { Messages } from '../../i18n';
import type { Choropleth } from '../../model/choropleth';
import type { Standing } from '../../model/selection';
import { sideNames } from '../../state/sideNames';
import { choroplethOf, selectionOf } from '../../state/derived';
import { useMapKey, type MapKey } from '../../state/mapKey';
import { useOwnData, type OwnLayer } from '../../state/ownData';
import type { AtlasState } from '../../state/store';
import { swipeOf } from '../../state/swipe';

export interface Laid {
  /** What is drawn of the catalogue; of a divided map what either side shows. */
  standings: readonly Standing[];
  /** Of a divided map: left and right by name. */
  sides: readonly [string, string] | null;
  values: (Choropleth & { isWhole: boolean }) | null;
  /** Of the tool that is open. */
  key: MapKey | null;
  /** What the reader brought along, as far as it is drawn, topmost first. */
  own: readonly OwnLayer[];
}

/** Both sides of a divided map together; a stage that only one side shows is named too. */
function shownOf(state: AtlasState): readonly Standing[] {
  const swipe = swipeOf(state);
  return swipe ? [...swipe.a.standings, ...swipe.b.standings] : selectionOf(state).standings;
}

function valuesOf(state: AtlasState): Laid['values'] {
  const values = choroplethOf(state);
  if (!values) return null;
  const filled = values.areas.reduce((sum, { cities }) => sum + cities.length, 0);
  return { ...values, isWhole: filled === state.index?.cities.length };
}

export const laidOf = (state: AtlasState, { compare }: Messages): Laid => ({
  standings: shownOf(state),
  sides: swipeOf(state) ? sideNames(state, compare) : null,
  values: valuesOf(state),
  key: useMapKey.getState().key,
  own: useOwnData.getState().layers.filter(({ visible, passing }) => visible && passing > 0),
});
