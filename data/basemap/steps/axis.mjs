// The axis: centre line, nodes, kilometre marks, nested bands and the ribbon inside its cities' land border.
import { azimuth, kilometres, travelled } from '../lib/geodesy.mjs';
import { geometryOf, shapeOf, united } from '../lib/overlay.mjs';
import { fromPlane, toPlane } from '../lib/plane.mjs';
import { spline } from '../lib/smooth.mjs';

const PER_LEG = 24;
const feature = (properties, geometry) => ({ type: 'Feature', properties, geometry });
const tenths = (km) => Math.round(km * 10) / 10;

/** Chainage in kilometres of every vertex, on the ellipsoid. */
function chainages(line) {
  const sums = [0];
  for (let i = 1; i < line.length; i++) sums.push(sums[i - 1] + kilometres(line[i - 1], line[i]));
  return sums;
}

/** The point at a chainage and the azimuth of the line there. */
function at(line, sums, km) {
  const i = Math.min(sums.findLastIndex((sum) => sum <= km), line.length - 2);
  const bearing = azimuth(line[i], line[i + 1]);
  return { point: travelled(line[i], bearing, km - sums[i]), bearing: (bearing + 360) % 360 };
}

function course({ through, bend = [] }, seats) {
  const points = through.map((id) => [seats.get(id).lon, seats.get(id).lat]);
  const controls = [points[0], ...bend, ...points.slice(1)];
  const line = spline(controls.map(toPlane), PER_LEG).map(fromPlane);
  const sums = chainages(line);
  const vertexOf = (index) => (index === 0 ? 0 : (index + bend.length) * PER_LEG);
  const nodes = through.map((id, index) => ({ id, km: sums[vertexOf(index)] }));
  return { line, sums, nodes, length: sums.at(-1) };
}

function bands(record, main, branch, seaShape) {
  return record.main.half_widths_km.map((half, i) => {
    const wide = shapeOf({ type: 'LineString', coordinates: main.line }).buffer(half, 16);
    const narrow = shapeOf({ type: 'LineString', coordinates: branch.line }).buffer(record.branch.half_widths_km[i], 16);
    const both = wide.union(narrow);
    // Out and back rounds the notch where the branch leaves the main line.
    const rounded = both.buffer(half / 3, 12).buffer(-half / 3, 12).difference(seaShape);
    return feature({ layer: 'band', half_width_km: half, branch_half_width_km: record.branch.half_widths_km[i] }, geometryOf(rounded, 0.05));
  });
}

function ribbon(widths, axisCities, seaShape) {
  const body = shapeOf(axisCities);
  const COAST_KM = 0.3;
  const landBorder = body.getBoundary().difference(seaShape.buffer(COAST_KM, 3));
  return widths.map((km) => feature({ layer: 'ribbon', inside_km: km }, geometryOf(landBorder.buffer(km, 6).intersection(body), 0.3)));
}

/** @param record axis.yaml  @param seats map of city id to {name, name_en, lon, lat}  @param painted what steps/coast.mjs paints */
export function axis(record, seats, { axisCities, sea }) {
  const main = course(record.main, seats);
  const branch = course(record.branch, seats);
  const { minor, major, clear_of_nodes: clear } = record.ticks_km;
  const centre = (role, { line, length, nodes }) =>
    feature({ layer: 'centreline', role, length_km: tenths(length), through: nodes.map(({ id }) => id) }, { type: 'LineString', coordinates: line });
  const node = (role) => ({ id, km }) => {
    const { name, name_en, lon, lat } = seats.get(id);
    return feature(
      { layer: 'node', id, name, name_en, role, km: tenths(km), ring: record.cores.includes(id) ? 'double' : 'single' },
      { type: 'Point', coordinates: [lon, lat] },
    );
  };
  const ticks = [];
  for (let km = 0; km <= main.length; km += minor) {
    const { point, bearing } = at(main.line, main.sums, km);
    const near_node = main.nodes.some((each) => Math.abs(each.km - km) < clear);
    ticks.push(feature(
      { layer: 'tick', km, bearing: tenths(bearing), major: km % major === 0, near_node, figure: km % major === 0 && !near_node },
      { type: 'Point', coordinates: point },
    ));
  }
  const branchOnly = branch.nodes.filter(({ id }) => !record.main.through.includes(id));
  const fill = (texts, length) => Object.fromEntries(Object.entries(texts).map(([tongue, text]) => [tongue, text.replace('{km}', Math.round(length))]));
  const { cartouche } = record;
  return {
    type: 'FeatureCollection',
    id: record.id,
    name: record.name,
    name_en: record.name_en,
    length_km: tenths(main.length),
    branch_length_km: tenths(branch.length),
    cartouche: { ...cartouche, main: fill(cartouche.main, main.length), branch: fill(cartouche.branch, branch.length) },
    features: [
      ...bands(record, main, branch, sea),
      ...ribbon(record.ribbon_km, axisCities, sea),
      centre('main', main), centre('branch', branch),
      ...ticks,
      ...main.nodes.map(node('main')), ...branchOnly.map(node('branch')),
    ],
  };
}
