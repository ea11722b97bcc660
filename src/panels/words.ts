/** Words in the chosen language: the interface's own, the vocabulary's, and the names in the data. */
import { useMemo } from 'react';
import { KINDS, LEAD_ROLES, PRECISIONS, SECTORS, STAGES, type Label } from '../../data/vocabulary';
import type { CatalogueIndex, Feature, Mention, PlanSummary } from '../catalogue/types';
import { MESSAGES, type Messages } from '../i18n';
import type { Year } from '../model/years';
import { useAtlas } from '../state/store';
import type { Language } from '../state/view';

export interface Words {
  language: Language;
  messages: Messages;
  /** A label of the vocabulary or of a plan. */
  say: (label: Label) => string;
  /** A term of a vocabulary list by its id; the id itself if the list does not know it. */
  term: (terms: readonly (Label & { id: string })[], id: string) => string;
  featureName: (feature: Feature) => string;
  /** The name of a gazetteer entry. */
  placeName: (entry: { name: string; name_en: string }) => string;
  /** A city's name in the data (Chinese), as the reader's language has it. */
  cityName: (name: string) => string;
  yearName: (year: Year) => string;
}

export function useMessages(): Messages {
  return MESSAGES[useAtlas((state) => state.view.language)];
}

export function useWords(): Words {
  const language = useAtlas((state) => state.view.language);
  const index = useAtlas((state) => state.index);
  return useMemo(() => wordsIn(language, index), [language, index]);
}

/** All words in a language. */
export function wordsIn(language: Language, index: CatalogueIndex | null): Words {
  const messages = MESSAGES[language];
  const english = new Map(
    [...(index?.counties ?? []), ...(index?.cities ?? [])].map((entry) => [entry.name, entry.name_en]),
  );
  const say = (label: Label) => label[language];
  return {
    language,
    messages,
    say,
    term: (terms, id) => {
      const found = terms.find((entry) => entry.id === id);
      return found ? say(found) : id;
    },
    featureName: (feature) => (language === 'zh' ? feature.name : feature.name_en || feature.name),
    placeName: (entry) => (language === 'zh' ? entry.name : entry.name_en || entry.name),
    cityName: (name) => (language === 'zh' ? name : (english.get(name) ?? name)),
    yearName: (year) => (year === 'after' ? messages.after : String(year)),
  };
}

export const VOCABULARY = { kind: KINDS, sector: SECTORS, stage: STAGES, precision: PRECISIONS } as const;

/** Which plans name a feature, in the plans' order. */
export function saidBy(feature: Feature, plans: readonly PlanSummary[]): boolean[] {
  const said = new Set(feature.mentions.map((mention) => mention.plan));
  return plans.map((plan) => said.has(plan.id));
}

/** Bodies by role, in the order of the roles; empty for none. */
export function bodiesInWords(bodies: Mention['lead'], { messages, say }: Words): string {
  return LEAD_ROLES.flatMap((role) => {
    const named = bodies.filter((entry) => entry.role === role.id).map(({ body }) => body);
    return named.length > 0 ? [`${say(role)} ${named.join(messages.listComma)}`] : [];
  }).join(messages.dot);
}

/** How one plan counts its clauses: 第8条, 任务4, 序言, or a heading's own number. */
export function clauseName(messages: Messages, plan: Pick<PlanSummary, 'unit'>, clause: string): string {
  if (clause === '0') return messages.detail.preamble;
  return /^\d+$/.test(clause) ? messages.detail.unit[plan.unit](clause) : clause;
}
