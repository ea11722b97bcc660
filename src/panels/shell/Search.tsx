import { lazy, Suspense, useCallback, useId, useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { useAtlas } from '../../state/store';
import { LONGEST_QUERY } from '../../state/url';
import { SearchField } from '../../ui/SearchField';
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
  const keys = useRef<ResultKeys>(null);
  const expanded = isOpen && query.trim() !== '';
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
          const { setQuery, setPanel } = useAtlas.getState();
          setQuery(value.slice(0, LONGEST_QUERY));
          setOpen(true);
          if (value !== '') setPanel('list');
        }}
        onSubmit={() => {
          close();
          goToList();
        }}
      />
      {expanded && (
        <Suspense>
          <SearchTool {...{ id: listId, query, active, onActive: setActive, onClose: close, keys }} />
        </Suspense>
      )}
    </>
  );
}
