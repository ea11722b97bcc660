/** The options of each filter group in display order: fixed ones from the vocabulary, the others from the catalogue. */
import { useCallback, useMemo } from 'react';
import { CIRCLES, KINDS, SECTORS, STAGES, type Sector } from '../../../data/vocabulary';
import type { CatalogueIndex, PlanSummary } from '../../catalogue/types';
import { FIXED_OPTIONS, type FilterGroup } from '../../model/filters';
import { plansOf } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { useWords, type Words } from '../words';

export interface Option {
  id: string;
  label: string;
  tone?: Sector | 'axis';
}

/** Groups of the panel in the order of reading; `axis` stands under the circles. */
export const PANEL_GROUPS = [
  'circle',
  'sector',
  'stage',
  'plan',
  'place',
  'kind',
  'due',
] as const satisfies FilterGroup[];

interface Catalogue {
  index: CatalogueIndex | null;
  plans: readonly PlanSummary[];
}

/** The options of one group. Cities only for `place`: counties hang on their city. */
function optionsOf(group: FilterGroup, { index, plans }: Catalogue, words: Words): Option[] {
  const { messages, say } = words;
  const labelled = (entry: { id: string; zh: string; en: string }): Option => ({ id: entry.id, label: say(entry) });
  switch (group) {
    case 'circle':
      return [...CIRCLES.map(labelled), { id: 'none', label: messages.filter.wholeProvince }];
    case 'axis':
      return index ? [{ id: 'on', label: words.placeName(index.axis), tone: 'axis' }] : [];
    case 'place':
      return (index?.cities ?? []).map((city) => ({ id: city.id, label: words.placeName(city) }));
    case 'sector':
      return SECTORS.map((sector) => ({ ...labelled(sector), tone: sector.id }));
    case 'kind':
      return KINDS.map(labelled);
    case 'plan':
      return plans.map((plan) => ({ id: plan.id, label: say(plan.label) }));
    case 'stage':
      return STAGES.map(labelled);
    case 'due':
      return FIXED_OPTIONS.due.map((id) => ({ id, label: messages.filter.due[id] }));
  }
}

export function useOptions(group: FilterGroup): Option[] {
  const words = useWords();
  const index = useAtlas((state) => state.index);
  const plans = useAtlas(plansOf);
  return useMemo(() => optionsOf(group, { index, plans }, words), [group, index, plans, words]);
}

/** The label of any option of any group, counties too; the id where nothing knows it. */
export function useOptionLabel(): (group: FilterGroup, id: string) => string {
  const words = useWords();
  const index = useAtlas((state) => state.index);
  const plans = useAtlas(plansOf);
  return useCallback((group, id) => optionLabel({ index, plans }, words, group, id), [index, plans, words]);
}

/** The same, told the catalogue. */
export function optionLabel({ index, plans }: Catalogue, words: Words, group: FilterGroup, id: string): string {
  if (group === 'place') {
    const place = [...(index?.cities ?? []), ...(index?.counties ?? [])].find((entry) => entry.id === id);
    return place ? words.placeName(place) : id;
  }
  return optionsOf(group, { index, plans }, words).find((option) => option.id === id)?.label ?? id;
}
