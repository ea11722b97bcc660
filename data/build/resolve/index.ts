import type { ShapeRecord } from '../../schema';
import { area } from './area';
import { band } from './band';
import { line } from './line';
import { point } from './point';
import { points } from './points';
import type { Ground, Resolved } from './types';

export { type Ground, type Resolved, Undrawable } from './types';

/**
 * Draws a shape from the places it names. Positions in degrees, WGS 84, not yet rounded.
 * @throws Undrawable when a place is unknown, or lacks the coordinate or polygon that the shape needs
 */
export function resolve(ground: Ground, shape: ShapeRecord): Resolved {
  switch (shape.as) {
    case 'point':
      return point(ground, shape.at);
    case 'points':
      return points(ground, shape.at);
    case 'line':
      return line(ground, shape);
    case 'band':
      return band(ground, shape);
    case 'area':
      return area(ground, shape);
    case 'none':
      return {
        geometry: null,
        precision: 'unlocated',
        unlocated_reason: shape.reason,
        unlocated_reason_en: shape.reason_en,
      };
  }
}
