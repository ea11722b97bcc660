import { useEffect, useRef } from 'react';
import { pickedFeature } from '../../state/derived';
import { useAtlas } from '../../state/store';

/** Shows on the map what the link itself picks, once both are there, unless the link says where to look. */
export function useShowLinked(): void {
  const { picked, camera } = useAtlas.getState().view;
  const waiting = useRef(picked.type === 'feature' && camera === null ? picked.id : null);
  const feature = useAtlas(pickedFeature);
  const ready = useAtlas((state) => state.mapCondition === 'ready');

  useEffect(() => {
    if (waiting.current === null || feature === null || !ready) return;
    if (waiting.current === feature.id) useAtlas.getState().pick(feature.id, true);
    waiting.current = null;
  }, [feature, ready]);
}
