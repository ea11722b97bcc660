import { useEffect, useRef, type RefObject } from 'react';

/**
 * Moves focus into the detail when something is picked, and back to where it was when the detail closes.
 * What the link itself names takes no focus: nobody has asked for it with a key.
 */
export function useDetailFocus(region: RefObject<HTMLElement | null>, id: string | null): void {
  const opener = useRef<HTMLElement | null>(null);
  const previous = useRef(id);

  useEffect(() => {
    if (previous.current === id) return;
    const before = previous.current;
    previous.current = id;
    if (id === null) {
      const target = opener.current;
      opener.current = null;
      // A list row may have been drawn anew meanwhile: then its successor in the tab order takes the focus.
      const row = document.querySelector<HTMLElement>('.project-row[tabindex="0"]');
      (target?.isConnected ? target : row)?.focus({ preventScroll: true });
      return;
    }
    const active = document.activeElement;
    if (before === null && active instanceof HTMLElement && !region.current?.contains(active)) opener.current = active;
    region.current?.scrollTo(0, 0);
    region.current?.focus({ preventScroll: true });
  }, [id, region]);
}
