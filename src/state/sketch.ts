/**
 * What is being drawn on the map by hand, and what the map shows of it. The measuring tool and the map's gestures both write
 * here; the finished shape lives in the link.
 */
import { create } from 'zustand';
import type { LonLat } from '../model/plane';
import {
  drawnOf,
  isComplete,
  roundedDrawn,
  withCorner,
  withoutLast,
  type Draft,
  type Drawn,
  type DrawnType,
} from '../model/shapes';

export interface PagePoint {
  x: number;
  y: number;
}

/** Lists, empty where there is nothing: the map's layers take them as they are. */
export interface SketchPicture {
  /** Areas within which things count, rings closed. */
  areas: readonly (readonly (readonly LonLat[])[])[];
  /** Their outlines where they go beyond the shape. */
  outlines: readonly (readonly LonLat[])[];
  /** The shape itself. */
  lines: readonly (readonly LonLat[])[];
}

interface SketchState {
  /** Null while nothing is being drawn. */
  draft: Draft | null;
  /** Where the pointer is on the map while something is being drawn; null elsewhere. */
  cursor: LonLat | null;
  /** The finished shape with its handles, as the hand has it; null for none. */
  shape: Drawn | null;
  /** A handle is in the hand. */
  dragging: boolean;
  /** The pointer is on a handle. */
  over: boolean;
  /** Where the pointer is on the page while something is drawn or dragged, CSS pixels. */
  pointer: PagePoint | null;
  /** Null while the tool is closed. */
  picture: SketchPicture | null;

  start: (type: DrawnType) => void;
  cancel: () => void;
  add: (at: LonLat) => void;
  back: () => void;
  /** Ends the drawing where it has corners enough. */
  finish: () => void;
  /** Shows a shape that comes from elsewhere, such as the link. */
  show: (shape: Drawn | null) => void;
  /** The hand draws at a handle; nothing rests until `release`. */
  drag: (shape: Drawn) => void;
  release: () => void;
  point: (cursor: LonLat | null, pointer: PagePoint | null) => void;
  setOver: (over: boolean) => void;
  draw: (picture: SketchPicture | null) => void;
}

const AT_REST = { draft: null, cursor: null, pointer: null };

export const useSketch = create<SketchState>()((set, get) => ({
  ...AT_REST,
  shape: null,
  dragging: false,
  over: false,
  picture: null,

  start: (type) => set({ ...AT_REST, draft: { type, corners: [] }, shape: null, dragging: false, over: false }),
  cancel: () => set(AT_REST),
  add: (at) => {
    const { draft } = get();
    if (!draft) return;
    const next = withCorner(draft, at);
    if (next === draft) return;
    set({ draft: next });
    if (isComplete(next)) get().finish();
  },
  back: () => {
    const { draft } = get();
    if (draft) set({ draft: withoutLast(draft) });
  },
  finish: () => {
    const { draft } = get();
    const shape = draft && drawnOf(draft);
    if (shape) set({ ...AT_REST, shape });
  },
  show: (shape) => set({ shape, dragging: false, over: false }),
  drag: (shape) => set({ shape, dragging: true }),
  release: () => {
    const { shape, dragging } = get();
    if (dragging) set({ shape: shape && roundedDrawn(shape), dragging: false, pointer: null });
  },
  point: (cursor, pointer) => set({ cursor, pointer }),
  setOver: (over) => {
    if (over !== get().over) set({ over });
  },
  draw: (picture) => set({ picture }),
}));

/** Whether the hand is at the sketch, so that nothing else on the map is hovered or picked. */
export const isSketching = (): boolean => {
  const { draft, dragging, over } = useSketch.getState();
  return draft !== null || dragging || over;
};
