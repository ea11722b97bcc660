// One collection for the whole ground: `layer` says what each feature is, its order is the order of painting.
import { shape } from '../lib/mapshaper.mjs';
import { collection } from './water.mjs';

/** Lines that run out to sea with the county data are cut at the coast. */
async function ashore(lines, sea) {
  const { lines: cut } = await shape('-erase target=lines sea -filter remove-empty target=lines', { lines, sea }, 'target=lines precision=0.0001');
  return cut;
}

/** One MultiLineString of many lines: a feature each would weigh more than its vertices. */
const asOne = (lines) => ({
  type: 'MultiLineString',
  coordinates: lines.features.flatMap(({ geometry: { type, coordinates } }) => (type === 'LineString' ? [coordinates] : coordinates)),
});

export async function ground({ land, painted, lakes, rivers, boundaries, border, sea, waterlines, neighbours }) {
  const feature = (layer, geometry, properties = {}) => ({ type: 'Feature', properties: { layer, ...properties }, geometry });
  const all = (layer, { features }) => features.map(({ properties, geometry }) => feature(layer, geometry, properties));
  const lines = async (layer, from, properties) => feature(layer, asOne(await ashore(from, sea)), properties);
  return collection([
    ...all('waterline', waterlines),
    ...land.features.map(({ geometry }) => feature('land', geometry)),
    feature('province', painted.province),
    feature('axis-cities', painted.axisCities),
    feature('line', asOne(neighbours), { level: 'neighbour' }),
    await lines('line', boundaries.countyLines, { level: 'county' }),
    await lines('line', boundaries.cityLines, { level: 'city' }),
    await lines('line', border, { level: 'province' }),
    ...all('lake', lakes),
    ...all('river', rivers),
  ]);
}
