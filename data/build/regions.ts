import type { MultiPolygon, Polygon } from 'geojson';
import { featureCollection } from '@turf/helpers';
import union from '@turf/union';
import type { PlaceRecord } from '../schema';
import type { Admin, Area } from './admin';

/** The outline of a gazetteer place, or undefined for places that are points. */
export type Regions = (id: string) => Area | undefined;

/** The union of areas as one Polygon or MultiPolygon; undefined of none. */
export function unionOf(areas: Area[]): Area | undefined {
  if (areas.length < 2) return areas[0];
  return (
    union<Record<string, never>>(featureCollection<Polygon | MultiPolygon, Record<string, never>>(areas as never)) ??
    undefined
  );
}

/**
 * Outlines by place id: the polygon of admin.json; a city without one is its counties, a circle, axis or province its cities.
 * Each is made once.
 */
export function regionsOf(admin: Admin, place: Map<string, PlaceRecord>): Regions {
  const made = new Map<string, Area | undefined>();
  const parts = (record: PlaceRecord): string[] => {
    const ids = [...place.values()];
    if (record.members) return record.members;
    if (record.type === 'city')
      return ids.filter(({ within, type }) => within === record.id && type === 'county').map(({ id }) => id);
    return record.type === 'province' ? ids.filter(({ type }) => type === 'city').map(({ id }) => id) : [];
  };
  const outline: Regions = (id) => {
    if (made.has(id)) return made.get(id);
    const record = place.get(id);
    const area = admin.get(id) ?? (record ? unionOf(parts(record).flatMap((part) => outline(part) ?? [])) : undefined);
    made.set(id, area);
    return area;
  };
  return outline;
}
