import { useEffect } from 'react';
import { useAtlas } from '../../state/store';

/** Whether a key goes into a field that is being written in. */
export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.matches('input:not([type=checkbox], [type=radio], [type=range]), textarea') || target.isContentEditable)
  );
}

/** `/` goes to the search box; Escape closes the page or the detail, unless something on top of it wants the key. */
export function useShortcuts(focusSearch: () => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === '/' && !isTyping(event.target)) {
        event.preventDefault();
        focusSearch();
      }
      if (event.key === 'Escape' && !document.querySelector(':popover-open, dialog[open]')) {
        const { view, openPage, unpick } = useAtlas.getState();
        if (view.page === 'map') unpick();
        else openPage('map');
      }
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, [focusSearch]);
}
