import { CIRCLES, DUE_BASES, EXTENTS, KINDS, LEAD_ROLES, PRECISIONS, SECTORS, STAGES } from '../../vocabulary';
import type { FeatureProperties, Mention } from '../../schema';
import type { Assembled } from '../assemble';
import type { Catalogue } from '../catalogue';
import { formatCsv } from './csv';
import { byCodeUnit } from './json';

interface Column {
  name: string;
  description: string;
  type?: 'integer' | 'boolean';
  of: (feature: FeatureProperties, mention: Mention, catalogue: Catalogue) => string;
}

const label = (terms: readonly { id: string; zh: string }[], id: string): string =>
  terms.find((term) => term.id === id)?.zh ?? id;

/** The columns of mentions.csv; the table schema in datapackage.json is made from the same list. */
export const MENTION_COLUMNS: Column[] = [
  { name: 'feature', description: 'id of the feature', of: ({ id }) => id },
  { name: 'name', description: 'name of the feature', of: ({ name }) => name },
  {
    name: 'name_en',
    description: 'name in English',
    of: ({ name_en }) => name_en,
  },
  {
    name: 'kind',
    description: `one of ${KINDS.map(({ id }) => id).join(', ')}`,
    of: ({ kind }) => kind,
  },
  {
    name: 'kind_zh',
    description: 'label of the kind',
    of: ({ kind }) => label(KINDS, kind),
  },
  {
    name: 'sector',
    description: 'sector of the mention',
    of: (_, { sector }) => sector,
  },
  {
    name: 'sector_zh',
    description: 'label of the sector',
    of: (_, { sector }) => label(SECTORS, sector),
  },
  { name: 'plan', description: 'id of the plan', of: (_, { plan }) => plan },
  {
    name: 'plan_title',
    description: 'title of the plan',
    of: (_, { plan }, catalogue) => catalogue.plan.get(plan)?.title ?? '',
  },
  {
    name: 'clause',
    description: 'number of the clause; 0 is the preamble',
    of: (_, { clause }) => clause,
  },
  {
    name: 'clause_title',
    description: 'title of the clause',
    of: (_, mention, catalogue) => clauseTitle(catalogue, mention),
  },
  {
    name: 'quote',
    description: 'verbatim passage of the clause',
    of: (_, { quote }) => quote,
  },
  {
    name: 'stage',
    description: `one of ${STAGES.map(({ id }) => id).join(', ')}: what the plan says, not what is built`,
    of: (_, { stage }) => stage,
  },
  {
    name: 'stage_zh',
    description: 'label of the stage',
    of: (_, { stage }) => label(STAGES, stage),
  },
  {
    name: 'stage_phrase',
    description: 'the deciding words',
    of: (_, { stage_phrase }) => stage_phrase,
  },
  {
    name: 'decides',
    description: 'whether this mention gives the stage of the feature in its plan',
    type: 'boolean',
    of: (_, { decides }) => String(decides ?? false),
  },
  {
    name: 'due',
    description: 'year',
    type: 'integer',
    of: (_, { due }) => String(due ?? ''),
  },
  {
    name: 'due_basis',
    description: `${DUE_BASES.join(' or ')}`,
    of: (_, { due_basis }) => due_basis ?? '',
  },
  {
    name: 'lead',
    description: 'bodies responsible, with their role',
    of: (_, { lead }) => lead.map(({ body, role }) => `${body}（${label(LEAD_ROLES, role)}）`).join('；'),
  },
  {
    name: 'readings',
    description: 'faults of the text inside the quote, with our reading',
    of: (_, { readings }) => (readings ?? []).map(({ received, reading }) => `${received}→${reading}`).join('；'),
  },
  {
    name: 'cities',
    description: 'cities of the feature',
    of: ({ cities }) => cities.join('、'),
  },
  {
    name: 'counties',
    description: 'counties of the feature',
    of: ({ counties }) => counties.join('、'),
  },
  {
    name: 'circles',
    description: 'economic circles',
    of: ({ circles }) => circles.map((id) => label(CIRCLES, id)).join('、'),
  },
  {
    name: 'on_axis',
    description: 'whether a city of the axis is among the places',
    type: 'boolean',
    of: ({ on_axis }) => String(on_axis),
  },
  {
    name: 'extent',
    description: 'inside the province, crossing its boundary, outside',
    of: ({ extent }) => label(EXTENTS, extent),
  },
  {
    name: 'precision',
    description: `one of ${PRECISIONS.map(({ id }) => id).join(', ')}`,
    of: ({ precision }) => precision,
  },
];

function clauseTitle({ cuttings }: Catalogue, { plan, clause }: Mention): string {
  const cutting = cuttings.find((one) => one.plan === plan);
  return cutting?.clauses.find(({ id }) => id === clause)?.title ?? '';
}

/** One row a mention: by kind, feature id, then oldest plan first. */
export function mentionsFile(catalogue: Catalogue, features: Assembled[]): string {
  const kind = ({ properties }: Assembled): number => KINDS.findIndex(({ id }) => id === properties.kind);
  const sorted = [...features].sort((a, b) => kind(a) - kind(b) || byCodeUnit(a.properties.id, b.properties.id));
  const rows = sorted.flatMap(({ properties }) =>
    properties.mentions.map((mention) => MENTION_COLUMNS.map((column) => column.of(properties, mention, catalogue))),
  );
  return formatCsv([MENTION_COLUMNS.map(({ name }) => name), ...rows]);
}
