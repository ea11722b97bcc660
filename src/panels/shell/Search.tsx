import { lazy, Suspense, useCallback, useId, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { foldText } from '../../model/search';
import { useAtlas } from '../../state/store';
import { SearchField } from '../../ui/SearchField';
import { askedOf } from '../search/asked';
import { goToList } from '../search/choose';
import { askForReadings } from '../search/readings';
import type { ResultKeys } from '../search/useOptions';
import { useMessages } from '../words';

const importResults = () => import('../search/SearchTool');
const SearchTool = lazy(importResults);

/**
 * Search over names, places and texts. What is typed filters list and map, so typing brings the list forward;
 * under the box the best of what is found can be chosen.
 */
export function Search({ inputRef }: { inputRef: Ref<HTMLInputElement> }) {
  const messages = useMessages();
  const query = useAtlas((state) => state.view.query);
  const listId = `results${useId()}`;
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState<string | null>(null);
  const [asked, setAsked] = useState(() => askedOf(''));
  const keys = useRef<ResultKeys>(null);
  // Punctuation alone restricts nothing: there is nothing to show.
  const expanded = isOpen && foldText(query) !== '';
  const close = useCallback(() => {
    setOpen(false);
    setActive(null);
  }, []);

  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (expanded) keys.current?.move(event.key === 'ArrowDown' ? 1 : -1);
      else setOpen(true);
    }
    if (!expanded) return;
    if (event.key === 'Enter' && keys.current?.choose()) event.preventDefault();
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      close();
    }
  };
  return (
    <>
      <SearchField
        label={messages.top.search}
        placeholder={messages.search.hint}
        clearLabel={messages.top.clearSearch}
        shortcut="/"
        value={query}
        inputRef={inputRef}
        results={{ id: listId, expanded, active }}
        onKey={onKey}
        onFocus={() => {
          askForReadings();
          void importResults();
        }}
        onBlur={close}
        onPress={() => setOpen(true)}
        onChange={(value) => {
          const { setQuery, setPanel, view } = useAtlas.getState();
          const next = askedOf(value);
          setAsked(next);
          setQuery(next.query);
          setOpen(true);
          // Who reads goes on reading: what is chosen of the results opens in the text.
          if (value !== '' && view.panel !== 'text') setPanel('list');
        }}
        onSubmit={() => {
          close();
          goToList();
        }}
      />
      <p className="search-told" role="status">
        {asked.given !== null && asked.query === query && messages.search.cut([...query].length, asked.given)}
      </p>
      {expanded && (
        <Suspense>
          <SearchTool {...{ id: listId, query, active, onActive: setActive, onClose: close, keys }} />
        </Suspense>
      )}
    </>
  );
}
