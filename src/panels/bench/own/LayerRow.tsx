import { useOwnData, type OwnLayer } from '../../../state/ownData';
import { ownColour } from '../../../theme/own';
import { IconButton } from '../../../ui/Button';
import { classes } from '../../../ui/classes';
import { usePalette } from '../../palette';
import { useMessages } from '../../words';
import { LayerStyle } from './LayerStyle';
import { formatName } from './ownWords';

const SWATCH = 12;
const ICON = 16;

interface LayerRowProps {
  readonly layer: OwnLayer;
  readonly active: boolean;
  readonly first: boolean;
  readonly last: boolean;
}

/** One layer: shown or not, what it is, what can be done with it. */
export function LayerRow({ layer, active, first, last }: LayerRowProps) {
  const messages = useMessages().own;
  const { theme } = usePalette();
  const { change, activate, move, remove, showAll } = useOwnData.getState();
  const { id, name, visible, format, frame, table } = layer;
  return (
    <li className={classes('own-layer', active && 'own-layer--active')}>
      <div className="own-layer__line">
        <input
          className="own-layer__shown"
          type="checkbox"
          aria-label={messages.shown(name)}
          checked={visible}
          onChange={(event) => change(id, { visible: event.target.checked })}
        />
        <svg width={SWATCH} height={SWATCH} viewBox="0 0 12 12" aria-hidden="true">
          <circle cx="6" cy="6" r="5" fill={ownColour(theme, layer.colour)} />
        </svg>
        <button
          type="button"
          className="own-layer__name"
          aria-current={active || undefined}
          title={messages.open(name)}
          onClick={() => activate(id)}
        >
          {name}
        </button>
        <IconButton icon="locate" size={ICON} label={messages.zoom} onClick={() => showAll(id)} />
        <IconButton icon="close" size={ICON} label={`${messages.remove} ${name}`} onClick={() => remove(id)} />
      </div>
      <p className="own-layer__about">{messages.layer(formatName(format), table.size, messages.framesUsed[frame])}</p>
      {active && <LayerStyle layer={layer} onMove={(by) => move(id, by)} first={first} last={last} />}
    </li>
  );
}
