import { useEffect } from 'react';
import type { Region } from '../../../model/region';
import { useSketch } from '../../../state/sketch';
import { linesOf, linesOfDrawn, pictureOf } from './shapePicture';
import type { Taken } from './useShape';

interface AreaOnMap {
  readonly taken: Taken;
  readonly region: Region | null;
  /** Kilometres. */
  readonly buffer: number;
}

/** Shows an area on the map without a hand at it. */
export function useAreaOnMap({ taken: { shape, geometry }, region, buffer }: AreaOnMap): void {
  useEffect(() => {
    const { draw } = useSketch.getState();
    draw(pictureOf(shape.type === 'drawn' ? linesOfDrawn(shape.drawn) : linesOf(geometry), region, buffer));
    return () => draw(null);
  }, [shape, geometry, region, buffer]);
}
