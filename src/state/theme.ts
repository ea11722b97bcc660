/** Which theme is shown: the user's choice, or what the system asks for. */
import { useSyncExternalStore } from 'react';
import type { Theme } from '../theme/palette';
import { useAtlas } from './store';
import type { ThemeChoice } from './view';

const DARK = '(prefers-color-scheme: dark)';
const MORE_CONTRAST = '(prefers-contrast: more)';

function resolveTheme(choice: ThemeChoice, system: { dark: boolean; contrast: boolean }): Theme {
  if (choice !== 'auto') return choice;
  if (system.contrast) return 'contrast';
  return system.dark ? 'night' : 'day';
}

/** Whether a media query holds, kept up to date. */
export function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = window.matchMedia(query);
      list.addEventListener('change', changed);
      return () => list.removeEventListener('change', changed);
    },
    () => window.matchMedia(query).matches,
  );
}

export function useTheme(): Theme {
  const choice = useAtlas((state) => state.view.theme);
  const dark = useMedia(DARK);
  const contrast = useMedia(MORE_CONTRAST);
  return resolveTheme(choice, { dark, contrast });
}
