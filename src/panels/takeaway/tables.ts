/** The tables: one row an item, one row a sentence, and the notes that tell what they are. */
import { SCOPES } from '../../../data/vocabulary';
import type { Feature, Mention, PlanSummary } from '../../catalogue/types';
import type { CellValue } from '../../model/csv';
import type { Standing } from '../../model/selection';
import { bodiesInWords, clauseName, VOCABULARY } from '../words';
import type { Taken } from './taken';

export interface Column {
  header: string;
  /** In characters, for a spreadsheet. */
  width: number;
}

export interface Table {
  columns: readonly Column[];
  rows: readonly (readonly CellValue[])[];
}

interface ColumnOf<Entry> extends Column {
  value: (entry: Entry) => CellValue;
}

const METRES_A_KILOMETRE = 1000;

function tableOf<Entry>(columns: readonly ColumnOf<Entry>[], entries: readonly Entry[]): Table {
  return { columns, rows: entries.map((entry) => columns.map(({ value }) => value(entry))) };
}

/** Years of one basis, each once; empty for none. */
const years = ({ mentions }: Feature, basis: Mention['due_basis']) => [
  ...new Set(mentions.flatMap(({ due, due_basis }) => (due !== undefined && due_basis === basis ? [due] : []))),
];

export function projectTable(taken: Taken): Table {
  const { words, plans, year } = taken;
  const { messages, term } = words;
  const headers = messages.takeAway.columns;
  const list = (parts: readonly (string | number)[]) => parts.join(messages.listComma);
  const planOf = planFinder(plans);
  const isPoint = ({ geometry }: Feature) => geometry?.type === 'Point';
  const coordinate = ({ geometry }: Feature, axis: 0 | 1) =>
    geometry?.type === 'Point' ? geometry.coordinates[axis]! : null;
  const of = (header: string, width: number, value: (standing: Standing) => CellValue): ColumnOf<Standing> => ({
    header,
    width,
    value,
  });
  return tableOf(
    [
      of(headers.id, 28, ({ feature }) => feature.id),
      of(headers.name, 30, ({ feature }) => feature.name),
      of(headers.name_en, 34, ({ feature }) => feature.name_en),
      of(headers.aliases, 24, ({ feature }) => list(feature.aliases)),
      of(headers.kind, 11, ({ feature }) => term(VOCABULARY.kind, feature.kind)),
      of(headers.sector, 11, ({ feature }) => term(VOCABULARY.sector, feature.sector)),
      of(headers.sectors, 16, ({ feature }) => list(feature.sectors.map((id) => term(VOCABULARY.sector, id)))),
      of(headers.circles, 18, ({ feature }) => list(feature.circles.map(taken.circleName))),
      of(headers.on_axis, 7, ({ feature }) => (feature.on_axis ? messages.takeAway.yes : '')),
      of(headers.cities, 18, ({ feature }) => list(feature.cities.map(words.cityName))),
      of(headers.counties, 16, ({ feature }) => list(feature.counties.map(words.cityName))),
      of(headers.scope, 11, ({ feature }) => term(SCOPES, feature.scope)),
      of(headers.plans, 26, ({ feature }) =>
        list([...new Set(feature.mentions.map(({ plan }) => words.say(planOf(plan).label)))]),
      ),
      of(headers.stage(words.yearName(year)), 13, ({ stage, over }) =>
        over ? `${term(VOCABULARY.stage, stage)}${messages.dot}${messages.list.over}` : term(VOCABULARY.stage, stage),
      ),
      of(headers.due, 10, ({ feature }) => list(years(feature, 'quoted'))),
      of(headers.plan_end, 10, ({ feature }) => list(years(feature, 'plan-period'))),
      of(headers.precision, 10, ({ feature }) => term(VOCABULARY.precision, feature.precision)),
      of(headers.radius_m, 12, ({ feature }) =>
        feature.uncertainty_km === undefined ? null : Math.round(feature.uncertainty_km * METRES_A_KILOMETRE),
      ),
      of(headers.geometry, 9, ({ feature }) =>
        feature.geometry ? (messages.takeAway.geometries[feature.geometry.type] ?? feature.geometry.type) : '',
      ),
      of(headers.lon, 11, ({ feature }) => (isPoint(feature) ? coordinate(feature, 0) : null)),
      of(headers.lat, 11, ({ feature }) => (isPoint(feature) ? coordinate(feature, 1) : null)),
      of(headers.coordinate_source, 30, ({ feature }) => feature.position_source ?? ''),
      of(headers.quotes, 60, ({ feature }) =>
        feature.mentions
          .map(({ plan, clause, quote }) =>
            messages.takeAway.quoteOf(words.say(planOf(plan).label), clauseName(messages, planOf(plan), clause), quote),
          )
          .join('\n'),
      ),
    ],
    taken.selection.standings,
  );
}

