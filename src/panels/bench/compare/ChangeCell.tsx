import type { ComparedFeature } from '../../../model/comparison';
import { useWords, type Words } from '../../words';
import { useAtlas } from '../../../state/store';
import { ChangeMark } from './ChangeMark';

type Both = Extract<ComparedFeature, { part: 'both' }>;

/** The change of stage with its mark, then what else differs; of what one side alone says, which side. */
export function ChangeCell({ row }: { row: ComparedFeature }) {
  const words = useWords();
  const text = words.messages.compare;
  const cities = useAtlas((state) => state.index?.cities);
  if (row.part !== 'both') return <p className="change change--none">{text.parts[row.part]}</p>;
  const { difference } = row;
  const nameOf = (id: string) => {
    const city = cities?.find((entry) => entry.id === id);
    return city ? words.placeName(city) : id;
  };
  const notes = notesOf(row, words, nameOf);
  return (
    <div className="change" title={notes.join('\n')}>
      <p className="change__stage">
        <ChangeMark change={difference.stage} />
        {text.changes[difference.stage]}
      </p>
      {notes.length > 0 && (
        <ul className="change__notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  );
}

function notesOf({ a, b, difference }: Both, { messages }: Words, nameOf: (id: string) => string): string[] {
  const text = messages.compare;
  const { due, cities, bodies } = difference;
  const [before, after] = [a.due?.year ?? 0, b.due?.year ?? 0];
  const names = (ids: readonly string[]) => ids.map(nameOf).join(messages.listComma);
  if (a.mention === b.mention) return [text.unrepeated];
  return [
    ...(due === 'earlier' || due === 'later' ? [text.due[due](before, after)] : []),
    ...(due === 'stated' ? [text.due.stated(after)] : []),
    ...(due === 'dropped' ? [text.due.dropped(before)] : []),
    ...(cities.added.length > 0 ? [text.citiesAdded(names(cities.added))] : []),
    ...(cities.removed.length > 0 ? [text.citiesRemoved(names(cities.removed))] : []),
    ...(bodies ? [text.bodies] : []),
  ];
}
