// Rivers as schematic centre lines: pulled from a hand-drawn guide to known water or borders, then smoothed.
import { everyPosition, fromPlane, toPlane } from '../lib/plane.mjs';
import { geometryOf, shapeOf } from '../lib/overlay.mjs';
import { chaikin, spline } from '../lib/smooth.mjs';
import { collection } from './water.mjs';

const REACH_KM = 4;
/** One vertex a so many kilometres: finer than this the water polygons are noise. */
const STEP_KM = 2.5;

const subtract = ([x, y], [u, v]) => [x - u, y - v];
const length = ([x, y]) => Math.hypot(x, y);

/** Distance from a point to a line and how far along the line its foot lies, in kilometres. */
function foot(point, line) {
  let best = { distance: Infinity, along: 0 };
  let before = 0;
  for (let i = 0; i + 1 < line.length; i++) {
    const leg = subtract(line[i + 1], line[i]);
    const size = length(leg);
    const to = subtract(point, line[i]);
    const share = Math.max(0, Math.min(1, (to[0] * leg[0] + to[1] * leg[1]) / (size * size)));
    const distance = length(subtract(point, [line[i][0] + share * leg[0], line[i][1] + share * leg[1]]));
    if (distance < best.distance) best = { distance, along: before + share * size };
    before += size;
  }
  return { ...best, total: before };
}

/** A point of the line so many kilometres from its start. */
function pointAlong(line, along) {
  let left = along;
  for (let i = 0; i + 1 < line.length; i++) {
    const leg = subtract(line[i + 1], line[i]);
    const size = length(leg);
    if (left <= size) return [line[i][0] + (leg[0] * left) / size, line[i][1] + (leg[1] * left) / size];
    left -= size;
  }
  return line.at(-1);
}

/** The guide's own points, moved to the mean of the known points beside them; weights fall to nothing at the reach. */
function pulled(guide, known) {
  const { total } = foot(guide[0], guide);
  const beside = known.map((point) => ({ point, ...foot(point, guide) })).filter(({ distance }) => distance < REACH_KM);
  const line = [];
  for (let along = 0; along < total; along += STEP_KM) {
    const here = pointAlong(guide, along);
    let [sumX, sumY, sum] = [0, 0, 0];
    for (const each of beside) {
      const off = (each.along - along) / (STEP_KM * 0.9);
      const weight = Math.exp(-off * off) * (1 - each.distance / REACH_KM);
      const shift = subtract(each.point, pointAlong(guide, each.along));
      sumX += weight * shift[0];
      sumY += weight * shift[1];
      sum += weight;
    }
    const trust = sum / (sum + 0.15);
    line.push(sum ? [here[0] + (trust * sumX) / sum, here[1] + (trust * sumY) / sum] : here);
  }
  return [...line, guide.at(-1)];
}

const positions = (features) => features.flatMap(({ geometry }) => {
  const found = [];
  everyPosition(geometry.coordinates, (position) => found.push(position));
  return found;
});

const centroid = ({ geometry: { coordinates: [ring] } }) => {
  const corners = ring.slice(0, -1);
  return corners.reduce(([x, y], [u, v]) => [x + u / corners.length, y + v / corners.length], [0, 0]);
};

/** @param water raw water polygons, one feature each  @param border the province's land border */
export function rivers(chosen, water, border, sea, lakes) {
  const known = { water: water.features.map(centroid).map(toPlane), border: positions(border.features).map(toPlane), guide: [] };
  const wet = [...sea.features, ...lakes.features].map(({ geometry }) => shapeOf(geometry));
  return collection(
    chosen.map(({ guide, along, source, ...properties }) => {
      const smoothGuide = spline(guide.map(toPlane), 12);
      const line = chaikin(pulled(smoothGuide, known[along]), 2).map(fromPlane);
      const ashore = wet.reduce((shape, each) => shape.difference(each), shapeOf({ type: 'LineString', coordinates: line }));
      return { type: 'Feature', properties: { ...properties, position: 'schematic' }, geometry: geometryOf(ashore, 0.06) };
    }),
  );
}
