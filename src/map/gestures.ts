/** Pointer on the map → user actions in the store. */
import type { Map as MapLibreMap } from 'maplibre-gl';
import { isSketching } from '../state/sketch';
import { useOwnData } from '../state/ownData';
import { useAtlas } from '../state/store';
import type { Hit } from './overlay';

interface Gestures {
  /** What lies at a point of the map, CSS pixels; `all` looks under the topmost mark too. */
  hitAt: (x: number, y: number, all: boolean) => Hit;
  /** Something was picked at a place (degrees). */
  onPicked: (position: [number, number]) => void;
}

export function bindGestures(ground: MapLibreMap, { hitAt, onPicked }: Gestures): void {
  let hoverFrame = 0;
  ground.on('mousemove', ({ point, originalEvent }) => {
    cancelAnimationFrame(hoverFrame);
    hoverFrame = requestAnimationFrame(() => {
      if (ground.isMoving() || isSketching()) return;
      const hit = hitAt(point.x, point.y, false);
      ground.getCanvas().style.cursor = hit.type === 'none' ? '' : 'pointer';
      const at = { x: originalEvent.clientX, y: originalEvent.clientY };
      useAtlas.getState().hover(hit.type === 'feature' ? hit.id : null, at);
      useOwnData.getState().hover(hit.type === 'own' ? { layer: hit.layer, row: hit.row, ...at } : null);
    });
  });
  ground.on('mouseout', () => {
    cancelAnimationFrame(hoverFrame);
    // Leave alone what something else, such as the list, has already pointed at.
    if (useAtlas.getState().pointer) useAtlas.getState().hover(null);
    useOwnData.getState().hover(null);
  });
  ground.on('click', ({ point, lngLat }) => {
    if (isSketching()) return;
    const { pick, choose, unpick } = useAtlas.getState();
    const hit = hitAt(point.x, point.y, true);
    if (hit.type === 'feature') {
      pick(hit.id, false);
      onPicked([lngLat.lng, lngLat.lat]);
    } else if (hit.type === 'several') choose(hit.ids);
    else if (hit.type === 'own') {
      useOwnData.getState().pick({ layer: hit.layer, row: hit.row }, false);
      // Another tool that is open keeps its place and what it is set to.
      if (useAtlas.getState().view.tool === 'none') useAtlas.getState().openTool('own');
    } else {
      unpick();
      useOwnData.getState().pick(null, false);
    }
  });
}
