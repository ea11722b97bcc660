// The county polygons that are served, and what is derived from them: cities, province, and every boundary line once.
import { shape } from '../lib/mapshaper.mjs';
import { collection } from './water.mjs';

/** Removes the 95 m stair-steps of the source's grid and keeps the winding of rivers that borders follow. */
const METRES = 300;

/** Mouths of 漳卫新河 and 绣针河, where the land border leaves the coast. */
export const BORDER_MOUTHS = [[117.86, 38.27], [119.295, 35.08]];

/** @param counties features with properties id, name, name_en, city (an id) */
export async function simplifiedCounties(counties) {
  const { counties: simple } = await shape(
    `-simplify weighted interval=${METRES} keep-shapes -filter-islands min-area=0.05km2 -clean`,
    { counties },
    'target=counties precision=0.0001',
  );
  // Rounding can make edges cross; a second pass over the rounded figures leaves none.
  const { simple: clean } = await shape('-clean gap-fill-area=0.2km2', { simple }, 'target=simple precision=0.0001');
  return clean;
}

/** Cities, province, and the lines between counties, cities. A line between two cities is a city line only. */
export async function derived(counties) {
  const { cities, province, countyLines, cityLines } = await shape(
    [
      '-dissolve target=counties city name=cities +',
      '-dissolve target=counties name=province +',
      '-innerlines target=cities name=cityLines +',
      `-innerlines target=counties where="A.city == B.city" name=countyLines +`,
    ].join(' '),
    { counties },
    'target=cities,province,countyLines,cityLines precision=0.0001',
  );
  return { cities, province, cityLines, countyLines };
}

const distance = ([x, y], [u, v]) => Math.hypot((x - u) * 0.8, y - v);
const nearest = (ring, point) => ring.reduce((best, vertex, i) => (distance(vertex, point) < distance(ring[best], point) ? i : best), 0);

/** The province's border on land: the outer ring between the two mouths by the way that runs inland, and enclaves. */
export function landBorder(province) {
  const polygons = province.features.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates));
  polygons.sort((a, b) => b[0].length - a[0].length);
  const ring = polygons[0][0].slice(0, -1);
  const [from, to] = BORDER_MOUTHS.map((mouth) => nearest(ring, mouth));
  const walk = (a, b) => (a <= b ? ring.slice(a, b + 1) : [...ring.slice(a), ...ring.slice(0, b + 1)]);
  const ways = [walk(from, to), walk(to, from)];
  const westernmost = (way) => Math.min(...way.map(([lon]) => lon));
  const main = ways.sort((a, b) => westernmost(a) - westernmost(b))[0];
  const INLAND_WEST_OF = 117;
  const enclaves = [...polygons.slice(1).map(([outer]) => outer), ...polygons.flatMap(([, ...holes]) => holes)]
    .filter((closed) => closed.every(([lon]) => lon < INLAND_WEST_OF));
  return collection([main, ...enclaves].map((coordinates) => ({ type: 'Feature', properties: {}, geometry: { type: 'LineString', coordinates } })));
}
