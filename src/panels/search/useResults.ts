import type { Feature } from '../../catalogue/types';
import type { ClauseHit } from '../../model/searchClauses';
import type { Hit, SearchPlace } from '../../model/searchHits';
import { useAtlas } from '../../state/store';
import { useLoading } from '../notices/loading';
import { useMessages } from '../words';
import { filterByPlace, goToList, liftRestrictions, openClause } from './choose';
import { readReadings } from './readings';
import { useFound } from './useFound';
import { useOpened, type ResultOption } from './useOptions';

/** So many of a group before its last line, which leads to the rest. */
const FIRST = { features: 6, places: 3, clauses: 4 };

/** A result, or with null the line that leads to the rest. */
interface Line<Entry> {
  option: ResultOption;
  hit: Entry | null;
}

/** Something to be done about the results. */
interface Act {
  option: ResultOption;
  words: string;
  label: string;
}

export interface Results {
  features: readonly Line<Hit<Feature>>[];
  places: readonly Line<Hit<SearchPlace>>[];
  clauses: readonly Line<ClauseHit>[];
  acts: readonly Act[];
  options: readonly ResultOption[];
  counts: { features: number; places: number; clauses: number; hidden: number };
  /** What is still being read; null for nothing. */
  waiting: string | null;
}

function lines<Entry>(
  entries: readonly Entry[],
  first: number,
  optionOf: (entry: Entry) => ResultOption,
  rest: ResultOption,
): Line<Entry>[] {
  // A line that leads to one more is as long as that one.
  const shown = entries.length <= first + 1 ? entries : entries.slice(0, first);
  const found = shown.map((hit): Line<Entry> => ({ option: optionOf(hit), hit }));
  return shown.length === entries.length ? found : [...found, { option: rest, hit: null }];
}

/** The lines of the results and what each does. @param id of the list, with which the lines' own begin */
export function useResults(id: string, query: string): Results {
  const messages = useMessages().search;
  const found = useFound(query);
  const [opened, open] = useOpened(query);
  const failed = useAtlas((state) => state.failures.has('search'));
  const known = useAtlas((state) => state.search !== null);
  const { finished } = useLoading();
  const { texts } = found;

  const counts = {
    features: found.features.length,
    places: found.places.length,
    clauses: found.clauses.length,
    hidden: found.hidden,
  };
  const most = (group: 'places' | 'clauses') => (opened.has(group) ? Infinity : FIRST[group]);
  const features = lines(
    found.features,
    FIRST.features,
    ({ entry }) => ({ id: `${id}-feature-${entry.id}`, act: () => useAtlas.getState().pick(entry.id, true) }),
    { id: `${id}-all-features`, act: goToList, words: messages.allInList(counts.features) },
  );
  const places = lines(
    found.places,
    most('places'),
    ({ entry }) => ({ id: `${id}-place-${entry.id}`, act: () => filterByPlace(entry) }),
    {
      id: `${id}-all-places`,
      act: () => open('places'),
      stays: true,
      words: messages.morePlaces(counts.places - FIRST.places),
    },
  );
  const clauses = lines(
    found.clauses,
    most('clauses'),
    ({ plan, clause }) => ({
      id: `${id}-clause-${plan.id}-${clause.id}`,
      act: () => openClause(plan.id, clause.id),
    }),
    {
      id: `${id}-all-clauses`,
      act: () => open('clauses'),
      stays: true,
      words: messages.moreClauses(counts.clauses - FIRST.clauses),
    },
  );
  const act = (name: string, words: string, label: string, run: () => void): Act => ({
    option: { id: `${id}-${name}`, act: run, stays: true },
    words,
    label,
  });
  const acts: Act[] = [];
  if (counts.hidden > 0) {
    const words = counts.features > 0 ? messages.hidden(counts.hidden) : messages.onlyHidden(counts.hidden);
    acts.push(act('hidden', words, messages.liftFilters, liftRestrictions));
  }
  if (failed) acts.push(act('no-sounds', messages.noSounds, messages.retry, readReadings));
  if (texts.type === 'failed') acts.push(act('no-text', messages.noText, messages.retry, texts.retry));

  const waitsForSounds = (!known && !failed) || !finished;
  return {
    features,
    places,
    clauses,
    acts,
    options: [...features, ...places, ...clauses, ...acts].map(({ option }) => option),
    counts,
    waiting: waitsForSounds ? messages.readingSounds : texts.type === 'loading' ? messages.readingText : null,
  };
}
