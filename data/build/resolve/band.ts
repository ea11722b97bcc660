import buffer from '@turf/buffer';
import { feature } from '@turf/helpers';
import type { ShapeRecord } from '../../schema';
import { centreLine } from './line';
import { simplified } from './simplified';
import { type Ground, type Resolved, Undrawable } from './types';

/** Segments to a quarter circle at the ends. */
const STEPS = 8;
/** About 400 m: the edges of a band are smooth curves, which coarser chords would show as corners. */
const TOLERANCE_DEGREES = 0.004;

/** A band of `half_width_km` to each side of a smooth line, as a polygon; it is not clipped at any border. */
export function band(ground: Ground, shape: Extract<ShapeRecord, { as: 'band' }>): Resolved {
  const area = buffer(feature(centreLine(ground, shape)), shape.half_width_km, {
    units: 'kilometers',
    steps: STEPS,
  });
  if (!area) throw new Undrawable(shape.through[0] ?? '', 'the band has no width');
  return {
    geometry: simplified(area.geometry, TOLERANCE_DEGREES),
    precision: 'schematic',
    uncertainty_km: shape.uncertainty_km,
    position_source: shape.position_source,
  };
}
