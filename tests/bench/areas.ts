/** What it costs to buffer a shape and to count the whole catalogue in it, beside parsing it in the same run; without a page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Geometry } from 'geojson';
import type { CatalogueIndex, Feature } from '../../src/catalogue/types';
import { membersOf, outlineOf, placeChoices } from '../../src/model/places';
import { regionOf } from '../../src/model/region';
import { countiesOf, territoriesOf, type AdminFile } from '../../src/model/territory';
import { judging, locatableOf } from '../../src/model/within';

const SAMPLES = 7;
const KILOMETRES = 20;

interface Collection {
  features: { properties: Omit<Feature, 'geometry'>; geometry: Geometry }[];
}

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

function time(act: () => void): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

const sample = (act: () => void) => median(Array.from({ length: SAMPLES }, () => time(act)));

/** @param folder of the built page */
export function bufferCost(folder: string): void {
  const read = (path: string) => readFileSync(join(folder, path), 'utf8');
  const texts = readdirSync(join(folder, 'data'))
    .filter((file) => file.endsWith('.geojson'))
    .map((file) => read(`data/${file}`));
  const parse = () => texts.map((text) => JSON.parse(text) as Collection);
  const things = parse().flatMap(({ features }) =>
    features.map(({ properties, geometry }) => locatableOf({ ...properties, geometry })),
  );
  const counties = countiesOf(JSON.parse(read('basemap/admin.json')) as AdminFile);
  const territories = territoriesOf(counties);
  const places = placeChoices(JSON.parse(read('data/index.json')) as CatalogueIndex);
  const parsing = sample(parse);

  console.log(
    `\nBuffer statistics, ${things.length} features with a place, medians of ${SAMPLES}; JSON.parse of them: ${parsing.toFixed(0)} ms`,
  );
  console.log('  shape                    buffer    count   ratio to JSON.parse   inside or possibly');
  for (const level of ['county', 'city', 'circle'] as const) {
    const place = places.find((one) => one.level === level)!;
    const outline = outlineOf(place, counties)!;
    for (const km of [0, KILOMETRES]) {
      const region = () => regionOf(outline, km, membersOf(place, counties))!;
      const drawing = sample(region);
      const made = region();
      const count = () => things.map(judging(made, territories)).filter((found) => found !== null);
      const counting = sample(count);
      const ratio = ((drawing + counting) / parsing).toFixed(2);
      const shape = `${level}${km > 0 ? ` and ${km} km` : ''}`;
      const times = [drawing, counting].map((value) => `${value.toFixed(0)} ms`.padStart(9)).join('');
      console.log(`  ${shape.padEnd(22)}${times}${ratio.padStart(14)}${String(count().length).padStart(20)}`);
    }
  }
}
