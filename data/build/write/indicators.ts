import type { Indicator } from '../../schema';
import { CIRCLES, COMPARATORS, MEASURES, SECTORS, type Circle } from '../../vocabulary';
import type { Catalogue } from '../catalogue';
import { formatCsv } from './csv';
import { arrayByLine } from './json';

/** The city that a place lies in, or is; undefined for circles and the province. */
function cityOf({ place }: Catalogue, id: string): string | undefined {
  const row = place.get(id);
  if (!row) return undefined;
  if (row.type === 'city') return row.id;
  return row.within ? cityOf({ place } as Catalogue, row.within) : undefined;
}

/** Targets as served: oldest plan first, in the order of its clauses, with place and year written out. */
function indicatorsOf(catalogue: Catalogue): Indicator[] {
  const plans = [...catalogue.plan.values()].sort((a, b) => a.order - b.order);
  return plans.flatMap((plan) => {
    const order = new Map([...(catalogue.clauses.get(plan.id)?.keys() ?? [])].map((id, index) => [id, index]));
    return catalogue.indicators
      .map(({ value }) => value)
      .filter((value) => value.plan === plan.id)
      .sort((a, b) => (order.get(a.clause) ?? 0) - (order.get(b.clause) ?? 0))
      .map(({ note: _, ...value }): Indicator => {
        const place = catalogue.place.get(value.place);
        const city = cityOf(catalogue, value.place);
        const circle: Circle | undefined =
          place?.type === 'circle'
            ? CIRCLES.find(({ zh }) => zh === place.name)?.id
            : city
              ? catalogue.place.get(city)?.circle
              : undefined;
        const dated = value.year ?? plan.to;
        return {
          ...value,
          ...(dated !== undefined && { year: dated, year_basis: value.year === undefined ? 'plan-period' : 'quoted' }),
          place_name: place?.name ?? value.place,
          place_name_en: place?.name_en ?? place?.name ?? value.place,
          place_type: place?.type ?? 'site',
          ...(city && { city }),
          ...(circle && { circle }),
        };
      });
  });
}

interface Column {
  name: string;
  description: string;
  type?: 'integer' | 'number';
  of: (indicator: Indicator, catalogue: Catalogue) => string | number | undefined;
}

const label = (terms: readonly { id: string; zh: string }[], id: string): string =>
  terms.find((term) => term.id === id)?.zh ?? id;

/** The columns of indicators.csv; the table schema in datapackage.json is made from the same list. */
export const INDICATOR_COLUMNS: Column[] = [
  { name: 'plan', description: 'id of the plan', of: ({ plan }) => plan },
  { name: 'plan_title', description: 'title of the plan', of: ({ plan }, { plan: plans }) => plans.get(plan)?.title },
  { name: 'clause', description: 'number of the clause; 0 is the preamble', of: ({ clause }) => clause },
  { name: 'indicator', description: 'what is counted', of: ({ indicator }) => indicator },
  { name: 'indicator_en', description: 'what is counted, in English', of: ({ indicator_en }) => indicator_en },
  { name: 'sector', description: 'sector', of: ({ sector }) => sector },
  { name: 'sector_zh', description: 'label of the sector', of: ({ sector }) => label(SECTORS, sector) },
  {
    name: 'comparator',
    description: `one of ${COMPARATORS.map(({ id }) => id).join(', ')}`,
    of: ({ comparator }) => comparator,
  },
  { name: 'value', description: 'value in its unit, as printed', type: 'number', of: ({ value }) => value },
  { name: 'value_max', description: 'upper end of a range', type: 'number', of: ({ value_max }) => value_max },
  { name: 'unit', description: 'unit, as printed', of: ({ unit }) => unit },
  { name: 'measure', description: `one of ${MEASURES.map(({ id }) => id).join(', ')}`, of: ({ measure }) => measure },
  { name: 'base_year', description: 'year compared with', type: 'integer', of: ({ base_year }) => base_year },
  { name: 'period', description: 'stretch of time the value is for', of: ({ period }) => period },
  { name: 'year', description: 'year to be reached', type: 'integer', of: ({ year }) => year },
  { name: 'year_basis', description: 'quoted or plan-period', of: ({ year_basis }) => year_basis },
  { name: 'place', description: 'gazetteer id of the place', of: ({ place }) => place },
  { name: 'place_name', description: 'name of the place', of: ({ place_name }) => place_name },
  {
    name: 'place_source',
    description: 'where the place comes from if not from the sentence',
    of: (row) => row.place_source,
  },
  { name: 'feature', description: 'id of the feature that the number describes', of: ({ feature }) => feature },
  { name: 'quote', description: 'verbatim passage of the clause', of: ({ quote }) => quote },
];

/** indicators.json: one target a line. */
export const indicatorsFile = (catalogue: Catalogue): string => `${arrayByLine(indicatorsOf(catalogue))}\n`;

/** indicators.csv, the same rows. */
export const indicatorsCsv = (catalogue: Catalogue): string =>
  formatCsv([
    INDICATOR_COLUMNS.map(({ name }) => name),
    ...indicatorsOf(catalogue).map((row) => INDICATOR_COLUMNS.map((column) => String(column.of(row, catalogue) ?? ''))),
  ]);

/** investments.json: chapters in the order of the plan. */
export const investmentsFile = ({ investments }: Catalogue): string =>
  `${arrayByLine(investments.map(({ value: { note: _, ...value } }) => value))}\n`;
