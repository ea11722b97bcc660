import { useId } from 'react';
import { DRAWN_TYPES } from '../../../model/shapes';
import { MOST_BUFFER, NARROWINGS, roundedBuffer, type Shape } from '../../../state/areasSetting';
import { useAtlas } from '../../../state/store';
import { Button } from '../../../ui/Button';
import { Segmented } from '../../../ui/Segmented';
import { Slider } from '../../../ui/Slider';
import { useMessages } from '../../words';
import type { UsedSetting } from './useAreasSetting';

/** How a shape is given: drawn as one of four, a place, or a feature. */
export const WAYS = [...DRAWN_TYPES, 'place', 'feature'] as const;
export type Way = (typeof WAYS)[number];

export function wayOf(shape: Shape | null): Way | null {
  return shape && (shape.type === 'drawn' ? shape.drawn.type : shape.type);
}

interface ShapeHeadProps {
  readonly way: Way;
  readonly onWay: (way: Way) => void;
  readonly used: UsedSetting;
  readonly canNarrow: boolean;
  /** On a phone: out of the map's way. */
  readonly onLook: () => void;
}

/** How the shape is given, how far round it things count, and whether the page shows only those. */
export function ShapeHead({ way, onWay, used, canNarrow, onLook }: ShapeHeadProps) {
  const { areas } = useMessages();
  const { setting, change } = used;
  const only = setting.only ?? 'none';
  const hasMap = useAtlas((state) => state.mapCondition !== 'no-webgl');
  return (
    <div className="areas-head">
      <Segmented
        label={areas.way}
        options={WAYS.map((value) => ({ value, label: areas.ways[value] }))}
        value={way}
        onChange={onWay}
      />
      <BufferInput buffer={setting.buffer} onBuffer={(buffer) => change({ buffer })} />
      <div className="areas-head__only">
        <span aria-hidden="true">{areas.only}</span>
        <fieldset className="areas-head__fence" disabled={!canNarrow}>
          <legend className="unseen">{areas.only}</legend>
          <Segmented
            label={areas.only}
            options={(['none', ...NARROWINGS] as const).map((value) => ({ value, label: areas.onlyChoices[value] }))}
            value={only}
            onChange={(value) => change({ only: value === 'none' ? null : value })}
          />
        </fieldset>
        {hasMap && (
          <Button className="areas__look" small onClick={onLook}>
            {areas.seeMap}
          </Button>
        )}
      </div>
    </div>
  );
}

function BufferInput({ buffer, onBuffer }: { buffer: number; onBuffer: (km: number) => void }) {
  const { areas } = useMessages();
  const id = useId();
  return (
    <div className="areas-head__buffer">
      <label htmlFor={id}>{areas.buffer}</label>
      <Slider
        label={areas.bufferName}
        value={buffer}
        min={0}
        max={MOST_BUFFER}
        step={1}
        valueText={areas.kilometres(String(buffer))}
        onChange={(km) => onBuffer(roundedBuffer(km))}
      />
      <input
        id={id}
        className="areas-field areas-field--figure"
        type="number"
        inputMode="decimal"
        min={0}
        max={MOST_BUFFER}
        step="any"
        value={String(buffer)}
        onChange={({ target }) => target.value !== '' && onBuffer(roundedBuffer(Number(target.value)))}
      />
      <span aria-hidden="true">{areas.unit}</span>
    </div>
  );
}
