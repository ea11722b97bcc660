/** The sketch on the map: what the layers draw of it, and its gestures, which are fetched when something is measured. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { handlesOf, type Draft, type Handle } from '../model/shapes';
import { useSketch, type SketchPicture } from '../state/sketch';
import { memo } from './memo';

/** What the map draws of a measurement. */
export interface SketchDrawing extends SketchPicture {
  handles: readonly Handle[];
}

const draftHandles = ({ corners }: Draft): Handle[] => corners.map((at, index) => ({ at, role: 'corner', index }));

const drawingOf = memo((picture: SketchPicture, handles: readonly Handle[]): SketchDrawing => ({
  ...picture,
  handles,
}));
const handlesOfDraft = memo(draftHandles);
const handlesOfShape = memo(handlesOf);
const NONE: readonly Handle[] = [];

/** Null while the tool is closed. */
export function sketchDrawing(): SketchDrawing | null {
  const { picture, draft, shape } = useSketch.getState();
  return picture && drawingOf(picture, draft ? handlesOfDraft(draft) : shape ? handlesOfShape(shape) : NONE);
}

/**
 * Redraws when the sketch changes, and lets the hand at it once there is something to draw.
 * @returns the undoing
 */
export function connectSketch(map: MapLibreMap, draw: () => void): () => void {
  let unbind: (() => void) | null = null;
  let asked = false;
  let gone = false;
  const bind = async () => {
    asked = true;
    const { bindSketch } = await import('./sketchTool');
    if (!gone) unbind = bindSketch(map);
  };
  const see = () => {
    if (!asked && useSketch.getState().picture) void bind();
  };
  see();
  const unsubscribe = useSketch.subscribe((state, before) => {
    see();
    if (state.picture !== before.picture || state.draft !== before.draft || state.shape !== before.shape) draw();
  });
  return () => {
    gone = true;
    unsubscribe();
    unbind?.();
  };
}
