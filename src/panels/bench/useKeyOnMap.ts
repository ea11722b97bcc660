import { useEffect } from 'react';
import { useMapKey, type MapKey } from '../../state/mapKey';

/** Tells the legend of what is taken away what a tool lays over the map, as long as the tool is open. */
export function useKeyOnMap(key: MapKey | null): void {
  useEffect(() => {
    useMapKey.setState({ key });
    return () => useMapKey.setState({ key: null });
  }, [key]);
}
