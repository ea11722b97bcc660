import type { Feature } from '../../catalogue/types';
import { brought } from '../../model/brought';
import { litFeatures, pickedFeature, selectionOf } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { Button, IconButton } from '../../ui/Button';
import { MarkIcon } from '../../ui/MarkIcon';
import { usePalette } from '../palette';
import { useLayout } from '../shell/useLayout';
import { useWords } from '../words';
import type { PickedPlaces } from './usePickedPlaces';

const MARK_SIZE = 20;
/** More names than this would fill the strip. */
const MOST_NAMES = 3;

/** What stands out on the map: one thing with the clauses that name it, or several with what the map can show of them. */
export function PickStrip({ places }: { places: PickedPlaces }) {
  const messages = useWords().messages.reading;
  const feature = useAtlas(pickedFeature);
  const lit = useAtlas(litFeatures);
  if (!feature && lit.length === 0) return null;
  return (
    <section className="pick-strip" aria-label={messages.picked}>
      {feature ? <Picked feature={feature} places={places} /> : <Lit features={lit} />}
    </section>
  );
}

function Picked({ feature, places }: { feature: Feature; places: PickedPlaces }) {
  const { messages, featureName } = useWords();
  const words = messages.reading;
  const palette = usePalette();
  const phone = useLayout() === 'phone';
  const passes = useAtlas((state) => selectionOf(state).byId.has(feature.id));
  const { unpick, setPanel } = useAtlas.getState();
  const { kind, sector, stage } = feature;
  const unseen = feature.geometry === null ? words.unlocated : passes ? null : words.filtered;
  return (
    <>
      <MarkIcon {...{ kind, sector, stage, palette }} size={MARK_SIZE} />
      <p className="pick-strip__words" role="status">
        <strong>{featureName(feature)}</strong>
        {unseen && <span className="pick-strip__note"> {unseen}</span>}
      </p>
      {phone && (
        <Button look="text" small onClick={() => setPanel('list')}>
          {words.detail}
        </Button>
      )}
      <div className="pick-strip__places">
        <IconButton
          icon="back"
          label={words.previousPlace}
          disabled={places.all.length < 2}
          onClick={() => places.step(-1)}
        />
        <span role="status">{words.place(places.at + 1, places.all.length)}</span>
        <IconButton
          icon="forward"
          label={words.nextPlace}
          disabled={places.all.length < 2 && places.at !== -1}
          onClick={() => places.step(1)}
        />
      </div>
      <IconButton icon="close" size={16} label={words.unpick} onClick={unpick} />
    </>
  );
}

function Lit({ features }: { features: readonly Feature[] }) {
  const { messages, featureName } = useWords();
  const words = messages.reading;
  const byId = useAtlas((state) => selectionOf(state).byId);
  const { light, resetFilters } = useAtlas.getState();
  const { all, placed, byCity, unlocated, filtered } = brought(features, (id) => byId.has(id));
  const names = unlocated.slice(0, MOST_NAMES).map(featureName).join(messages.listComma);
  const parts = [
    ...(placed.length > 0 ? [words.lit.placed(placed.length)] : []),
    ...(byCity.length > 0 ? [words.lit.byCity(byCity.length)] : []),
    ...(unlocated.length > 0
      ? [words.lit.unlocated(unlocated.length, unlocated.length > MOST_NAMES ? `${names}…` : names)]
      : []),
    ...(filtered.length > 0 ? [words.lit.filtered(filtered.length)] : []),
  ];
  return (
    <>
      <p className="pick-strip__words" role="status">
        <strong>{words.litCount(all.length)}</strong>
        <span className="pick-strip__note"> {parts.join(messages.dot)}</span>
      </p>
      {filtered.length > 0 && (
        <Button look="text" small onClick={resetFilters}>
          {words.clearFilters}
        </Button>
      )}
      <IconButton icon="close" size={16} label={words.unlight} onClick={() => light([])} />
    </>
  );
}
