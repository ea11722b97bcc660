import { KINDS, PRECISIONS, type Kind } from '../../vocabulary';
import type { Assembled } from '../assemble';
import { placesOfShape } from '../assemble';
import type { Catalogue } from '../catalogue';
import { byCodeUnit } from './json';
import { sampleSection } from './sample';

/** Where positions come from, told by the words of their source; the first that fits counts. */
const SOURCES: readonly [name: string, words: RegExp][] = [
  ['memory, wholly or in part', /memory|记忆/],
  ['Global Energy Monitor', /Global Energy/],
  ['OurAirports', /OurAirports/],
  ['Wikipedia', /Wikipedia|维基/],
  ['OpenStreetMap', /OpenStreetMap/],
  ['GeoNames', /GeoNames/],
  ['county polygons', /echarts|county polygons/],
  ['a document', /./],
];

const sourceOf = ({ properties }: Assembled): string =>
  SOURCES.find(([, words]) => words.test(properties.position_source ?? ''))?.[0] ?? 'none';

/** Kinds of things that are built: their place can be found by somebody who knows it. */
const WORKS = new Set<Kind>([
  'airport',
  'energy',
  'health-education',
  'industrial-base',
  'innovation',
  'logistics',
  'open-zone',
  'park-zone',
  'port',
  'rail',
  'reservoir',
  'road',
  'water-project',
]);
const VAGUE = new Set(['county', 'city', 'unlocated']);
const LISTED = 50;

const table = (head: string[], rows: string[][]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

/** How many plans name it, then how often: what most people will look for. */
const weight = ({ properties: { mentions } }: Assembled): number =>
  new Set(mentions.map(({ plan }) => plan)).size * 1000 + mentions.length;

/** Works (what is only fostered has no site) at one place that is known by county or city only, or not at all. */
function vagueWorks(features: Assembled[]): Assembled[] {
  return features
    .filter(({ properties, source }) => {
      const one = source.value.shape.as === 'point' || source.value.shape.as === 'none';
      const single = properties.scope === 'place' && properties.place_ids.length > 0;
      return (
        WORKS.has(properties.kind) && properties.stage !== 'foster' && VAGUE.has(properties.precision) && one && single
      );
    })
    .sort((a, b) => weight(b) - weight(a) || byCodeUnit(a.properties.id, b.properties.id))
    .slice(0, LISTED);
}

/** docs/positions.md: how well the catalogue knows its places, and where a person with local knowledge can help most. */
export function positionsDocument(catalogue: Catalogue, features: Assembled[]): string {
  const precisions = PRECISIONS.map(({ id }) => id);
  const of = (precision: string) => features.filter(({ properties }) => properties.precision === precision);
  const names = [...SOURCES.map(([name]) => name), 'none'];
  const count = (some: Assembled[], source: string) => some.filter((feature) => sourceOf(feature) === source).length;
  const shown = (number: number) => (number === 0 ? '' : String(number));
  const label = (kind: Kind) => KINDS.find(({ id }) => id === kind)?.zh ?? kind;
  const now = ({ properties, source }: Assembled) => {
    const at = placesOfShape(source.value.shape)[0];
    const place = at === undefined ? undefined : catalogue.place.get(at)?.name;
    return [place, properties.precision, properties.uncertainty_km && `±${properties.uncertainty_km} km`]
      .filter(Boolean)
      .join(', ');
  };
  return `# How well places are known

Written by \`npm run data\`; edit the records, not this page. \`uncertainty_km\` is meant to be true: the place lies within it.

## Features by precision and source

${table(
  ['source', ...precisions, 'all'],
  [
    ...names.map((name) => [
      name,
      ...precisions.map((precision) => shown(count(of(precision), name))),
      shown(count(features, name)),
    ]),
    ['**all**', ...precisions.map((precision) => String(of(precision).length)), String(features.length)],
  ],
)}

## The fifty works most worth a better place

Named by the most plans, and still known by county or city only, or not at all. To mend one: add one row to a file of
\`data/gazetteer/\` (\`id, name, name_en, type, within, lon, lat, precision, uncertainty_km, source\`), put its id into \`shape\` and
\`places\` of the feature in \`data/features/<kind>.yaml\`, and run \`npm run data\`.

${table(
  ['feature', 'kind', 'plans', 'now at', 'file and id'],
  vagueWorks(features).map((feature) => {
    const { name, kind, mentions, id } = feature.properties;
    const plans = String(new Set(mentions.map(({ plan }) => plan)).size);
    return [name, label(kind), plans, now(feature) || 'nowhere', `${kind}.yaml ${id}`];
  }),
)}

${sampleSection(catalogue)}`;
}
