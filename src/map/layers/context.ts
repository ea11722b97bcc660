/** What every layer is declared from. Layers are functions of this and of nothing else. */
import { DataFilterExtension } from '@deck.gl/extensions';
import type { Feature } from '../../catalogue/types';
import type { Selection } from '../../model/selection';
import type { Palette } from '../../theme/palette';
import type { Atlas } from '../../theme/marks/atlas';
import type { AxisDrawing } from '../../state/axis';
import type { OwnLayer, OwnRow } from '../../state/ownData';
import type { Scene } from '../scene';
import type { SketchDrawing } from '../sketch';
import type { TrayPicture } from '../trayPicture';
import type { ZoomClass } from '../zoomClass';

export interface LayerContext {
  scene: Scene;
  selection: Selection;
  palette: Palette;
  zoomClass: ZoomClass;
  atlas: Atlas;
  trayPicture: TrayPicture;
  hovered: string | null;
  picked: string | null;
  /** What stands out: the picked one, and what is brought out beside it. */
  lit: ReadonlySet<string>;
  /** Null: no line is being measured along. */
  axis: AxisDrawing | null;
  /** Null: nothing is being measured. */
  sketch: SketchDrawing | null;
  /** What the reader brought along. */
  own: { layers: readonly OwnLayer[]; hovered: OwnRow | null; picked: OwnRow | null };
}

/** Anything a layer draws one of per feature (or part of one). */
export interface Drawn {
  feature: Feature;
}

/** One filter for all layers: 1 passes, 0 does not; changed on the GPU without touching geometry. */
export const filterExtension = new DataFilterExtension({ filterSize: 1 });

/** The properties by which a layer hides what does not pass. */
export function filtering({ selection }: LayerContext) {
  return {
    getFilterValue: (drawn: Drawn) => (selection.byId.has(drawn.feature.id) ? 1 : 0),
    filterRange: [1, 1] as [number, number],
  };
}

/** The stage at the chosen year; of what is hidden, the newest. */
export function stageOf({ selection }: LayerContext, feature: Feature) {
  return selection.byId.get(feature.id)?.stage ?? feature.stage;
}

export const FEW_FEATURES = 24;

/** Of more than these that stand out together, discs, bands and hatching would add up to a stain. */
const MOST_EXTENTS = 4;

/** Whether a feature shows the whole of its extent: it is pointed at or picked, or stands out among few. */
export function showsItsExtent({ hovered, picked, lit }: LayerContext, { id }: Feature): boolean {
  return id === hovered || id === picked || (lit.size <= MOST_EXTENTS && lit.has(id));
}

/**
 * Whether bands, discs and hatching are shown beside each other: while few things pass, or while most of what passes
 * is an area, so that somebody who asks for corridors sees corridors.
 */
export function showsExtents({ selection }: LayerContext): boolean {
  const { standings } = selection;
  if (standings.length <= FEW_FEATURES) return true;
  const areas = standings.filter(({ feature }) => feature.geometry?.type.endsWith('Polygon'));
  return areas.length * 2 > standings.length;
}
