import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import type { Stretch } from '../../../state/axisSetting';
import { useAxisDrawing } from '../../../state/axis';
import { useAtlas } from '../../../state/store';
import { useWords } from '../../words';
import { kilometres } from './axisWords';
import { BrushHandles } from './BrushHandles';
import { Lanes } from './Lanes';
import { Overlay } from './Overlay';
import { highest, Profile } from './Profile';
import { Ruler } from './Ruler';
import { useBrushDrag } from './useBrushDrag';
import type { Measured } from './useStrip';
import { useWidth } from './useWidth';

const PROFILE_HEIGHT = 30;
/** Of the ruler's line, less half the bar that shows where something lies. */
const SPANS_Y = 22.5;

interface StripProps {
  readonly measured: Measured;
  readonly stretch: Stretch | null;
  readonly onStretch: (stretch: Stretch | null) => void;
  readonly folded: ReadonlySet<string>;
  readonly onFold: (sector: string) => void;
  readonly placeNames: ReadonlyMap<string, string>;
  readonly chosen: ReadonlySet<string> | null;
}

/** The axis unrolled: ruler and profile stay at the top, the lanes scroll beneath. */
export function Strip({ measured, stretch, onStretch, folded, onFold, placeNames, chosen }: StripProps) {
  const messages = useWords().messages.axisTool;
  const [plot, width] = useWidth<HTMLDivElement>();
  const { chain, placed } = measured;
  const drag = useBrushDrag(plot, chain, onStretch);
  const scroller = useRevealPicked();
  const placements = useMemo(() => placed.map(({ placement }) => placement), [placed]);
  const most = useMemo(() => highest(placements, chain.length), [placements, chain]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !stretch) return;
    // Else the same key would close the detail as well.
    event.preventDefault();
    onStretch(null);
  };
  const onDoubleClick = ({ target }: { target: EventTarget }) => {
    if (stretch && !(target as Element).closest('button, [role=button]')) onStretch(null);
  };
  return (
    <div
      className="strip"
      role="group"
      aria-label={messages.strip}
      ref={scroller}
      // A hand that drags takes the focus here, so that Escape gives the stretch up.
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onDoubleClick={onDoubleClick}
      {...drag}
    >
      <div className="strip__top" title={stretch ? undefined : messages.brushHint}>
        <div className="strip__captions">
          <Reading />
          <span className="strip__caption">
            <span>{messages.profileName}</span> <span>{messages.most(most)}</span>
          </span>
        </div>
        <div className="strip__plot" ref={plot}>
          {width > 0 && (
            <>
              <Ruler measured={measured} width={width} />
              <div className="strip__profile">
                <Profile
                  placements={placements}
                  length={chain.length}
                  width={width}
                  height={PROFILE_HEIGHT}
                  most={most}
                />
                <BrushHandles length={chain.length} stretch={stretch} onChange={onStretch} />
              </div>
              <Overlay measured={measured} width={width} stretch={stretch} spansY={SPANS_Y} />
            </>
          )}
        </div>
      </div>
      {width > 0 && (
        <div className="strip__lanes">
          <Lanes
            measured={measured}
            width={width}
            folded={folded}
            onFold={onFold}
            placeNames={placeNames}
            chosen={chosen}
          />
          <Overlay measured={measured} width={width} stretch={stretch} />
        </div>
      )}
      <p className="strip__note">{messages.note}</p>
    </div>
  );
}

/** The chainage that the pointer is at. */
function Reading() {
  const messages = useWords().messages.axisTool;
  const km = useAxisDrawing((state) => state.markerKm);
  return (
    <span className="strip__caption">
      <span>{messages.chainage}</span> {km === null ? <span>km</span> : <strong>{messages.km(kilometres(km))}</strong>}
    </span>
  );
}

/** Brings what was picked elsewhere into sight. */
function useRevealPicked() {
  const scroller = useRef<HTMLDivElement>(null);
  const picked = useAtlas(({ view }) => (view.picked.type === 'feature' ? view.picked.id : null));
  useEffect(() => {
    if (picked === null || scroller.current?.contains(document.activeElement)) return;
    scroller.current?.querySelector(`[data-feature="${picked}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [picked]);
  return scroller;
}
