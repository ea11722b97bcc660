import { useState } from 'react';
import { convertPositions } from '../../../import/readFile';
import { FRAMES, type Frame } from '../../../model/ownTable';
import { MARK_SIZES, OWN_COLOUR_COUNT, useOwnData, type OwnLayer } from '../../../state/ownData';
import { ownColour } from '../../../theme/own';
import { IconButton } from '../../../ui/Button';
import { Segmented } from '../../../ui/Segmented';
import { usePalette } from '../../palette';
import { useMessages } from '../../words';

interface LayerStyleProps {
  readonly layer: OwnLayer;
  readonly onMove: (by: -1 | 1) => void;
  readonly first: boolean;
  readonly last: boolean;
}

/** How a layer looks, what names its rows, and the frame its positions are taken to be in. */
export function LayerStyle({ layer, onMove, first, last }: LayerStyleProps) {
  const messages = useMessages().own;
  const { change } = useOwnData.getState();
  const [converting, setConverting] = useState(false);
  const { id, table, label, frame } = layer;
  const reframe = async (next: Frame) => {
    setConverting(true);
    try {
      change(id, { frame: next, positions: await convertPositions(table.shapes.positions, next) });
    } finally {
      setConverting(false);
    }
  };
  return (
    <div className="own-style">
      <Colours layer={layer} />
      <div className="own-style__row">
        <Segmented
          label={messages.size}
          options={MARK_SIZES.map((value) => ({ value, label: messages.sizes[value] }))}
          value={layer.size}
          onChange={(size) => change(id, { size })}
        />
        <span className="own-style__order">
          <IconButton
            className="own-style__up"
            icon="chevron"
            size={16}
            label={messages.up}
            disabled={first}
            onClick={() => onMove(-1)}
          />
          <IconButton icon="chevron" size={16} label={messages.down} disabled={last} onClick={() => onMove(1)} />
        </span>
      </div>
      <label className="own-style__field">
        <span>{messages.label}</span>
        <select
          value={label ?? ''}
          onChange={({ target }) => change(id, { label: target.value === '' ? null : Number(target.value) })}
        >
          <option value="">{messages.noLabel}</option>
          {table.columns.map((column, index) => (
            <option key={index} value={index}>
              {column.name}
            </option>
          ))}
        </select>
      </label>
      <label className="own-style__field">
        <span>{messages.frame}</span>
        <select value={frame} disabled={converting} onChange={({ target }) => void reframe(target.value as Frame)}>
          {FRAMES.map((one) => (
            <option key={one} value={one}>
              {messages.frames[one]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}

const SWATCH = 18;

function Colours({ layer }: { layer: OwnLayer }) {
  const messages = useMessages().own;
  const { theme } = usePalette();
  return (
    <div className="own-style__colours" role="radiogroup" aria-label={messages.colour}>
      {Array.from({ length: OWN_COLOUR_COUNT }, (_, colour) => (
        <label key={colour} className="own-style__colour" title={messages.colours[colour]}>
          <input
            type="radio"
            name={`colour-${layer.id}`}
            aria-label={messages.colours[colour]}
            checked={layer.colour === colour}
            onChange={() => useOwnData.getState().change(layer.id, { colour })}
          />
          <svg width={SWATCH} height={SWATCH} viewBox="0 0 18 18" aria-hidden="true">
            <rect x="2" y="2" width="14" height="14" fill={ownColour(theme, colour)} />
          </svg>
        </label>
      ))}
    </div>
  );
}
