import type { Assembled } from '../assemble';
import type { Catalogue } from '../catalogue';
import { byteLength, datapackageFile } from './datapackage';
import { geojsonFiles, unlocatedFile } from './features';
import { indexFile } from './index-file';
import { indicatorsCsv, indicatorsFile, investmentsFile } from './indicators';
import { byCodeUnit } from './json';
import { mentionsFile } from './mentions';
import { coverageFile, plansFile } from './plans';
import { searchFile } from './search';

/**
 * The files of public/data by name, as text in UTF-8. The same input gives the same bytes.
 * @param features with geometry as served: rounded and wound
 */
export function servedFiles(catalogue: Catalogue, features: Assembled[]): Map<string, string> {
  const files = geojsonFiles(features);
  files.set('unlocated.json', unlocatedFile(features));
  files.set('mentions.csv', mentionsFile(catalogue, features));
  files.set('plans.json', plansFile(catalogue));
  files.set('coverage.json', coverageFile(catalogue, features));
  files.set('indicators.json', indicatorsFile(catalogue));
  files.set('indicators.csv', indicatorsCsv(catalogue));
  files.set('investments.json', investmentsFile(catalogue));
  files.set('search.json', searchFile(catalogue, features));
  files.set(
    'index.json',
    indexFile(catalogue, features, new Map([...files].map(([name, text]) => [name, byteLength(text)]))),
  );
  const sorted = new Map([...files].sort(([left], [right]) => byCodeUnit(left, right)));
  return new Map([...sorted, ['datapackage.json', datapackageFile(catalogue, sorted)]]);
}
