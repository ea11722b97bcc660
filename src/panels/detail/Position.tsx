import { PRECISIONS } from '../../../data/vocabulary';
import type { Feature } from '../../catalogue/types';
import { useAtlas } from '../../state/store';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { Term } from '../../ui/Term';
import { useWords } from '../words';

/** The data's word for what nobody has looked up. */
const MEMORY = 'memory';
/** More places than this start folded. */
const MOST_PLACES = 6;

/** Where it is in words, how that is known, and the places that the text or another source names. */
export function Position({ feature }: { feature: Feature }) {
  const { messages, say } = useWords();
  const pick = useAtlas((state) => state.pick);
  const precision = PRECISIONS.find((entry) => entry.id === feature.precision)!;
  const source = feature.position_source === MEMORY ? messages.detail.fromMemory : (feature.position_source ?? null);
  return (
    <section className="detail__section" aria-label={messages.detail.position}>
      <h3 className="detail__label">{messages.detail.position}</h3>
      {feature.geometry === null ? (
        <p>{messages.detail.unlocated(feature.unlocated_reason ?? messages.detail.unlocatedNoReason)}</p>
      ) : (
        <p>{messages.detail.positionWords(say(precision), feature.uncertainty_km ?? null, source)}</p>
      )}
      <p className="detail__note">
        <Term explanation={say(precision.meaning)}>{say(precision)}</Term>
        {messages.colon}
        {say(precision.meaning)}
      </p>
      {feature.geometry !== null && (
        <Button look="ghost" small icon="locate" onClick={() => pick(feature.id, true)}>
          {messages.detail.showOnMap}
        </Button>
      )}
      {feature.places.length > 0 && <Places feature={feature} />}
    </section>
  );
}

function Places({ feature }: { feature: Feature }) {
  const { messages, cityName } = useWords();
  const { roles, bases, inferredFrom, fromMemory } = messages.detail;
  const sourceOf = (place: Feature['places'][number]) => {
    if (place.basis !== 'inferred' || !place.source) return bases[place.basis];
    return inferredFrom(place.source === MEMORY ? fromMemory : place.source);
  };
  return (
    <Disclosure
      summary={messages.detail.places}
      aside={feature.places.length}
      open={feature.places.length <= MOST_PLACES}
    >
      <ul className="places">
        {feature.places.map((place) => (
          <li key={`${place.id}:${place.role}`} className={place.basis === 'inferred' ? 'places__inferred' : undefined}>
            <span className="places__role">{roles[place.role]}</span>
            <strong>{cityName(place.name)}</strong>
            <span className="places__basis">{sourceOf(place)}</span>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
