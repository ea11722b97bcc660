// The chosen lakes: the water polygons named in lakes.yaml, holes closed, corners rounded.
import { geometryOf, shapeOf, united } from '../lib/overlay.mjs';
import { chaikin } from '../lib/smooth.mjs';
import { inside } from './coast.mjs';
import { collection } from './water.mjs';

/** Kilometres: gaps up to twice this between triangles of one lake are bridged. */
const BRIDGE = 0.35;

const centre = ({ coordinates: [ring] }) => {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  return [(Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2];
};

function waterAt(point, bodies) {
  const holding = bodies.find(({ geometry }) => inside(point, geometry));
  if (holding) return holding;
  const far = ({ geometry }) => Math.hypot(centre(geometry)[0] - point[0], centre(geometry)[1] - point[1]);
  const nearest = bodies.reduce((best, each) => (far(each) < far(best) ? each : best));
  if (far(nearest) > 0.02) throw new Error(`no water polygon near ${point}`);
  return nearest;
}

const outerOnly = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates[0]] : coordinates.map(([outer]) => outer));

export function lakes(chosen, water) {
  return collection(
    chosen.map(({ at, ...properties }) => {
      const parts = at.map((point) => shapeOf(waterAt(point, water.features).geometry));
      const joined = united(parts).buffer(BRIDGE, 6).buffer(-BRIDGE, 6);
      const rings = outerOnly(geometryOf(joined, 0.05)).map((ring) => chaikin(ring, 2, true));
      return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates: rings.map((ring) => [ring]) } };
    }),
  );
}
