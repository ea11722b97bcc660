import { PRECISIONS } from '../../vocabulary';
import { point } from './point';
import { type Ground, type Resolved, joinedSources } from './types';

const coarseness = (precision: Resolved['precision']): number => PRECISIONS.findIndex(({ id }) => id === precision);

/** One thing at several places, as precise as the coarsest of them. */
export function points(ground: Ground, at: string[]): Resolved {
  const marks = at.map((id) => point(ground, id));
  const coarsest = marks.reduce((worst, mark) =>
    coarseness(mark.precision) > coarseness(worst.precision) ? mark : worst,
  );
  const radii = marks.flatMap(({ uncertainty_km }) => uncertainty_km ?? []);
  return {
    geometry: {
      type: 'MultiPoint',
      coordinates: marks.flatMap(({ geometry }) => (geometry?.type === 'Point' ? [geometry.coordinates] : [])),
    },
    precision: coarsest.precision,
    uncertainty_km: radii.length > 0 ? Math.max(...radii) : undefined,
    position_source: joinedSources(marks.map(({ position_source }) => position_source)),
  };
}
