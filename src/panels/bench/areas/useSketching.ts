import { useEffect, useMemo } from 'react';
import { circleOf } from '../../../model/buffer';
import { lineThrough, ringThrough } from '../../../model/geodesics';
import { unmeasurable } from '../../../model/mapExtent';
import type { LonLat } from '../../../model/plane';
import { roughKilometres, type Draft, type Drawn } from '../../../model/shapes';
import { useSketch, type SketchPicture } from '../../../state/sketch';
import type { Counted } from './useFound';
import type { UsedSetting } from './useAreasSetting';

type Ring = readonly LonLat[];
const NOTHING: SketchPicture = { areas: [], outlines: [], lines: [] };
const LEAST_RADIUS = 0.01;

/** What is drawn so far, with the pointer as its next corner. */
export function soFar({ type, corners }: Draft, cursor: LonLat | null): Draft {
  return { type, corners: cursor ? [...corners, cursor] : corners };
}

const asRings = (polygons: readonly (readonly (readonly (readonly number[])[])[])[]) =>
  polygons as unknown as readonly Ring[][];

const ringOf = (centre: LonLat, km: number) => circleOf(centre, Math.max(LEAST_RADIUS, km)) as unknown as Ring;

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

/** The shape itself as lines, as the hand has it. */
function linesOfDrawn({ type, corners, radius }: Drawn): Ring[] {
  if (unmeasurable(corners)) return [];
  if (type === 'circle') return [ringOf(corners[0]!, radius)];
  if (type === 'polygon') return [ringThrough(corners)];
  return type === 'line' ? [lineThrough(corners)] : [];
}

function linesOf({ taken: { geometry } }: Counted): readonly Ring[] {
  const lines = (value: unknown) => value as Ring[];
  switch (geometry.type) {
    case 'LineString':
      return lines([geometry.coordinates]);
    case 'MultiLineString':
    case 'Polygon':
      return lines(geometry.coordinates);
    case 'MultiPolygon':
      return lines(geometry.coordinates.flat());
    default:
      return [];
  }
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
    const areas = asRings(counted?.region?.polygons ?? []);
    const lines = drawn ? linesOfDrawn(drawn) : counted ? linesOf(counted) : [];
    if (drawn && !counted) return { ...NOTHING, lines };
    return { areas, outlines: counted && counted.buffer > 0 ? areas.flat() : [], lines };
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
