// What lies between the two coasts: islands only the county data has, land only OpenStreetMap has.
import { squareKilometres } from '../lib/geodesy.mjs';
import { geometryOf, shapeOf, united } from '../lib/overlay.mjs';
import { chaikin } from '../lib/smooth.mjs';
import { BORDER_MOUTHS } from './admin.mjs';
import { collection, rectangle } from './water.mjs';

const polygonsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);
const feature = (geometry, properties = {}) => ({ type: 'Feature', properties, geometry });

function insideRing([x, y], ring) {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [xi, yi] = ring[i];
    const [xj, yj] = ring[j];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}

/** Whether a point lies in a Polygon's or MultiPolygon's coordinates, holes left out. */
export const inside = (point, geometry) =>
  polygonsOf(geometry).some(([outer, ...holes]) => insideRing(point, outer) && !holes.some((hole) => insideRing(point, hole)));

/** Smaller than this an island is a speck at every zoom of the map. */
const ISLAND_KM2 = 0.08;

/** Parts of counties that lie wholly in the sea of OpenStreetMap: 大公岛, 千里岩, 前三岛 and others it lacks. */
export function missingIslands(counties, wideSea) {
  const atSea = (point) => wideSea.features.some(({ geometry }) => inside(point, geometry));
  const parts = counties.features.flatMap(({ geometry }) => (geometry.type === 'Polygon' ? [] : polygonsOf(geometry)));
  return collection(
    parts
      .map(([outer]) => ({ type: 'Polygon', coordinates: [outer] }))
      .filter((island) => squareKilometres(island) > ISLAND_KM2 && island.coordinates[0].every(atSea))
      .map((island) => feature(island)),
  );
}

/** A loop round the province's coast at sea, closed inland within the province. */
const SEAWARD = [
  BORDER_MOUTHS[0], [118.3, 38.7], [123.3, 38.7], [123.3, 34.5], [119.9, 34.5], [119.6, 34.95], [119.34, 35.05], BORDER_MOUTHS[1],
  [119.1, 35.3], [118.5, 36.5], [117.9, 37.8], [117.87, 38.2], BORDER_MOUTHS[0],
];
/** Fringes narrower than this come from the two sources' drawing, not from new land. */
const FRINGE_KM = 0.15;

/** New land and ports off the county coast, each piece given to the nearest city. Returns a map of city id to shapes. */
export function landBeyondCounties(sea, cities) {
  const near = shapeOf(rectangle([117.3, 34.2, 123.6, 39]).geometry);
  const seaShape = united(sea.features.map(({ geometry }) => shapeOf(geometry).intersection(near)));
  const seaward = shapeOf({ type: 'Polygon', coordinates: [SEAWARD] });
  const cityShapes = cities.features.map(({ properties, geometry }) => ({ city: properties.city, shape: shapeOf(geometry) }));
  const province = united(cityShapes.map(({ shape }) => shape));
  const beyond = seaward.difference(seaShape).difference(province).buffer(-FRINGE_KM).buffer(FRINGE_KM * 1.5);
  const given = new Map(cityShapes.map(({ city }) => [city, []]));
  for (let i = 0; i < beyond.getNumGeometries(); i++) {
    const piece = beyond.getGeometryN(i);
    const nearest = cityShapes.reduce((best, each) => (each.shape.distance(piece) < best.shape.distance(piece) ? each : best));
    given.get(nearest.city).push(piece);
  }
  return given;
}

/** The province, and the cities of the axis as one, with their new land and cut at the coast: what is painted. */
export function paintedLand(cities, given, sea, axisCities) {
  const near = shapeOf(rectangle([114, 34, 123.5, 38.9]).geometry);
  const seaShape = united(sea.features.map(({ geometry }) => shapeOf(geometry).intersection(near)));
  const painted = (chosen) =>
    united(chosen.flatMap(({ properties, geometry }) => [shapeOf(geometry), ...given.get(properties.city)])).difference(seaShape);
  const crumbless = (shape) => geometryOf(shape.buffer(-0.02).buffer(0.02, 2).intersection(shape));
  const axis = cities.features.filter(({ properties }) => axisCities.includes(properties.city));
  return { province: crumbless(painted(cities.features)), axisCities: crumbless(painted(axis)), sea: seaShape };
}

/** Sea drawn by hand over an edge that is none, corners rounded. @param rings coast.yaml */
export const seaPatches = (rings) =>
  collection(rings.map(({ ring }) => feature({ type: 'Polygon', coordinates: [chaikin([...ring, ring[0]], 3, true)] }, { sea: 1 })));
