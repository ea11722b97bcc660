import { FILTER_GROUPS } from '../model/filters';
import { useAtlas } from '../state/store';
import { useOptionLabel } from './filters/options';
import { useNarrowingWords } from './narrowing';
import { useMessages } from './words';

/** What restricts the selection, in words: filters, search and tool; not the year. */
export function useRestrictionWords(): string[] {
  const messages = useMessages();
  const filters = useAtlas((state) => state.view.filters);
  const query = useAtlas((state) => state.view.query);
  const narrowings = useNarrowingWords();
  const label = useOptionLabel();
  return [
    ...FILTER_GROUPS.filter((group) => filters[group].length > 0).map((group) =>
      messages.empty.groupPart(
        messages.filter.groups[group],
        filters[group].map((id) => label(group, id)),
      ),
    ),
    ...(query.trim() === '' ? [] : [messages.empty.queryPart(query)]),
    ...narrowings,
  ];
}
