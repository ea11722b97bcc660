import type { MultiPolygon, Polygon, Position } from 'geojson';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { feature, point } from '@turf/helpers';
import { distanceToPath, kilometres, pathsOf } from './geo';

/** How far off its coast the sea still counts as the province's. */
const SEA_KM = 60;
/** Mouths of 漳卫新河 and 绣针河, where the border on land meets the coast; the way between them through the east is coast. */
const MOUTHS: [Position, Position] = [
  [117.86, 38.27],
  [119.295, 35.08],
];
/** The western end of the province lies on the way by land. */
const INLAND_WEST_OF = 117;

/** The coast: of the longest ring the way between the two mouths that stays in the east, and every ring of an island. */
function coastOf(province: Polygon | MultiPolygon): Position[][] {
  const rings = (province.type === 'Polygon' ? [province.coordinates] : province.coordinates).map(([outer]) => outer!);
  const [main, ...islands] = rings.sort((a, b) => b.length - a.length);
  if (!main) return [];
  const open = main.slice(0, -1);
  const nearest = (mouth: Position): number =>
    open.reduce(
      (best, vertex, index) => (kilometres(vertex, mouth) < kilometres(open[best]!, mouth) ? index : best),
      0,
    );
  const [from, to] = MOUTHS.map(nearest) as [number, number];
  const walk = (a: number, b: number): Position[] =>
    a <= b ? open.slice(a, b + 1) : [...open.slice(a), ...open.slice(0, b + 1)];
  const westernmost = (way: Position[]): number => Math.min(...way.map(([lon]) => lon!));
  const coast = [walk(from, to), walk(to, from)].sort((a, b) => westernmost(b) - westernmost(a))[0]!;
  return [coast, ...islands.filter((ring) => westernmost(ring) > INLAND_WEST_OF)];
}

/** How far outside a position lies, in kilometres: 0 inside the province or on the sea within 60 km of its coast. */
type Outside = (position: Position) => number;

/** @param province its polygon, degrees WGS 84 */
export function outsideOf(province: Polygon | MultiPolygon): Outside {
  const coast = coastOf(province);
  const border = pathsOf(province);
  const area = feature(province);
  const away = (position: Position, paths: Position[][]): number =>
    Math.min(...paths.map((path) => distanceToPath(position, path).distance));
  return (position) => {
    if (booleanPointInPolygon(point(position), area)) return 0;
    const toBorder = away(position, border);
    const offTheCoast = away(position, coast);
    // Nearer to the border on land than to the coast: this is land of another province.
    const atSea = offTheCoast <= toBorder;
    return atSea && offTheCoast <= SEA_KM ? 0 : toBorder;
  };
}
