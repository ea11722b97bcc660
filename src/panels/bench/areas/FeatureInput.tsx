import type { Shape } from '../../../state/areasSetting';
import { locatableOf } from '../../../model/within';
import { featureById, pickedFeature } from '../../../state/derived';
import { useAtlas } from '../../../state/store';
import { Button } from '../../../ui/Button';
import { useWords } from '../../words';
import { uncertaintyWords } from './measureWords';

interface FeatureInputProps {
  readonly shape: Shape | null;
  readonly onShape: (shape: Shape) => void;
}

/** A feature of the catalogue as the shape: the one that is picked. */
export function FeatureInput({ shape, onShape }: FeatureInputProps) {
  const words = useWords();
  const { areas } = words.messages;
  const picked = useAtlas(pickedFeature);
  const taken = useAtlas((state) => (shape?.type === 'feature' ? featureById(state).get(shape.id) : undefined));
  const isNew = picked !== null && picked.id !== taken?.id;
  return (
    <div className="areas-draw">
      {taken && (
        <p className="areas-draw__taken">
          <span className="areas-label">{areas.picked}</span>
          <strong>{words.featureName(taken)}</strong>
          {taken.precision !== 'unlocated' && (
            <small>{areas.fromDrawn(uncertaintyWords(locatableOf(taken), words))}</small>
          )}
        </p>
      )}
      {isNew && (
        <>
          <p className="areas-draw__hint">{words.featureName(picked)}</p>
          <Button look={taken ? 'ghost' : 'solid'} small onClick={() => onShape({ type: 'feature', id: picked.id })}>
            {areas.take}
          </Button>
        </>
      )}
      {!picked && !taken && <p className="areas-draw__hint">{areas.nothingPicked}</p>}
    </div>
  );
}
