import { useEffect, useMemo, useState } from 'react';
import type { Shape } from '../../../state/areasSetting';
import { useSketch } from '../../../state/sketch';
import { classes } from '../../../ui/classes';
import { Button } from '../../../ui/Button';
import { useWords } from '../../words';
import { useKeyOnMap } from '../useKeyOnMap';
import { Counts } from './Counts';
import { Lists } from './Lists';
import { measuredKey } from './measuredKey';
import { Measures } from './Measures';
import { Readout } from './Readout';
import { ShapeHead, wayOf, type Way } from './ShapeHead';
import { ShapeInput } from './ShapeInput';
import type { Admin } from './useAdmin';
import type { UsedSetting } from './useAreasSetting';
import { useCounted } from './useFound';
import { useShape } from './useShape';
import { useSketching } from './useSketching';

interface AreasBenchProps {
  readonly admin: Admin;
  readonly used: UsedSetting;
}

/** As the hand has it while a handle is drawn, else as the setting says. */
function useShapeAtHand(shape: Shape | null): Shape | null {
  const dragged = useSketch((state) => (state.dragging ? state.shape : null));
  return useMemo(() => (dragged ? { type: 'drawn', drawn: dragged } : shape), [dragged, shape]);
}

/** The tool at work: the shape, its measures, counts and lists. */
export function AreasBench({ admin, used }: AreasBenchProps) {
  const words = useWords();
  const { areas } = words.messages;
  const { setting } = used;
  const taken = useShape(useShapeAtHand(setting.shape), admin);
  const counted = useCounted(taken.type === 'taken' ? taken : null, setting.buffer, admin);
  useSketching(used, counted);
  useKeyOnMap(useMemo(() => counted && measuredKey(counted, words), [counted, words]));

  const [way, setWay] = useState<Way>(wayOf(setting.shape) ?? 'polygon');
  useEffect(() => {
    const own = wayOf(setting.shape);
    if (own) setWay(own);
  }, [setting.shape]);
  const drafting = useSketch((state) => state.draft !== null);
  const [looking, setLooking] = useState(false);
  const turnTo = (next: Way) => {
    useSketch.getState().cancel();
    setWay(next);
  };

  return (
    <div className={classes('areas', drafting && 'areas--drawing', (drafting || looking) && 'areas--low')}>
      <ShapeHead
        way={way}
        onWay={turnTo}
        used={used}
        canNarrow={counted?.region != null}
        onLook={() => setLooking(true)}
      />
      <div className="areas__body">
        <div className="areas__shape">
          <ShapeInput way={way} used={used} admin={admin} />
          {taken.type === 'fault' && (
            <p className="areas__fault" role="alert">
              {taken.words}
            </p>
          )}
          {counted && taken.type === 'taken' && <Measures counted={counted} />}
        </div>
        {counted && taken.type === 'taken' ? (
          <>
            {counted.region && <Counts counted={counted} />}
            <Lists counted={counted} way={way} />
          </>
        ) : (
          taken.type !== 'fault' && <p className="areas__begin">{areas.begin}</p>
        )}
        {looking && !drafting && (
          <Button className="areas__look" small onClick={() => setLooking(false)}>
            {areas.seeTool}
          </Button>
        )}
      </div>
      <Readout />
    </div>
  );
}