export function mentionTable(taken: Taken): Table {
  const { words, plans } = taken;
  const { messages, term } = words;
  const headers = messages.takeAway.columns;
  const planOf = planFinder(plans);
  interface Said {
    feature: Feature;
    mention: Mention;
  }
  const of = (header: string, width: number, value: (said: Said) => CellValue): ColumnOf<Said> => ({
    header,
    width,
    value,
  });
  return tableOf(
    [
      of(headers.id, 28, ({ feature }) => feature.id),
      of(headers.name, 30, ({ feature }) => words.featureName(feature)),
      of(headers.plan, 20, ({ mention }) => words.say(planOf(mention.plan).label)),
      of(headers.number, 20, ({ mention }) => planOf(mention.plan).number ?? ''),
      of(headers.clause, 10, ({ mention }) => clauseName(messages, planOf(mention.plan), mention.clause)),
      of(headers.quote, 70, ({ mention }) => mention.quote),
      of(headers.stage_said, 11, ({ mention }) => term(VOCABULARY.stage, mention.stage)),
      of(headers.stage_phrase, 12, ({ mention }) => mention.stage_phrase),
      of(headers.sector, 11, ({ mention }) => term(VOCABULARY.sector, mention.sector)),
      of(headers.due, 10, ({ mention }) => (mention.due_basis === 'quoted' ? (mention.due ?? null) : null)),
      of(headers.plan_end, 10, ({ mention }) => (mention.due_basis === 'plan-period' ? (mention.due ?? null) : null)),
      of(headers.lead, 30, ({ mention }) => bodiesInWords(mention.lead, words)),
    ],
    taken.selection.standings.flatMap(({ feature }) => feature.mentions.map((mention) => ({ feature, mention }))),
  );
}

/** What the file is, in rows of a name and its words. */
export function noteRows(taken: Taken): readonly (readonly [string, string])[] {
  const { words, plans, selection } = taken;
  const { messages } = words;
  const notes = messages.takeAway.notes;
  return [
    [notes.title, taken.title],
    [notes.filters, taken.filters],
    [notes.date, taken.date],
    [notes.caveat, notes.caveatWords],
    [notes.unlocated, notes.unlocatedWords(selection.placement.unlocated)],
    [notes.frame, notes.frameWords],
    ...plans.map((plan): [string, string] => [
      notes.plans,
      [words.language === 'zh' ? plan.title : plan.title_en, plan.number].filter(Boolean).join(' '),
    ]),
    [notes.sources, messages.map.credits],
    [notes.licence, notes.licenceWords],
    [notes.review, messages.map.reviewNumber],
    [notes.link, taken.link],
  ];
}

/** A plan by its id; of one that the index does not know, what its mentions say of it. */
function planFinder(plans: readonly PlanSummary[]): (id: string) => Pick<PlanSummary, 'label' | 'unit' | 'number'> {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  return (id) => byId.get(id) ?? { label: { zh: id, en: id }, unit: 'clause' };
}
