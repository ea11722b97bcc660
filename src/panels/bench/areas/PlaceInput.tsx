import { useEffect, useId, useState } from 'react';
import { placeNamed, type PlaceChoice } from '../../../model/places';
import type { Shape } from '../../../state/areasSetting';
import { useAtlas } from '../../../state/store';
import { useWords, type Words } from '../../words';
import type { Admin } from './useAdmin';
import { usePlaces } from './useShape';

interface PlaceInputProps {
  readonly shape: Shape | null;
  readonly admin: Admin;
  readonly onShape: (shape: Shape) => void;
}

function labelOf(place: PlaceChoice, words: Words): string {
  const name = words.placeName(place);
  return place.within ? words.messages.areas.countyOf(name, words.placeName(place.within)) : name;
}

/** A county, city or circle, by its name: a field that lists what fits. */
export function PlaceInput({ shape, admin, onShape }: PlaceInputProps) {
  const words = useWords();
  const { areas } = words.messages;
  const places = usePlaces(useAtlas((state) => state.index));
  const id = useId();
  const chosen = shape?.type === 'place' ? places.find((place) => place.id === shape.id) : undefined;
  const [text, setText] = useState('');
  const [fault, setFault] = useState<string | null>(null);
  useEffect(() => {
    if (chosen) setText(labelOf(chosen, words));
  }, [chosen, words]);

  const take = (place: PlaceChoice | null) => {
    setFault(place || text.trim() === '' ? null : areas.unknownPlace(text));
    if (!place) return;
    setText(labelOf(place, words));
    onShape({ type: 'place', id: place.id });
  };
  const change = (next: string) => {
    setText(next);
    setFault(null);
    // One taken from the list stands there with its whole label.
    const exact = places.find((place) => labelOf(place, words) === next);
    if (exact) onShape({ type: 'place', id: exact.id });
  };
  return (
    <form
      className="areas-draw"
      onSubmit={(event) => {
        event.preventDefault();
        take(placeNamed(text, places, (place) => labelOf(place, words)));
      }}
    >
      <label className="areas-label" htmlFor={id}>
        {areas.place}
      </label>
      <input
        id={id}
        className="areas-field"
        type="text"
        list={`${id}-list`}
        value={text}
        placeholder={areas.placeHint}
        autoComplete="off"
        spellCheck={false}
        disabled={admin.counties.length === 0}
        aria-invalid={fault !== null}
        onFocus={({ target }) => target.select()}
        onChange={({ target }) => change(target.value)}
      />
      <datalist id={`${id}-list`}>
        {places.map((place) => (
          <option key={place.id} value={labelOf(place, words)} />
        ))}
      </datalist>
      {fault !== null && (
        <p className="areas__fault" role="alert">
          {fault}
        </p>
      )}
    </form>
  );
}
