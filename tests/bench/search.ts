/** What a keystroke in the search box costs, beside one plain scan over the names in the same run; without a page. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plan } from '../../data/schema';
import type { CatalogueIndex, Feature, SearchFile } from '../../src/catalogue/types';
import { finder } from '../../src/model/search';
import { clauseHits } from '../../src/model/searchClauses';
import { featureHits, placeHits, searchPlaces } from '../../src/model/searchHits';
import { readingsFrom } from '../../src/model/searchText';

const QUERIES = ['胶州湾', 'jiaozhou', 'jqgs', 'qing neng', 'airport', '氢能 济南', 'xyzzy'];
const SAMPLES = 15;

const median = (values: number[]) => values.sort((a, b) => a - b)[values.length >> 1]!;

function time(act: () => unknown): number {
  const start = performance.now();
  act();
  return performance.now() - start;
}

/** @param folder of the built page */
export function searchCost(folder: string): void {
  const read = <T>(file: string) => JSON.parse(readFileSync(join(folder, 'data', file), 'utf8')) as T;
  const features = readdirSync(join(folder, 'data'))
    .filter((file) => file.endsWith('.geojson'))
    .flatMap((file) => read<{ features: { properties: Feature }[] }>(file).features.map(({ properties }) => properties))
    .concat(read<Feature[]>('unlocated.json'));
  const plans = read<Plan[]>('plans.json');
  const places = searchPlaces(read<CatalogueIndex>('index.json'));
  const readings = readingsFrom(read<SearchFile>('search.json'));
  /** All that the page does for one state of the box, drawing apart: filter, results, clauses. */
  const keystroke = (query: string) => {
    const found = finder(query, readings);
    features.filter(found);
    return [featureHits(features, query, readings), placeHits(places, query, readings), clauseHits(plans, query)];
  };

  const first = time(() => keystroke(QUERIES[0]!));
  const scan = median(
    Array.from({ length: SAMPLES * QUERIES.length }, () => time(() => features.filter(({ name }) => name.includes(QUERIES[0]!)))), // prettier-ignore
  );
  console.log(`\nText search per keystroke, ${features.length} features and the plans' texts, medians of ${SAMPLES}`);
  console.log(`  first time: ${first.toFixed(0)} ms; one plain scan over the names: ${scan.toFixed(3)} ms`);
  console.log('  typed        keys   a keystroke    dearest   ratio to the scan');
  for (const query of QUERIES) {
    const states = Array.from({ length: query.length }, (_, index) => query.slice(0, index + 1));
    const times = states.map((): number[] => []);
    // Typed anew for each sample: a query that was just asked for is remembered.
    for (let sample = 0; sample < SAMPLES; sample += 1) {
      states.forEach((state, index) => times[index]!.push(time(() => keystroke(state))));
    }
    const costs = times.map(median);
    const mean = costs.reduce((sum, cost) => sum + cost, 0) / costs.length;
    // Chinese characters are two columns wide.
    const width = [...query].reduce((sum, character) => sum + (character > '\u2e80' ? 2 : 1), 0);
    const columns = [
      `  ${query}${' '.repeat(12 - width)}`,
      String(states.length).padStart(5),
      `${mean.toFixed(1)} ms`.padStart(14),
      `${Math.max(...costs).toFixed(1)} ms`.padStart(11),
      (mean / scan).toFixed(0).padStart(8),
    ];
    console.log(columns.join(''));
  }
}
