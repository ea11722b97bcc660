import { create } from 'zustand';
import { loadLanguage } from '../i18n';
import { useAtlas } from '../state/store';
import type { Language } from '../state/view';

interface LanguageChoice {
  /** The language asked for whose words are on their way; the page speaks the old one meanwhile. */
  readonly awaited: Language | null;
  /** The language whose words could not be had. */
  readonly missing: Language | null;
  /** Changes the language once its words are there; of several choices the last one counts. */
  choose: (language: Language) => Promise<void>;
}

export const useLanguage = create<LanguageChoice>()((set) => {
  let last = 0;
  return {
    awaited: null,
    missing: null,
    choose: async (language) => {
      const choice = (last += 1);
      set({ awaited: language, missing: null });
      const isThere = await loadLanguage(language);
      if (choice !== last) return;
      set({ awaited: null, missing: isThere ? null : language });
      if (isThere) useAtlas.getState().setLanguage(language);
    },
  };
});
