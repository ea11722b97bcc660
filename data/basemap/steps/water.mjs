// The sea and the lakes, cut from OpenStreetMap extracts (geo-maps, data of 2017).
import { packageFile, readJson } from '../lib/files.mjs';
import { squareKilometres } from '../lib/geodesy.mjs';
import { shape } from '../lib/mapshaper.mjs';

/** The ground reaches far beyond the province: no clip edge is ever on the screen. */
export const WORLD = [106, 28, 131, 45];
const NEAR = [114.2, 34, 123.2, 38.8];
const MIDDLE = [112, 32, 126, 41];

export const rectangle = ([west, south, east, north], properties = {}) => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Polygon', coordinates: [[[west, south], [east, south], [east, north], [west, north], [west, south]]] },
});
export const collection = (features) => ({ type: 'FeatureCollection', features });

const polygonFeatures = (json) =>
  collection(json.geometries.map((geometry) => ({ type: 'Feature', properties: {}, geometry })));

/** Sea of the whole sheet, one Polygon per part, exact as in the source. */
export async function wideSea() {
  const sea = polygonFeatures(readJson(packageFile('@geo-maps', 'earth-seas-10m', 'map.geo.json')));
  const { sea: clipped } = await shape(`-clip bbox=${WORLD} -explode`, { sea });
  return clipped;
}

/**
 * The sea, finer near the province than at the rim of the sheet. Simplifying zone by zone within one topology leaves no seam
 * between the zones. Holes are islands, so no step may fill gaps.
 * @param islands land to cut out afterwards  @param patches sea to add: see coast.yaml
 */
export async function sea(wide, islands, patches) {
  const zones = collection([rectangle(NEAR, { metres: 150 }), rectangle(MIDDLE, { metres: 700 }), rectangle(WORLD, { metres: 2000 })]);
  for (const feature of wide.features) feature.properties = { sea: 1 };
  const { pieces } = await shape(
    [
      '-clean target=zones overlap-rule=min-area',
      '-merge-layers target=sea,patches force name=sea',
      '-dissolve2 target=sea gap-fill-area=0 calc="sea = 1"',
      '-union target=sea,zones name=pieces',
      '-filter target=pieces "sea === 1 && metres > 0"',
      '-simplify variable weighted interval=metres',
      '-dissolve2 target=pieces gap-fill-area=0',
      '-clean target=pieces gap-fill-area=0',
      '-filter-islands target=pieces min-area=0.05km2',
      '-explode target=pieces',
      '-filter target=pieces "this.area > 2e5"',
      '-erase target=pieces islands',
    ].join(' '),
    { sea: wide, patches, zones, islands },
    'target=pieces precision=0.0001',
  );
  return pieces;
}

/** Inland water near the province as the source has it: thousands of triangles and squares. */
export async function rawWater() {
  const water = polygonFeatures(readJson(packageFile('@geo-maps', 'earth-waterbodies-10m', 'map.geo.json')));
  // The last geometry of the file is the sea again.
  water.features.pop();
  const { water: clipped } = await shape(`-clip bbox2=${NEAR} -explode`, { water });
  return clipped;
}

/** The same joined into bodies of at least so many square kilometres. */
export async function waterBodies(raw, minimum = 2) {
  const { water: joined } = await shape('-clean gap-fill-area=0.02km2 -dissolve2 -explode', { water: raw });
  return collection(joined.features.filter(({ geometry }) => squareKilometres(geometry) >= minimum));
}

/** The dry part of the sheet. */
export async function land(sea) {
  const { sheet } = await shape(
    '-erase target=sheet sea -filter-islands target=sheet min-area=0.05km2 -explode target=sheet',
    { sheet: collection([rectangle(WORLD)]), sea },
    'target=sheet precision=0.0001',
  );
  return sheet;
}
