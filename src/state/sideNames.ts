/** Both sides of a comparison by name, as the map, its picture and what is taken away say them. */
import type { PlanSummary } from '../catalogue/types';
import type { Side } from '../model/comparison';
import { plansOf } from './derived';
import type { AtlasState } from './store';
import { compareSettingOf } from './swipe';
import type { Language } from './view';

/** Those of the interface: state itself has none. */
interface SideWords {
  year: (year: number | 'after') => string;
  named: (letter: string, name: string) => string;
}

/** The plan's label or the year. */
export function sideName(side: Side, plans: readonly PlanSummary[], language: Language, words: SideWords): string {
  if (side.type === 'year') return words.year(side.year);
  return plans.find(({ id }) => id === side.id)?.label[language] ?? side.id;
}

/** `A · …` and `B · …`; null while nothing is compared. */
export function sideNames(state: AtlasState, words: SideWords): readonly [string, string] | null {
  const setting = compareSettingOf(state)?.setting;
  if (!setting) return null;
  const name = (side: Side) => sideName(side, plansOf(state), state.view.language, words);
  return [words.named('A', name(setting.a)), words.named('B', name(setting.b))];
}
