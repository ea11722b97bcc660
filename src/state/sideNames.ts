/** Both sides of a comparison by name, as the map, its picture and what is taken away say them. */
import type { Side } from '../model/comparison';
import { plansOf } from './derived';
import type { AtlasState } from './store';
import { compareSettingOf } from './swipe';

/** Those of the interface: state itself has none. */
interface SideWords {
  year: (year: number | 'after') => string;
  named: (letter: string, name: string) => string;
}

/** The plan's label or the year. */
export function sideName(state: AtlasState, side: Side, words: SideWords): string {
  if (side.type === 'year') return words.year(side.year);
  return plansOf(state).find(({ id }) => id === side.id)?.label[state.view.language] ?? side.id;
}

/** `A · …` and `B · …`; null while nothing is compared. */
export function sideNames(state: AtlasState, words: SideWords): readonly [string, string] | null {
  const setting = compareSettingOf(state)?.setting;
  if (!setting) return null;
  return [words.named('A', sideName(state, setting.a, words)), words.named('B', sideName(state, setting.b, words))];
}
