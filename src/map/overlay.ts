/** deck.gl over the ground on a canvas of its own: filtering repaints the projects and never the ground. */
import { MapLibreOverlay } from '@deck.gl/maplibre';
import type { PickingInfo } from '@deck.gl/core';
import type { Map as MapLibreMap } from 'maplibre-gl';
import { layers } from './layers';
import type { LayerContext } from './layers/context';
import { isOwnLayer, ownRowOf } from './layers/own';
import { isOnTray, membersAt, SMALLEST_TARGET, type TrayLayout } from './trays';
import type { Feature } from '../catalogue/types';

/** What lies under the pointer. */
export type Hit =
  | { type: 'none' }
  | { type: 'feature'; id: string }
  /** Several to choose among: overlapping marks, or a tray whose cells are too small to aim at. */
  | { type: 'several'; ids: string[] }
  /** A row of what the reader brought along: only where nothing of the catalogue is. */
  | { type: 'own'; layer: string; row: number };

const PICK_RADIUS = 6;
const MOST_PICKED = 24;

function isTray(object: unknown): object is TrayLayout {
  return typeof object === 'object' && object !== null && 'cells' in object;
}

export interface Overlay {
  draw: (context: LayerContext) => void;
  /** At a point of the map's container, CSS pixels. `all` looks under the topmost mark too. */
  hitAt: (x: number, y: number, all: boolean) => Hit;
  canvas: () => HTMLCanvasElement | null;
  remove: () => void;
}

export function createOverlay(
  map: MapLibreMap,
  onReady: () => void,
  onFrame: () => void,
  // Half the pixels are enough for marks on a dense screen and halve the cost without a GPU.
  pixelRatio = Math.min(2, window.devicePixelRatio),
): Overlay {
  const overlay = new MapLibreOverlay({
    interleaved: false,
    layers: [],
    useDevicePixels: pixelRatio,
    pickingRadius: PICK_RADIUS,
    onLoad: onReady,
    // The canvas may get its size after the first frame: draw again in the size it has.
    onResize: () => map.triggerRepaint(),
    onAfterRender: onFrame,
  });
  map.addControl(overlay);

  const idsOf = (info: PickingInfo, x: number, y: number): string[] => {
    const object: unknown = info.object;
    if (!isTray(object)) return [(object as { feature: Feature }).feature.id];
    const seat = map.project([object.city.lon, object.city.lat]);
    const dx = x - seat.x;
    const dy = y - seat.y;
    if (!isOnTray(object, dx, dy)) return [];
    const aimed = object.cellHeight < SMALLEST_TARGET ? object.cells.flat() : membersAt(object, dx, dy);
    return aimed.map((member) => member.feature.id);
  };

  /** Ids of the catalogue's layers: a hundred thousand own points are not picked one by one. */
  let ofCatalogue: string[] = [];
  return {
    draw: (context) => {
      const drawn = layers(context);
      ofCatalogue = drawn.map(({ id }) => id).filter((id) => !isOwnLayer(id));
      overlay.setProps({ layers: drawn });
    },
    hitAt: (x, y, all) => {
      const top = overlay.pickObject({ x, y, radius: PICK_RADIUS });
      if (!top) return { type: 'none' };
      const own = ownRowOf(top);
      if (own) return { type: 'own', ...own };
      const picks = all
        ? overlay.pickMultipleObjects({ x, y, radius: PICK_RADIUS, depth: MOST_PICKED, layerIds: ofCatalogue })
        : [top];
      const found = picks.flatMap((info) => idsOf(info, x, y));
      // What the pointer is on in a tray hides what lies under the tray.
      const ids = [...new Set(found)];
      if (ids.length === 0) return { type: 'none' };
      return ids.length === 1 ? { type: 'feature', id: ids[0]! } : { type: 'several', ids };
    },
    canvas: () => overlay.getCanvas(),
    remove: () => map.removeControl(overlay),
  };
}
