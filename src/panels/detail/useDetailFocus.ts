import { useEffect, useRef } from 'react';
import { useAtlas } from '../../state/store';
import { isRestored } from '../../state/undo';

/**
 * Moves focus into the detail when something is picked, and back to where it was when the detail closes.
 * What the link itself names, or a step back brings, takes no focus: nobody has asked for it with a key.
 * Who picks in the text beside the map goes on reading there.
 * Lives outside the detail, which comes and goes.
 */
export function useDetailFocus(): void {
  const id = useAtlas(({ view }) => (view.picked.type === 'feature' ? view.picked.id : null));
  const opener = useRef<HTMLElement | null>(null);
  const previous = useRef(id);

  useEffect(() => {
    if (previous.current === id) return;
    const before = previous.current;
    previous.current = id;
    const isBack = isRestored(useAtlas.getState().view);
    const active = document.activeElement;
    const reads = active?.closest('.reading') != null;
    if (id === null) {
      const target = opener.current;
      opener.current = null;
      // Reading, or taken back by a button that keeps the focus.
      if (reads || (isBack && active !== document.body)) return;
      // A list row may have been drawn anew meanwhile: then its successor in the tab order takes the focus.
      const row = document.querySelector<HTMLElement>('.project-row[tabindex="0"]');
      (target?.isConnected ? target : row)?.focus({ preventScroll: true });
      return;
    }
    const region = document.querySelector<HTMLElement>('.detail');
    if (before === null && active instanceof HTMLElement && active !== document.body) opener.current = active;
    region?.scrollTo(0, 0);
    if (!isBack && !reads) region?.focus({ preventScroll: true });
  }, [id]);
}
