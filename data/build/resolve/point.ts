import { type Ground, type Resolved, joinedSources, placeOf, positionOf } from './types';

/** One mark at a place, as precise as the place. */
export function point(ground: Ground, at: string): Resolved {
  const { precision, uncertainty_km, source } = placeOf(ground, at);
  return {
    geometry: { type: 'Point', coordinates: positionOf(ground, at) },
    precision: precision ?? 'locality',
    uncertainty_km,
    position_source: joinedSources([source]),
  };
}
