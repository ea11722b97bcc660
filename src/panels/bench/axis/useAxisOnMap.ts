import buffer from '@turf/buffer';
import { lineString } from '@turf/helpers';
import { useEffect } from 'react';
import { between, type Chain } from '../../../model/chainage';
import type { LonLat } from '../../../model/plane';
import type { Stretch } from '../../../state/axisSetting';
import { useAxisDrawing, type Path } from '../../../state/axis';

/** Corners of a quarter turn. */
const QUARTER = 12;

/** Outline of the corridor, for the eye: on a sphere, good to 0.2 %. */
function corridorOf({ positions }: Chain, reach: number): Path[] {
  const line = lineString(positions.map(([lon, lat]) => [lon, lat]));
  const shape = buffer(line, reach, { units: 'kilometers', steps: QUARTER });
  if (!shape) return [];
  const { type, coordinates } = shape.geometry;
  return (type === 'Polygon' ? coordinates : coordinates.flat()) as unknown as LonLat[][];
}

/** Shows the axis, its corridor and the chosen stretch on the map as long as the tool is open. */
export function useAxisOnMap(chain: Chain, reach: number, stretch: Stretch | null): void {
  useEffect(() => useAxisDrawing.getState().draw({ line: [chain.positions] }), [chain]);
  useEffect(() => useAxisDrawing.getState().draw({ corridor: corridorOf(chain, reach) }), [chain, reach]);
  useEffect(
    () => useAxisDrawing.getState().draw({ stretch: stretch ? [between(chain, stretch.from, stretch.to)] : [] }),
    [chain, stretch],
  );
  useEffect(() => () => useAxisDrawing.getState().draw(null), []);
}
