import type { Indicator } from '../../catalogue/types';
import { useAtlas } from '../../state/store';
import { Term } from '../../ui/Term';
import { toMap } from './toMap';
import { useTargetWords } from './useTargetWords';
import './link.css';

/** Shows one city or county on the map and nothing else. */
function showPlace(id: string): void {
  const { clearGroup, toggle } = useAtlas.getState();
  toMap('.page-tabs [aria-current]');
  clearGroup('place');
  toggle('place', id);
}

/** The place that the number is for: a way to the map where the map can be filtered by it; why, where the text is silent. */
export function PlaceCell({ target }: { target: Indicator }) {
  const { messages, targetPlace } = useTargetWords();
  const isKnown = useAtlas(
    ({ index }) => index && [...index.cities, ...index.counties].some(({ id }) => id === target.place),
  );
  const name = targetPlace(target);
  const { place_source } = target;
  if (!isKnown) return place_source ? <Term explanation={place_source}>{name}</Term> : name;
  return (
    <>
      <button
        type="button"
        className="text-link"
        aria-label={messages.targets.toPlace(name)}
        onClick={() => showPlace(target.place)}
      >
        {name}
      </button>
      {place_source && (
        <span className="targets__note">
          <Term explanation={place_source}>{messages.targets.source}</Term>
        </span>
      )}
    </>
  );
}
