import { FILTER_GROUPS } from '../../model/filters';
import { freeName, type Bookmark } from '../../state/bookmarkCodec';
import { pickedFeature } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { DEFAULT_VIEW } from '../../state/view';
import { useOptionLabel } from '../filters/options';
import { useNarrowingWords } from '../narrowing';
import { useWords } from '../words';

/** A name for the present view: what is picked and chosen, in words, and not yet taken. */
export function useProposedName(bookmarks: readonly Bookmark[]): string {
  const { messages, featureName, yearName } = useWords();
  const label = useOptionLabel();
  const view = useAtlas((state) => state.view);
  const feature = useAtlas(pickedFeature);
  const narrowings = useNarrowingWords();
  const parts = [
    ...(feature ? [featureName(feature)] : []),
    ...FILTER_GROUPS.map((group) => view.filters[group].map((id) => label(group, id)).join(messages.listComma)),
    view.query === '' ? '' : messages.bookmarks.query(view.query),
    view.year === DEFAULT_VIEW.year ? '' : yearName(view.year),
    view.page === 'map' ? '' : messages.pages.names[view.page],
    ...narrowings,
    view.tool === 'none' || narrowings.length > 0 ? '' : messages.bench.tools[view.tool],
  ].filter(Boolean);
  return freeName(parts.join(messages.dot) || messages.bookmarks.all, bookmarks);
}
