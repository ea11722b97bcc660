import type { Geometry, Position } from 'geojson';
import type { PlaceRecord } from '../../schema';
import type { Precision } from '../../vocabulary';
import type { Regions } from '../regions';

/** What a shape is made from. */
export interface Ground {
  place: Map<string, PlaceRecord>;
  region: Regions;
}

/** Where a feature is drawn. `geometry` null: not placed. */
export interface Resolved {
  geometry: Geometry | null;
  precision: Precision;
  uncertainty_km?: number | undefined;
  position_source?: string | undefined;
  unlocated_reason?: string | undefined;
  unlocated_reason_en?: string | undefined;
}

/** A shape names a place that it can't be drawn from; the check `everyShapeCanBeDrawn` turns it into a fault. */
export class Undrawable extends Error {
  constructor(
    readonly place: string,
    reason: string,
  ) {
    super(reason);
  }
}

/** The place of an id. @throws Undrawable when it is not in the gazetteer */
export function placeOf({ place }: Ground, id: string): PlaceRecord {
  const record = place.get(id);
  if (!record) throw new Undrawable(id, 'the place is not in the gazetteer');
  return record;
}

/** Degrees, WGS 84. @throws Undrawable when the place is unknown or has no coordinate */
export function positionOf(ground: Ground, id: string): Position {
  const { lon, lat } = placeOf(ground, id);
  if (lon === undefined || lat === undefined) throw new Undrawable(id, 'the place has no coordinate');
  return [lon, lat];
}

/** Sources of several places as one line, each once; undefined of none. */
export function joinedSources(sources: (string | undefined)[]): string | undefined {
  const named = [...new Set(sources.filter((source) => source !== undefined))];
  return named.length > 0 ? named.join('; ') : undefined;
}
