/** The reader's own data on the map: drawn anew when it changes, and flown to when somebody wishes. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { useOwnData } from '../state/ownData';
import { flyToBounds } from './camera';
import { coveredPadding, panelsAtRest } from './padding';

/** Survey points of one site may lie close together. */
const CLOSEST_ZOOM = 13;
/** The row of tools above and the key below lie on the map; CSS pixels. */
const FURNITURE = 36;

interface Options {
  ground: MapLibreMap;
  frame: HTMLElement;
  draw: () => void;
  /** The map leaves its first view. */
  onFly: () => void;
}

/** @returns ends it */
export function bindOwn({ ground, frame, draw, onFly }: Options): () => void {
  let ended = false;
  const fly = async () => {
    const { wish } = useOwnData.getState();
    await panelsAtRest();
    if (ended || !wish) return;
    onFly();
    const padding = coveredPadding(frame);
    padding.top += FURNITURE;
    padding.bottom += FURNITURE;
    flyToBounds(ground, wish.box, padding, CLOSEST_ZOOM);
  };
  // What was wished before the map was there.
  if (useOwnData.getState().wish) void fly();
  const unsubscribe = useOwnData.subscribe((state, previous) => {
    if (state.wish !== previous.wish) void fly();
    if (state.layers !== previous.layers || state.hovered !== previous.hovered || state.picked !== previous.picked) {
      draw();
    }
  });
  return () => {
    ended = true;
    unsubscribe();
  };
}
