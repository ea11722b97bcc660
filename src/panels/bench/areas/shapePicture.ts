/** A shape and the area round it, as the map draws them. */
import type { Geometry } from 'geojson';
import { circleOf } from '../../../model/buffer';
import { lineThrough, ringThrough } from '../../../model/geodesics';
import { unmeasurable } from '../../../model/mapExtent';
import type { LonLat } from '../../../model/plane';
import type { Region } from '../../../model/region';
import type { Drawn } from '../../../model/shapes';
import type { SketchPicture } from '../../../state/sketch';

type Ring = readonly LonLat[];
const LEAST_RADIUS = 0.01;

export const ringOf = (centre: LonLat, km: number) => circleOf(centre, Math.max(LEAST_RADIUS, km)) as unknown as Ring;

/** The shape itself as lines, as the hand has it. */
export function linesOfDrawn({ type, corners, radius }: Drawn): Ring[] {
  if (unmeasurable(corners)) return [];
  if (type === 'circle') return [ringOf(corners[0]!, radius)];
  if (type === 'polygon') return [ringThrough(corners)];
  return type === 'line' ? [lineThrough(corners)] : [];
}

export function linesOf(geometry: Geometry): readonly Ring[] {
  const lines = (value: unknown) => value as Ring[];
  switch (geometry.type) {
    case 'LineString':
      return lines([geometry.coordinates]);
    case 'MultiLineString':
    case 'Polygon':
      return lines(geometry.coordinates);
    case 'MultiPolygon':
      return lines(geometry.coordinates.flat());
    default:
      return [];
  }
}

/** @param region null where there is no area, or none yet */
export function pictureOf(lines: readonly Ring[], region: Region | null, buffer: number): SketchPicture {
  const areas = (region?.polygons ?? []) as unknown as readonly Ring[][];
  return { areas, outlines: buffer > 0 ? areas.flat() : [], lines };
}
