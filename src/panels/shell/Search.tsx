import type { Ref } from 'react';
import { useAtlas } from '../../state/store';
import { LONGEST_QUERY } from '../../state/url';
import { SearchField } from '../../ui/SearchField';
import { useMessages } from '../words';

/** Search over names, other names and places; what it finds stands in the list, so typing brings the list forward. */
export function Search({ inputRef }: { inputRef: Ref<HTMLInputElement> }) {
  const messages = useMessages().top;
  const query = useAtlas((state) => state.view.query);
  return (
    <SearchField
      label={messages.search}
      placeholder={messages.searchHint}
      clearLabel={messages.clearSearch}
      shortcut="/"
      value={query}
      inputRef={inputRef}
      onChange={(value) => {
        const { setQuery, setPanel } = useAtlas.getState();
        setQuery(value.slice(0, LONGEST_QUERY));
        if (value !== '') setPanel('list');
      }}
      onSubmit={() => document.querySelector<HTMLElement>('.project-row[tabindex="0"]')?.focus()}
    />
  );
}
