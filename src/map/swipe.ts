/**
 * The projects as one picture, or as two with a line between them: the second overlay is made when the map is first
 * divided. Both canvases are clipped by the style sheet at `--divider`, so that moving the line paints nothing anew.
 */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { useDivider } from '../state/swipe';
import type { LayerContext } from './layers/context';
import type { Overlay } from './overlay';

const WEST = 'map__side--west';
const EAST = 'map__side--east';

export interface SwipeOverlay extends Omit<Overlay, 'draw'> {
  /** `east` is what lies right of the line, `west` what lies left; null: nothing is divided. */
  draw: (west: LayerContext, east: LayerContext | null) => void;
}

/**
 * @param create given, for its code is large and arrives after the ground
 * @param onFrame told of each frame of the first picture, which is always there
 */
export function createSwipeOverlay(
  create: (map: MapLibreMap, onReady: () => void, onFrame: () => void) => Overlay,
  map: MapLibreMap,
  onReady: () => void,
  onFrame: () => void,
): SwipeOverlay {
  const west = create(map, onReady, onFrame);
  let east: Overlay | null = null;

  const drop = () => {
    east?.remove();
    east = null;
  };
  const divide = () => {
    const made: Overlay = create(
      map,
      () => {
        made.canvas()?.classList.add(EAST);
        // A lost context takes its canvas along: the next drawing makes a fresh one.
        made.canvas()?.addEventListener('webglcontextlost', (event) => {
          event.preventDefault();
          if (east === made) drop();
        });
      },
      () => undefined,
    );
    return made;
  };

  return {
    draw: (westContext, eastContext) => {
      west.draw(westContext);
      west.canvas()?.classList.toggle(WEST, eastContext !== null);
      if (!eastContext) drop();
      else (east ??= divide()).draw(eastContext);
    },
    hitAt: (x, y, all) => {
      const divider = (map.getContainer().clientWidth * useDivider.getState().at) / 100;
      return (east && x > divider ? east : west).hitAt(x, y, all);
    },
    canvas: west.canvas,
    remove: () => {
      drop();
      west.remove();
    },
  };
}
