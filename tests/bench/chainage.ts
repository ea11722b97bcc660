/** What it costs to place the whole catalogue along the axis, beside parsing it in the same run; without a page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LineString, MultiPolygon, Polygon } from 'geojson';
import { besides, type Placed } from '../../src/model/alongside';
import { chainOf } from '../../src/model/chainage';
import { territoriesOf } from '../../src/model/territory';

const REACHES = [5, 30, 80];
const FIRST_REACH = 30;
const SAMPLES = 15;

interface Collection<Properties, Geometry> {
  features: { properties: Properties; geometry: Geometry }[];
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

function time(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

/** @param folder of the built page */
export function chainageCost(folder: string): void {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const texts = readdirSync(join(folder, 'data'))
    .filter((file) => file.endsWith('.geojson'))
    .map((file) => read(`data/${file}`));
  const parse = () => texts.map((text) => JSON.parse(text) as Collection<Placed, Placed['geometry']>);
  const features = parse().flatMap((collection) =>
    collection.features.map(({ properties, geometry }) => ({ ...properties, geometry })),
  );
  const axis = JSON.parse(read('basemap/axis.json')) as Collection<{ layer: string }, LineString>;
  const admin = JSON.parse(read('basemap/admin.json')) as Collection<
    { id: string; city: string },
    Polygon | MultiPolygon
  >;
  const { geometry } = axis.features.find(({ properties }) => properties.layer === 'centreline')!;
  const chain = chainOf(geometry.coordinates)!;
  const counties = admin.features.map(({ properties, geometry: area }) => ({
    ...properties,
    polygons: area.type === 'Polygon' ? [area.coordinates] : area.coordinates,
  }));
  const territories = territoriesOf(counties);
  const place = (reach: number) =>
    features.map(besides({ chain, reach, territories })).filter((found) => found !== null);

  const first = time(() => place(FIRST_REACH));
  const parsing = median(Array.from({ length: SAMPLES }, () => time(parse)));
  console.log(`\nChainage of the catalogue, ${features.length} features with a place, medians of ${SAMPLES}`);
  console.log(
    `  first time, ${FIRST_REACH} km: ${first.toFixed(0)} ms; JSON.parse of the same files: ${parsing.toFixed(0)} ms`,
  );
  console.log('  within    found     time   ratio to JSON.parse');
  for (const reach of REACHES) {
    const cost = median(Array.from({ length: SAMPLES }, () => time(() => place(reach))));
    const columns = [`${reach} km`.padStart(8), String(place(reach).length).padStart(9), `${cost.toFixed(0)} ms`.padStart(9)]; // prettier-ignore
    console.log(`${columns.join('')}${(cost / parsing).toFixed(2).padStart(8)}`);
  }
}
