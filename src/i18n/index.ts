import { zh, type Messages } from './zh';

export type { Messages } from './zh';

/** The words of each language; those that have not been fetched yet, or cannot be, are the Chinese ones. */
export const MESSAGES: Record<'zh' | 'en', Messages> = { zh, en: zh };

/** Fetches a language's words. To be awaited before the language is shown; resolves even if they cannot be had. */
export async function loadLanguage(language: 'zh' | 'en'): Promise<void> {
  if (language === 'zh' || MESSAGES.en !== zh) return;
  try {
    MESSAGES.en = (await import('./en')).en;
  } catch {
    // The page goes on in the words it has; the next choice of the language tries again.
  }
}
