import type { MultiPolygon, Polygon } from 'geojson';
import { feature } from '@turf/helpers';
import kinks from '@turf/kinks';
import simplify from '@turf/simplify';

/** About 1 km: areas are hatched without an outline, and none is known better. */
const TOLERANCE_DEGREES = 0.01;
/** Finer than this nothing is gained. */
const FINEST_DEGREES = 0.0002;

/** About 100 m: finer than the tolerance, and every further decimal is fetched by every reader. */
const SCALE = 1000;

/** The same outline on a grid of three decimals. */
function gridded<Area extends Polygon | MultiPolygon>(area: Area): Area {
  const round = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(round) : Math.round((value as number) * SCALE) / SCALE;
  return { ...area, coordinates: round(area.coordinates) };
}

/** Fewer vertices and decimals, as far as no ring comes to cross itself. */
export function simplified<Area extends Polygon | MultiPolygon>(area: Area, coarsest = TOLERANCE_DEGREES): Area {
  for (let tolerance = coarsest; tolerance > FINEST_DEGREES; tolerance /= 2) {
    const fewer = gridded(simplify(feature(area), { tolerance, highQuality: true }).geometry);
    if (kinks(fewer).features.length === 0) return fewer;
  }
  return area;
}
