import { useOwnData } from '../../../state/ownData';
import { useMessages } from '../../words';
import { LayerRow } from './LayerRow';

/** The layers, from the top of the map down; the active one with its settings. */
export function LayerList({ active }: { active: string }) {
  const messages = useMessages().own;
  const layers = useOwnData((state) => state.layers);
  return (
    <ul className="own-layers" aria-label={messages.layers}>
      {layers.map((layer, index) => (
        <LayerRow
          key={layer.id}
          layer={layer}
          active={layer.id === active}
          first={index === 0}
          last={index === layers.length - 1}
        />
      ))}
    </ul>
  );
}
