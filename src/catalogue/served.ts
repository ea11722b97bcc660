/** What the served files must hold, as far as the page counts on it; the full shapes are data/schema.ts. */
import {
  CIRCLES,
  COMPARATORS,
  KINDS,
  LEAD_ROLES,
  MEASURES,
  PRECISIONS,
  RELATIONS,
  SCOPES,
  SECTORS,
  STAGES,
  EXTENTS,
} from '../../data/vocabulary';
import { flag, listOf, maybe, number, oneOf, orNull, record, text, tuple, type Check } from './check';

const idOf = (entries: readonly { id: string }[]) => oneOf(entries.map(({ id }) => id));
const texts = listOf(text);
const bilingual = record({ zh: text, en: text });
const named = { id: text, name: text, name_en: text };
const sector = idOf(SECTORS);
const stage = idOf(STAGES);

const position = tuple(number, number);
const COORDINATES: Readonly<Record<string, Check>> = {
  Point: position,
  MultiPoint: listOf(position),
  LineString: listOf(position, 2),
  MultiLineString: listOf(listOf(position, 2)),
  Polygon: listOf(listOf(position, 4), 1),
  MultiPolygon: listOf(listOf(listOf(position, 4), 1)),
};
/** A geometry of one of these types. */
const geometryOf =
  (...types: readonly string[]): Check =>
  (value) => {
    const type = record({ type: oneOf(types) })(value);
    if (type !== null) return type;
    const { type: known, coordinates } = value as { type: string; coordinates: unknown };
    return record({ coordinates: COORDINATES[known]! })({ coordinates });
  };

export const geometry: Check = orNull(geometryOf(...Object.keys(COORDINATES)));

export const featureProperties: Check = record({
  ...named,
  kind: idOf(KINDS),
  sector,
  sectors: listOf(sector),
  aliases: texts,
  scope: idOf(SCOPES),
  extent: idOf(EXTENTS),
  places: listOf(record({ id: text, name: text, role: text, basis: text })),
  cities: texts,
  counties: texts,
  place_ids: texts,
  circles: listOf(idOf(CIRCLES)),
  precision: idOf(PRECISIONS),
  uncertainty_km: maybe(number),
  stage,
  relations: listOf(record({ type: idOf(RELATIONS), target: text })),
  mentions: listOf(
    record({
      plan: text,
      clause: text,
      quote: text,
      stage,
      stage_phrase: text,
      sector,
      due: maybe(number),
      lead: listOf(record({ body: text, role: idOf(LEAD_ROLES) })),
    }),
    1,
  ),
});

const planHead = {
  id: text,
  title: text,
  title_en: text,
  label: bilingual,
  number: maybe(text),
  issuer: text,
  issued: maybe(text),
  from: number,
  to: maybe(number),
  order: number,
  unit: text,
  notes: texts,
};

const group = record({ ...named, members: texts });

/** data/index.json */
export const index: Check = record({
  title: bilingual,
  plans: listOf(record(planHead)),
  cities: listOf(record({ ...named, circle: text, axis: flag, lon: number, lat: number })),
  counties: listOf(record({ ...named, within: text })),
  circles: listOf(group),
  axis: group,
  counts: record({}),
});

/** data/plans.json: without a plan there is nothing to read. */
export const plans: Check = listOf(
  record({
    ...planHead,
    clauses: listOf(record({ id: text, title: text, text, spans: listOf(position) }), 1),
    readings: listOf(record({ clause: text, received: text, reading: text, reason: text })),
  }),
  1,
);

/** data/coverage.json: every clause of every plan stands there. */
export const coverage: Check = listOf(
  record({
    plan: text,
    clause: text,
    features: texts,
    reason: orNull(text),
    names: maybe(listOf(record({ name: text, passage: text, reason: text }))),
  }),
  1,
);

const amounts = { projects: number, total: number };

/** data/investments.json */
export const investments: Check = listOf(
  record({
    plan: text,
    clause: text,
    quote: text,
    chapter: text,
    chapter_en: text,
    sector,
    ...amounts,
    parts: listOf(record({ name: text, name_en: text, ...amounts })),
  }),
);

/** data/indicators.json */
export const indicators: Check = listOf(
  record({
    plan: text,
    clause: text,
    quote: text,
    indicator: text,
    indicator_en: text,
    sector,
    comparator: idOf(COMPARATORS),
    value: number,
    value_max: maybe(number),
    unit: text,
    measure: idOf(MEASURES),
    base_year: maybe(number),
    year: maybe(number),
    period: maybe(text),
    place: text,
    place_name: text,
    place_name_en: text,
    place_type: text,
  }),
);

/** data/search.json */
export const search: Check = record({
  characters: listOf(tuple(text, text)),
  names: listOf(tuple(text, text)),
  aliases: listOf(tuple(text, texts)),
  latin: texts,
});

const collection = (feature: Check) => record({ features: listOf(feature) });
const layered = record({ properties: record({ layer: text }), geometry: record({ type: text }) });

/** A feature of one layer, checked further. */
const ofLayer =
  (layer: string, check: Check): Check =>
  (value) => {
    const fault = layered(value);
    const isOther = fault === null && (value as { properties: { layer: string } }).properties.layer !== layer;
    return isOther ? null : (fault ?? check(value));
  };
const at = geometryOf('Point');

/** basemap/*.json, by the file's name. */
export const GROUND: Readonly<Record<'ground' | 'axis' | 'labels' | 'admin', Check>> = {
  ground: collection(layered),
  axis: record({
    ...named,
    cartouche: record({ title: bilingual, main: bilingual, branch: bilingual, note: bilingual }),
    features: listOf((value) => {
      const line = record({ properties: record({ through: maybe(texts) }), geometry: geometryOf('LineString') });
      const node = record({ properties: record(named), geometry: at });
      return ofLayer('centreline', line)(value) ?? ofLayer('node', node)(value);
    }),
  }),
  labels: collection((value) => {
    const settlement = { id: text, name: text, name_en: text };
    const seat = record({ ...settlement, axis: flag, tray_x: number, tray_y: number });
    return (
      ofLayer('city', record({ properties: seat, geometry: at }))(value) ??
      ofLayer('county', record({ properties: record(settlement), geometry: at }))(value)
    );
  }),
  admin: collection(
    record({ properties: record({ id: text, city: text }), geometry: geometryOf('Polygon', 'MultiPolygon') }),
  ),
};
