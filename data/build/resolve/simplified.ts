import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from '@turf/helpers';
import kinks from '@turf/kinks';
import simplify from '@turf/simplify';

/** About 500 m: near the width of a boundary stroke at the scales the atlas is read at. */
const TOLERANCE_DEGREES = 0.005;
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
