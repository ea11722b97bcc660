import { useEffect, useMemo } from 'react';
import { lineThrough, ringThrough } from '../../../model/geodesics';
import type { LonLat } from '../../../model/plane';
import { roughKilometres, type Draft } from '../../../model/shapes';
import { useSketch, type SketchPicture } from '../../../state/sketch';
import { linesOf, linesOfDrawn, pictureOf, ringOf } from './shapePicture';
import type { Counted } from './useFound';
import type { UsedSetting } from './useAreasSetting';

const NOTHING: SketchPicture = { areas: [], outlines: [], lines: [] };

/** What is drawn so far, with the pointer as its next corner. */
export function soFar({ type, corners }: Draft, cursor: LonLat | null): Draft {
  return { type, corners: cursor ? [...corners, cursor] : corners };
}

function pictureOfDraft({ type, corners }: Draft): SketchPicture {
  const [first, second] = corners;
  if (!first) return NOTHING;
  if (type === 'circle') {
    if (!second) return NOTHING;
    const ring = ringOf(first, roughKilometres(first, second));
    return { areas: [[ring]], outlines: [], lines: [ring, lineThrough([first, second])] };
  }
  if (type === 'polygon' && corners.length > 2) {
    const ring = ringThrough(corners);
    return { areas: [[ring]], outlines: [], lines: [ring] };
  }
  return { ...NOTHING, lines: corners.length > 1 ? [lineThrough(corners)] : [] };
}

/** Shows the shape and its buffer on the map, and takes over what the hand draws there. */
export function useSketching({ setting, change }: UsedSetting, counted: Counted | null): void {
  const draft = useSketch((state) => state.draft);
  const cursor = useSketch((state) => state.cursor);
  const drawn = useSketch((state) => state.shape);
  const { shape } = setting;

  // The link says what there is; while the hand is at it, the hand does.
  useEffect(() => {
    const { draft: drafted, dragging, show } = useSketch.getState();
    if (!drafted && !dragging) show(shape?.type === 'drawn' ? shape.drawn : null);
  }, [shape]);

  useEffect(
    () =>
      useSketch.subscribe((state, before) => {
        const isFinished = before.draft !== null && state.draft === null && state.shape !== null;
        const isReleased = before.dragging && !state.dragging && state.shape !== null;
        if (isFinished || isReleased) change({ shape: { type: 'drawn', drawn: state.shape! } });
        // A drawing given up leaves what was there before.
        else if (before.draft !== null && state.draft === null) {
          state.show(shape?.type === 'drawn' ? shape.drawn : null);
        }
      }),
    [change, shape],
  );

  const picture = useMemo((): SketchPicture => {
    if (draft) return pictureOfDraft(soFar(draft, cursor));
    const lines = drawn ? linesOfDrawn(drawn) : counted ? linesOf(counted.taken.geometry) : [];
    return pictureOf(lines, counted?.region ?? null, counted?.buffer ?? 0);
  }, [draft, cursor, drawn, counted]);
  useEffect(() => useSketch.getState().draw(picture), [picture]);

  useEffect(
    () => () => {
      const { cancel, show, draw } = useSketch.getState();
      cancel();
      show(null);
      draw(null);
    },
    [],
  );
}
