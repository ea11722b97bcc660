/** What is taken away, gathered once: every file and the sheet are made from this and from nothing else. */
import { sideNames } from '../../state/sideNames';
import { FILTER_GROUPS, type FilterGroup, type Filters } from '../../model/filters';
import type { PlacementSummary, Selection } from '../../model/selection';
import type { Year } from '../../model/years';
import { selectionOf } from '../../state/derived';
import { useAtlas, type Narrowing } from '../../state/store';
import type { Messages } from '../../i18n';
import type { PlanSummary } from '../../catalogue/types';
import { plansOf } from '../../state/derived';
import { useOptionLabel } from '../filters/options';
import { useWords, type Words } from '../words';

export interface Taken {
  selection: Selection;
  plans: readonly PlanSummary[];
  words: Words;
  /** The atlas's title. */
  title: string;
  year: Year;
  /** What is chosen, in words. */
  filters: string;
  /** Circle id → name. */
  circleName: (id: string) => string;
  /** YYYY-MM-DD. */
  date: string;
  /** Leads back to the same view. */
  link: string;
}

interface Chosen {
  filters: Filters;
  query: string;
  narrowed: Narrowing | null;
  /** What a comparison compares, by name. */
  sides: readonly string[] | null;
  year: Year;
  placement: PlacementSummary;
}

/** What is chosen and how much that is, in one sentence: 行业：能源；年份：2025；共 87 项（其中 6 项未落位）. */
export function chosenInWords(
  { filters, query, narrowed, sides, year, placement }: Chosen,
  messages: Messages,
  label: (group: FilterGroup, option: string) => string,
): string {
  const words = messages.takeAway;
  const restrictions = [
    ...FILTER_GROUPS.filter((group) => filters[group].length > 0).map((group) =>
      words.part(
        messages.filter.groups[group],
        filters[group].map((option) => label(group, option)),
      ),
    ),
    ...(query.trim() === '' ? [] : [words.query(query.trim())]),
    ...(narrowed ? [words.tool(sides ? words.part(narrowed.label, sides) : narrowed.label)] : []),
  ];
  return [
    ...(restrictions.length > 0 ? restrictions : [words.noFilter]),
    words.year(year === 'after' ? messages.after : String(year)),
    words.total(placement.total, placement.unlocated),
  ].join(words.semicolon);
}

/** The day where the reader is, as YYYY-MM-DD. */
export function dayOf(moment: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Letters, figures and hyphens of any script; no system trips over such a name. */
const UNSAFE = /[^\p{L}\p{N}-]+/gu;
const LONGEST_NAME = 80;

/** Title, what it is, year, count and day: …-项目-2025-87项-20261122.csv */
export function fileName({ title, year, selection, words, date }: Taken, what: string, ending: string): string {
  const parts = [
    title,
    what,
    words.yearName(year),
    words.messages.takeAway.items(selection.placement.total),
    date.replaceAll('-', ''),
  ];
  const name = parts.map((part) => part.replace(UNSAFE, '-').replace(/^-+|-+$/g, '')).join('-');
  return `${name.slice(0, LONGEST_NAME)}.${ending}`;
}

/** Gathers what is to be taken away in the moment it is called. */
export function useTaken(): () => Taken {
  const words = useWords();
  const label = useOptionLabel();
  return () => {
    const state = useAtlas.getState();
    const { filters, year, query, language } = state.view;
    const selection = selectionOf(state);
    const { placement } = selection;
    const { narrowed } = state;
    const sides = narrowed?.tool === 'compare' ? sideNames(state, words.messages.compare) : null;
    const chosen = { filters, query, narrowed, sides, year, placement };
    return {
      selection,
      plans: plansOf(state),
      words,
      title: state.index?.title[language] ?? document.title,
      year,
      filters: chosenInWords(chosen, words.messages, label),
      circleName: (id) => label('circle', id),
      date: dayOf(new Date()),
      link: window.location.href,
    };
  };
}
