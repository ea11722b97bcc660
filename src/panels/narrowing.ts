/** What tools of the bench restrict, in words. */
import { narrowingText, type Narrowing } from '../state/narrowing';
import { narrowingsToldOf, type NarrowingTold } from '../state/derived';
import { useAtlas } from '../state/store';
import type { Messages } from '../i18n';
import type { Language } from '../state/view';
import { useMessages } from './words';

/** What settings were called when they were worked out, so that undo can name them. */
const called = new Map<string, string>();
const keyOf = (language: Language, narrowing: Narrowing) => `${language} ${narrowingText(narrowing)}`;

export function rememberName(language: Language, narrowing: Narrowing, name: string): void {
  if (name !== '') called.set(keyOf(language, narrowing), name);
}

/** The name of what a tool restricts; the tool's own where it was never worked out. */
export function useNarrowingName(): (narrowing: Narrowing) => string {
  const { bench } = useMessages();
  const language = useAtlas((state) => state.view.language);
  // A name that becomes known is to be shown.
  useAtlas((state) => state.narrowed);
  return (narrowing) => called.get(keyOf(language, narrowing)) ?? bench.tools[narrowing.tool];
}

/** A restriction with how far it has been worked out. */
export function toldInWords({ tool, label, state }: NarrowingTold, { bench, narrowing }: Messages): string {
  const name = label === '' ? bench.tools[tool] : label;
  return state === 'done' ? name : narrowing[state](name);
}

/** All that tools restrict, each in words. */
export function useNarrowingWords(): string[] {
  const messages = useMessages();
  return useAtlas(narrowingsToldOf).map((told) => toldInWords(told, messages));
}

/** Whether it is known what passes: `late` counts as known, since the words say what it is that passes. */
export function useNarrowingState(): 'known' | 'computing' | 'failed' {
  const told = useAtlas(narrowingsToldOf);
  if (told.some(({ state }) => state === 'failed')) return 'failed';
  return told.some(({ state }) => state === 'computing') ? 'computing' : 'known';
}
