/** What it costs to read 100,000 points and to filter and sort them, beside bare parsing in the same run; without a page. */
import Papa from 'papaparse';
import { readBytes } from '../../src/import/readBytes';
import { NO_OWN_FILTER, orderedRows, passing } from '../../src/model/ownRows';
import type { OwnTable } from '../../src/model/ownTable';

const POINTS = 100_000;
const SAMPLES = 5;
const KINDS = ['桥梁', '泵站', '变电站', '监测点'];

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

async function time(act: () => unknown): Promise<number> {
  const costs: number[] = [];
  for (let sample = 0; sample < SAMPLES; sample += 1) {
    const start = performance.now();
    await act();
    costs.push(performance.now() - start);
  }
  return median(costs);
}

/** Spread evenly, no two alike: the golden ratio and the square root of two walk the unit square. */
function rowsOfPoints() {
  return Array.from({ length: POINTS }, (_, index) => ({
    name: `点位${index + 1}`,
    kind: KINDS[index % KINDS.length]!,
    value: (index * 7919) % 1000,
    lon: Number((115 + ((index * 0.618033988749895) % 1) * 7).toFixed(6)),
    lat: Number((34.5 + ((index * 1.4142135623730951) % 1) * 3.5).toFixed(6)),
  }));
}

const line = (label: string, cost: number, bare: number) =>
  console.log(`${label.padEnd(30)}${`${cost.toFixed(0)} ms`.padStart(9)}${(cost / bare).toFixed(2).padStart(8)}`);

export async function importCost(): Promise<void> {
  const rows = rowsOfPoints();
  const csv = ['name,kind,value,lon,lat', ...rows.map((row) => Object.values(row).join(','))].join('\n');
  const geojson = JSON.stringify({
    type: 'FeatureCollection',
    features: rows.map(({ lon, lat, ...properties }) => ({
      type: 'Feature',
      properties,
      geometry: { type: 'Point', coordinates: [lon, lat] },
    })),
  });
  const encoder = new TextEncoder();
  let table: OwnTable | null = null;
  const read = (name: string, text: string) => {
    const bytes = encoder.encode(text);
    return time(async () => {
      const [content] = await readBytes([{ name, bytes }], { csv: null }, () => undefined);
      if (content && 'table' in content) ({ table } = content);
    });
  };
  const parsingCsv = await time(() => Papa.parse(csv));
  const readingCsv = await read('points.csv', csv);
  const parsingJson = await time(() => JSON.parse(geojson) as unknown);
  const readingJson = await read('points.geojson', geojson);
  const whole = table!;
  const filter = { ...NO_OWN_FILTER, text: '999' };
  const filtering = await time(() => passing(whole, filter, null));
  const passes = passing(whole, NO_OWN_FILTER, null);
  const { compare } = new Intl.Collator('zh-CN', { numeric: true });
  const sorting = await time(() => orderedRows(whole, passes, { column: 0, descending: false }, compare));

  console.log(`\nImport of ${POINTS.toLocaleString('en')} points, medians of ${SAMPLES}`);
  console.log(`${''.padEnd(30)}${'time'.padStart(9)}   ratio to bare parsing`);
  line('  CSV, to a packed table', readingCsv, parsingCsv);
  line('  GeoJSON, to a packed table', readingJson, parsingJson);
  line('  filter by text, a keystroke', filtering, parsingJson);
  line('  sort by a column of names', sorting, parsingJson);
}
