import { useEffect, useId, useState } from 'react';
import { readCoordinates, writeCoordinates } from '../../../model/coordinates';
import { FEWEST_CORNERS, MOST_RADIUS, roundedRadius, type Drawn, type DrawnType } from '../../../model/shapes';
import type { Shape } from '../../../state/areasSetting';
import { useAtlas } from '../../../state/store';
import { useSketch } from '../../../state/sketch';
import { Button } from '../../../ui/Button';
import { useMessages } from '../../words';

interface DrawInputProps {
  readonly type: DrawnType;
  readonly shape: Shape | null;
  readonly onShape: (shape: Shape) => void;
}

const LEAST_RADIUS = 0.01;
const FIRST_RADIUS = '20';

/** Typed coordinates as a shape, or what is wrong with them. */
function useTyped(type: DrawnType) {
  const { areas } = useMessages();
  return (text: string, radiusText: string): Drawn | string => {
    const read = readCoordinates(text);
    if ('fault' in read) return areas.fault[read.fault](read.index, read.text);
    const corners = read.positions;
    if (corners.length < FEWEST_CORNERS[type]) return areas.tooFew(FEWEST_CORNERS[type]);
    if ((type === 'circle' || type === 'point') && corners.length > 1) return areas.onlyOne;
    if (type !== 'circle') return { type, corners, radius: 0 };
    const radius = Number(radiusText);
    const isFine = radiusText.trim() !== '' && radius >= LEAST_RADIUS && radius <= MOST_RADIUS;
    return isFine ? { type, corners, radius: roundedRadius(radius) } : areas.badRadius;
  };
}

/** A shape by hand on the map, or by its coordinates. */
export function DrawInput({ type, shape, onShape }: DrawInputProps) {
  const { areas } = useMessages();
  const drawn = shape?.type === 'drawn' && shape.drawn.type === type ? shape.drawn : null;
  const id = useId();
  const [text, setText] = useState('');
  const [radius, setRadius] = useState(FIRST_RADIUS);
  const [fault, setFault] = useState<string | null>(null);
  const typed = useTyped(type);
  // What is drawn stands in the fields as well.
  useEffect(() => {
    if (!drawn) return;
    setText(writeCoordinates(drawn.corners));
    if (drawn.type === 'circle') setRadius(String(drawn.radius));
    setFault(null);
  }, [drawn]);

  const apply = () => {
    const next = typed(text, radius);
    if (typeof next === 'string') setFault(next);
    else {
      setFault(null);
      onShape({ type: 'drawn', drawn: next });
    }
  };
  return (
    <form
      className="areas-draw"
      onSubmit={(event) => {
        event.preventDefault();
        apply();
      }}
    >
      <DrawButtons type={type} hasShape={drawn !== null} />
      <label className="areas-label" htmlFor={id}>
        {type === 'circle' ? areas.centre : areas.corners}
      </label>
      <textarea
        id={id}
        className="areas-field areas-draw__text"
        rows={type === 'polygon' || type === 'line' ? 2 : 1}
        value={text}
        placeholder={areas.example[type]}
        spellCheck={false}
        aria-invalid={fault !== null}
        aria-describedby={fault !== null ? `${id}-fault` : undefined}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          // An input method's own Enter ends what it was composing.
          if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
          event.preventDefault();
          apply();
        }}
      />
      <div className="areas-draw__row">
        {type === 'circle' && (
          <label className="areas-draw__radius">
            {areas.radius}
            <input
              className="areas-field areas-field--figure"
              type="number"
              inputMode="decimal"
              min={LEAST_RADIUS}
              max={MOST_RADIUS}
              step="any"
              value={radius}
              onChange={({ target }) => setRadius(target.value)}
            />
            {areas.unit}
          </label>
        )}
        <Button type="submit" small disabled={text.trim() === ''}>
          {areas.apply}
        </Button>
      </div>
      {fault !== null && (
        <p className="areas__fault" id={`${id}-fault`} role="alert">
          {fault}
        </p>
      )}
    </form>
  );
}

/** Begins the drawing; while it goes on, ends it or takes a corner back. */
function DrawButtons({ type, hasShape }: { type: DrawnType; hasShape: boolean }) {
  const { areas } = useMessages();
  const draft = useSketch((state) => state.draft);
  const canDraw = useAtlas((state) => state.mapCondition !== 'no-webgl');
  const { start, finish, back, cancel } = useSketch.getState();
  if (!canDraw) return <p className="areas-draw__hint">{areas.noMap}</p>;
  if (!draft) {
    return (
      <>
        <Button look={hasShape ? 'ghost' : 'primary'} small onClick={() => start(type)}>
          {hasShape ? areas.redraw : areas.draw}
        </Button>
        {hasShape && type !== 'point' && <p className="areas-draw__hint">{areas.editHint}</p>}
      </>
    );
  }
  const isByCorners = type === 'polygon' || type === 'line';
  return (
    <>
      <div className="areas-draw__row">
        {isByCorners && (
          <>
            <Button look="solid" small disabled={draft.corners.length < FEWEST_CORNERS[type]} onClick={finish}>
              {areas.finish}
            </Button>
            <Button small disabled={draft.corners.length === 0} onClick={back}>
              {areas.back}
            </Button>
          </>
        )}
        <Button small onClick={cancel}>
          {areas.cancel}
        </Button>
      </div>
      <p className="areas-draw__hint" role="status">
        {areas.hint[type]}
      </p>
    </>
  );
}
