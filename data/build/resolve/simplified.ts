import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from '@turf/helpers';
import kinks from '@turf/kinks';
import simplify from '@turf/simplify';

/** About 1 km: areas are hatched without an outline, and none is known better. */
const TOLERANCE_DEGREES = 0.01;
/** Finer than this nothing is gained. */
const FINEST_DEGREES = 0.0002;

/** Fewer vertices, as far as no ring comes to cross itself. */
export function simplified<Area extends Polygon | MultiPolygon>(area: Area): Area {
  for (let tolerance = TOLERANCE_DEGREES; tolerance > FINEST_DEGREES; tolerance /= 2) {
    const fewer = simplify(feature(area), {
      tolerance,
      highQuality: true,
    }).geometry;
    if (kinks(fewer).features.length === 0) return fewer;
  }
  return area;
}
