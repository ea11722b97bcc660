import type { ReactNode } from 'react';
import type { FeatureChange } from '../../model/changes';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import { bodiesInWords, useWords, VOCABULARY, type Words } from '../words';

/** More cities than this are counted, and only those that differ are named. */
const MOST_CITIES = 3;

/** One change: between which plans, and from what to what. */
export function ChangeWords({ change }: { change: FeatureChange }) {
  const words = useWords();
  const { messages, say } = words;
  const [before, after] = sidesOf(change, words);
  const notes = change.kind === 'cities' ? notesOn(change, words) : [];
  return (
    <div className={classes('change-words', change.kind === 'lead' && 'change-words--list')}>
      <p className="change-words__plans">
        <Turn before={say(change.from.plan.label)} after={say(change.to.plan.label)} />
      </p>
      <p className="change-words__sides">
        <Turn before={before} after={<strong>{after}</strong>} />
      </p>
      {notes.length > 0 && <p className="change-words__note">{notes.join(messages.dot)}</p>}
    </div>
  );
}

/** Before, an arrow, after; a reader hears the arrow as a word. */
function Turn({ before, after }: { before: ReactNode; after: ReactNode }) {
  const { messages } = useWords();
  return (
    <>
      <span>{before}</span>
      <Icon name="forward" size={14} className="change-words__arrow" />
      <span className="unseen">{messages.changes.becomes}</span>
      <span>{after}</span>
    </>
  );
}

/** What the earlier and the later plan say. */
function sidesOf(change: FeatureChange, words: Words): [string, string] {
  const { messages, term } = words;
  switch (change.kind) {
    case 'due': {
      const inWords = (year: number | null) => (year === null ? messages.changes.noYear : messages.year(year));
      return [inWords(change.before), inWords(change.after)];
    }
    case 'cities': {
      const inWords = (cities: readonly string[]) =>
        cities.length > MOST_CITIES ? messages.changes.cityCount(cities.length) : listed(cities, words);
      return [inWords(change.before), inWords(change.after)];
    }
    case 'lead':
      return [bodiesInWords(change.before, words), bodiesInWords(change.after, words)];
    default:
      return [term(VOCABULARY.stage, change.from.stage), term(VOCABULARY.stage, change.to.stage)];
  }
}

const listed = (cities: readonly string[], { messages, cityName }: Words) =>
  cities.map(cityName).join(messages.listComma);

/** The cities that came and went, where the two sides do not name them all, and whether a place is ours. */
function notesOn({ before, after, inferred }: FeatureChange & { kind: 'cities' }, words: Words): string[] {
  const { changes } = words.messages;
  const isNamed = Math.max(before.length, after.length) <= MOST_CITIES;
  const came = isNamed ? [] : after.filter((city) => !before.includes(city));
  const went = isNamed ? [] : before.filter((city) => !after.includes(city));
  return [
    ...(came.length > 0 ? [changes.added(listed(came, words))] : []),
    ...(went.length > 0 ? [changes.dropped(listed(went, words))] : []),
    ...(inferred ? [changes.inferred] : []),
  ];
}
