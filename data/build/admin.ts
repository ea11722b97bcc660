import type { Feature, FeatureCollection, MultiPolygon, Polygon } from 'geojson';

export type Area = Feature<Polygon | MultiPolygon>;

/** Polygons of counties, cities and the province by gazetteer id. */
export type Admin = Map<string, Area>;

function collections(json: unknown): FeatureCollection[] {
  if (typeof json !== 'object' || json === null) return [];
  if ((json as { type?: unknown }).type === 'FeatureCollection') return [json as FeatureCollection];
  return Object.values(json).flatMap(collections);
}

/** Every polygon in the file that carries an id, wherever its collection stands in it. */
export function adminOf(json: unknown): Admin {
  const admin: Admin = new Map();
  for (const { id, properties, geometry } of collections(json).flatMap(({ features }) => features)) {
    const name: unknown = id ?? properties?.['id'];
    if (typeof name !== 'string' || (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon')) continue;
    admin.set(name, { type: 'Feature', id: name, properties: {}, geometry });
  }
  return admin;
}
