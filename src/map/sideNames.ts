/** Both sides of a comparison by name, as the map, its picture and what is taken away say them. */
import type { PlanSummary } from '../catalogue/types';
import { MESSAGES } from '../i18n';
import type { Side } from '../model/comparison';
import { compareSettingOf } from '../state/swipe';
import { plansOf } from '../state/derived';
import type { AtlasState } from '../state/store';
import type { Language } from '../state/view';

/** The plan's label or the year. */
export function sideName(side: Side, plans: readonly PlanSummary[], language: Language): string {
  if (side.type === 'year') return MESSAGES[language].compare.year(side.year);
  return plans.find(({ id }) => id === side.id)?.label[language] ?? side.id;
}

/** `A · …` and `B · …`; null while nothing is compared. */
export function sideNames(state: AtlasState): readonly [string, string] | null {
  const setting = compareSettingOf(state)?.setting;
  if (!setting) return null;
  const { language } = state.view;
  const { named } = MESSAGES[language].compare;
  const name = (side: Side) => sideName(side, plansOf(state), language);
  return [named('A', name(setting.a)), named('B', name(setting.b))];
}
