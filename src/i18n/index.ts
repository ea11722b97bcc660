import { zh, type Messages } from './zh';

export type { Messages } from './zh';

/** The words of each language; those that have not been fetched yet, or cannot be, are the Chinese ones. */
export const MESSAGES: Record<'zh' | 'en', Messages> = { zh, en: zh };

/** Fetches a language's words, to be awaited before the language is shown. False if they cannot be had. */
export async function loadLanguage(language: 'zh' | 'en'): Promise<boolean> {
  if (language === 'zh' || MESSAGES.en !== zh) return true;
  try {
    MESSAGES.en = (await import('./en')).en;
    return true;
  } catch {
    return false;
  }
}
