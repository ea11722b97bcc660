import type { LineString, MultiLineString } from 'geojson';
import type { ShapeRecord } from '../../schema';
import { curve, straight } from './curve';
import { type Ground, type Resolved, Undrawable, positionOf } from './types';

type Through = Pick<Extract<ShapeRecord, { as: 'line' }>, 'through' | 'branches' | 'straight'>;

/** The smooth line of a shape; with branches a MultiLineString, the trunk first. */
export function centreLine(ground: Ground, shape: Through): LineString | MultiLineString {
  const smooth = shape.straight ? straight : curve;
  const lines = [shape.through, ...(shape.branches ?? [])].map((ids) => {
    const twice = ids.find((id, index) => id === ids[index - 1]);
    if (twice) throw new Undrawable(twice, 'the line names the same place twice running');
    return smooth(ids.map((id) => positionOf(ground, id)));
  });
  return lines.length === 1
    ? { type: 'LineString', coordinates: lines[0]! }
    : { type: 'MultiLineString', coordinates: lines };
}

/** A line through places in order: schematic, within the uncertainty that the record states. */
export function line(ground: Ground, shape: Extract<ShapeRecord, { as: 'line' }>): Resolved {
  return {
    geometry: centreLine(ground, shape),
    precision: 'schematic',
    uncertainty_km: shape.uncertainty_km,
    position_source: shape.position_source,
  };
}
