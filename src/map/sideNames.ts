/** Both sides of a comparison by name, as the map, its picture and what is taken away say them. */
import { MESSAGES } from '../i18n';
import type { Side } from '../model/comparison';
import { compareSettingOf } from '../state/swipe';
import { plansOf } from '../state/derived';
import type { AtlasState } from '../state/store';

/** The plan's label or the year. */
export function sideName(state: AtlasState, side: Side): string {
  const { language } = state.view;
  if (side.type === 'year') return MESSAGES[language].compare.year(side.year);
  return plansOf(state).find(({ id }) => id === side.id)?.label[language] ?? side.id;
}

/** `A · …` and `B · …`; null while nothing is compared. */
export function sideNames(state: AtlasState): readonly [string, string] | null {
  const setting = compareSettingOf(state)?.setting;
  if (!setting) return null;
  const { named } = MESSAGES[state.view.language].compare;
  return [named('A', sideName(state, setting.a)), named('B', sideName(state, setting.b))];
}
