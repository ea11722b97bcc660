/**
 * Shapes of what people write (`*Record`) and of what is served (`Feature`, `Plan`, …).
 * zod checks the former at build time; the app takes only the types.
 */
import { z } from 'zod';
import {
  CIRCLES,
  COMPARATORS,
  DISTRIBUTIONS,
  DUE_BASES,
  EXTENTS,
  KINDS,
  LEAD_ROLES,
  MEASURES,
  NAME_BASES,
  PLACE_BASES,
  PLACE_ROLES,
  PRECISIONS,
  RELATIONS,
  SCOPES,
  SECTORS,
  STAGES,
  idsOf,
  type Circle,
} from './vocabulary';

const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
const text = z.string().trim().min(1);
const year = z.int().min(2000).max(2100);
const longitude = z.number().min(73).max(180);
const latitude = z.number().min(-60).max(60);

const placeReference = z.strictObject({
  id: slug,
  role: z.enum(PLACE_ROLES),
  basis: z.enum(PLACE_BASES),
  /** Needed where basis is `inferred`: the document or dataset that says so, or `memory`. */
  source: text.optional(),
});

const leadBody = z.strictObject({ body: text, role: z.enum(idsOf(LEAD_ROLES)) });

export const mentionRecord = z.strictObject({
  plan: slug,
  clause: text,
  quote: text,
  stage: z.enum(idsOf(STAGES)),
  stage_phrase: text,
  sector: z.enum(idsOf(SECTORS)).optional(),
  places: z.array(placeReference).optional(),
  /** A year the sentence gives to this very thing; the plan's own end year is added by the build. */
  due: year.optional(),
  /** Set by hand where the rule of `data/build/stage.ts` picks another mention of this plan to give the stage. */
  decides: z.literal(true).optional(),
});

/** How the geometry is made from gazetteer places; all ids are gazetteer ids. */
export const shapeRecord = z.discriminatedUnion('as', [
  /** One mark at a place. */
  z.strictObject({ as: z.literal('point'), at: slug }),
  /** One thing at several places. */
  z.strictObject({ as: z.literal('points'), at: z.array(slug).min(2) }),
  /** A smooth line through places in order; `branches` are further lines of the same thing. */
  z.strictObject({
    as: z.literal('line'),
    through: z.array(slug).min(2),
    branches: z.array(z.array(slug).min(2)).optional(),
    uncertainty_km: z.number().positive(),
    /** Straight legs instead of a curve, where smoothing would promise too much. */
    straight: z.boolean().optional(),
    position_source: text,
  }),
  /** A band of half-width `half_width_km` about a line through places. */
  z.strictObject({
    as: z.literal('band'),
    through: z.array(slug).min(2),
    branches: z.array(z.array(slug).min(2)).optional(),
    half_width_km: z.number().positive(),
    uncertainty_km: z.number().positive(),
    position_source: text,
  }),
  /** The union of counties, cities or circles. */
  z.strictObject({ as: z.literal('area'), of: z.array(slug).min(1), position_source: text.optional() }),
  /** Not placed; the reason is shown. */
  z.strictObject({ as: z.literal('none'), reason: text, reason_en: text.optional() }),
]);

export const featureRecord = z.strictObject({
  id: slug,
  name: text,
  name_basis: z.enum(idsOf(NAME_BASES)),
  name_en: text,
  aliases: z.array(text).default([]),
  sector: z.enum(idsOf(SECTORS)),
  scope: z.enum(idsOf(SCOPES)).default('place'),
  extent: z.enum(idsOf(EXTENTS)).default('inside'),
  places: z.array(placeReference).default([]),
  shape: shapeRecord,
  distribution: z.enum(DISTRIBUTIONS).optional(),
  open_list: z.boolean().optional(),
  stated_count: z.int().positive().optional(),
  merge_source: text.optional(),
  relations: z.array(z.strictObject({ type: z.enum(idsOf(RELATIONS)), target: slug })).default([]),
  mentions: z.array(mentionRecord).min(1),
  /** For the next editor; not served. */
  note: text.optional(),
});

const PLACE_TYPES = [
  'province',
  'circle',
  'axis',
  'city',
  'county',
  'town',
  'station',
  'site',
  'reservoir',
  'port',
  'lake',
  'sea',
  'outside',
] as const;

export const placeRecord = z.strictObject({
  id: slug,
  name: text,
  aliases: z.array(text).default([]),
  name_en: text.optional(),
  type: z.enum(PLACE_TYPES),
  /** Circle of a city. */
  circle: z.enum(idsOf(CIRCLES)).optional(),
  /** City on the axis. */
  axis: z.boolean().optional(),
  /** Cities of a circle or axis. */
  members: z.array(slug).optional(),
  /** City of a county; city or county of anything smaller. */
  within: slug.optional(),
  lon: longitude.optional(),
  lat: latitude.optional(),
  precision: z.enum(idsOf(PRECISIONS)).optional(),
  uncertainty_km: z.number().positive().optional(),
  source: text.optional(),
  licence: text.optional(),
  note: text.optional(),
});

export const planRecord = z.strictObject({
  id: slug,
  title: text,
  title_en: text,
  label: z.strictObject({ zh: text, en: text }),
  number: text.optional(),
  issuer: text,
  /** ISO date or year; absent where the text has none. */
  issued: z
    .string()
    .regex(/^\d{4}(-\d\d-\d\d)?$/)
    .optional(),
  /** First year in which the plan speaks. */
  from: year,
  /** Last year of its period; absent: no end stated. */
  to: year.optional(),
  order: z.int(),
  group: z.strictObject({ phrase: text, cities: z.array(slug) }).optional(),
  unit: z.enum(['clause', 'row', 'article']),
  notes: z.array(text).default([]),
});

export const readingRecord = z.strictObject({
  plan: slug,
  clause: text,
  received: text,
  reading: text,
  reason: text,
});

/** Bodies printed for a stretch of a clause; `sentence` absent: for the whole clause. */
export const leadRecord = z.strictObject({
  plan: slug,
  clause: text,
  sentence: text.optional(),
  lead: z.array(leadBody).min(1),
});

/** Why a clause yields no feature, for coverage.json. */
export const coverageRecord = z.strictObject({ plan: slug, clause: text, reason: text });

/** A number that a plan sets as a target. */
export const indicatorRecord = z.strictObject({
  plan: slug,
  clause: text,
  quote: text,
  /** What is counted, in the fewest words of the text that say it; one indicator has one name in all plans. */
  indicator: text,
  indicator_en: text,
  sector: z.enum(idsOf(SECTORS)),
  comparator: z.enum(idsOf(COMPARATORS)),
  /** In `unit`, as printed: no unit is converted. */
  value: z.number(),
  /** Upper end, with `between` only. */
  value_max: z.number().optional(),
  unit: text,
  measure: z.enum(idsOf(MEASURES)).default('level'),
  /** Year that a rise or fall is measured against, as the text gives it. */
  base_year: year.optional(),
  /** Stretch of time that the value is for, as the text says it: 每年, 2023-2025年, 年均. */
  period: text.optional(),
  /** Year that the sentence sets; the end of the plan's period is added by the build. */
  year: year.optional(),
  /** Gazetteer id that the number is for: a province, circle, axis, city, county or site. */
  place: slug,
  /** Needed where the text does not name the place. */
  place_source: text.optional(),
  /** Feature that the number describes. */
  feature: slug.optional(),
  /** For the next editor; not served. */
  note: text.optional(),
});

/** Money and projects of one chapter of a plan, and how they split. */
export const investmentRecord = z.strictObject({
  plan: slug,
  clause: text,
  quote: text,
  /** The chapter's own words. */
  chapter: text,
  chapter_en: text,
  sector: z.enum(idsOf(SECTORS)),
  projects: z.int().positive(),
  /** 100 million yuan. */
  total: z.number().positive(),
  /** 续建, 2023 新开工, 2024–2025 储备: number of projects and 100 million yuan, where the text gives them. */
  parts: z.array(
    z.strictObject({ name: text, name_en: text, projects: z.int().positive(), total: z.number().positive() }),
  ),
  note: text.optional(),
});

/** A place name in a text that names no feature there, with the reason. */
export const namingRecord = z.strictObject({
  plan: slug,
  clause: text,
  /** A run of the clause that holds the name. */
  passage: text,
  name: text,
  reason: text,
});

/** A row of the gazetteer drawn by chance, beside what an independent source says of it. */
export const positionCheckRecord = z
  .strictObject({
    place: slug,
    /** `open`: neither a second coordinate nor a statement was found. */
    basis: z.enum(['coordinate', 'statement', 'open']),
    lon: z.number().optional(),
    lat: z.number().optional(),
    /** The point only carries a line, and lon, lat is the nearest point of a second one. */
    line: z.boolean().default(false),
    /** Whether a statement agrees with the point as it was drawn. */
    held: z.boolean().default(true),
    /** Distance and radius at the draw, where the row has been changed since. */
    drawn: z.strictObject({ km: z.number().nonnegative(), radius_km: z.number().positive() }).optional(),
    source: text.optional(),
  })
  .refine(({ basis, lon, lat }) => (basis === 'coordinate') === (lon !== undefined && lat !== undefined), {
    message: 'a coordinate has lon and lat, and nothing else has them',
  })
  .refine(({ basis, source }) => (basis === 'open') === (source === undefined), {
    message: 'what was found has a source',
  });

export type PositionCheckRecord = z.infer<typeof positionCheckRecord>;
export type IndicatorRecord = z.infer<typeof indicatorRecord>;
export type InvestmentRecord = z.infer<typeof investmentRecord>;
export type NamingRecord = z.infer<typeof namingRecord>;
export type CoverageRecord = z.infer<typeof coverageRecord>;
export type MentionRecord = z.infer<typeof mentionRecord>;
export type FeatureRecord = z.infer<typeof featureRecord>;
export type ShapeRecord = z.infer<typeof shapeRecord>;
export type PlaceRecord = z.infer<typeof placeRecord>;
export type PlanRecord = z.infer<typeof planRecord>;
export type ReadingRecord = z.infer<typeof readingRecord>;
export type LeadRecord = z.infer<typeof leadRecord>;

/* What is served. */

export const mention = z.strictObject({
  plan: slug,
  clause: text,
  quote: text,
  stage: z.enum(idsOf(STAGES)),
  stage_phrase: text,
  sector: z.enum(idsOf(SECTORS)),
  places: z.array(placeReference).optional(),
  due: year.optional(),
  due_basis: z.enum(DUE_BASES).optional(),
  lead: z.array(leadBody),
  /** On the one mention of each plan that speaks most of the thing itself: it gives the stage. */
  decides: z.literal(true).optional(),
  /** Readings of faulty passages inside the quote. */
  readings: z.array(z.strictObject({ received: text, reading: text, reason: text })).optional(),
});

export const featureProperties = z.strictObject({
  id: slug,
  name: text,
  name_basis: z.enum(idsOf(NAME_BASES)),
  name_en: text,
  aliases: z.array(text),
  kind: z.enum(idsOf(KINDS)),
  sector: z.enum(idsOf(SECTORS)),
  sectors: z.array(z.enum(idsOf(SECTORS))),
  scope: z.enum(idsOf(SCOPES)),
  extent: z.enum(idsOf(EXTENTS)),
  places: z.array(placeReference.extend({ name: text })),
  /** Names of the cities and counties, written out; ids of the circles. */
  cities: z.array(text),
  counties: z.array(text),
  /** Gazetteer ids of those cities and counties: names alone are not unique. */
  place_ids: z.array(slug),
  circles: z.array(z.enum(idsOf(CIRCLES))),
  on_axis: z.boolean(),
  precision: z.enum(idsOf(PRECISIONS)),
  uncertainty_km: z.number().positive().optional(),
  position_source: text.optional(),
  unlocated_reason: text.optional(),
  unlocated_reason_en: text.optional(),
  distribution: z.enum(DISTRIBUTIONS).optional(),
  open_list: z.boolean().optional(),
  stated_count: z.int().optional(),
  merge_source: text.optional(),
  stage: z.enum(idsOf(STAGES)),
  relations: z.array(z.strictObject({ type: z.enum(idsOf(RELATIONS)), target: slug })),
  /** Oldest plan first. */
  mentions: z.array(mention).min(1),
});

export type Mention = z.infer<typeof mention>;
export type FeatureProperties = z.infer<typeof featureProperties>;

/** A target as served in indicators.json: a record with its year and place written out. */
export interface Indicator extends Omit<IndicatorRecord, 'note'> {
  /** `plan-period`: only the end of the plan's period applies. */
  year_basis?: (typeof DUE_BASES)[number];
  place_name: string;
  place_name_en: string;
  place_type: PlaceRecord['type'];
  /** Id of the city that the place lies in, or is. */
  city?: string;
  circle?: Circle;
}

export type Investment = Omit<InvestmentRecord, 'note'>;

/** A clause in coverage.json. */
export interface ClauseCoverage {
  plan: string;
  clause: string;
  /** Ids of the features that it yields. */
  features: string[];
  /** Why it yields none. */
  reason: string | null;
  /** Place names in it that no feature covers, each with the reason. */
  names?: { name: string; passage: string; reason: string }[];
}

/** One plan as served in plans.json. */
export interface Clause {
  id: string;
  title: string;
  /** Character ranges of the seed text, in reading order: [start, end). */
  spans: [number, number][];
  /** The text of the spans, line breaks of the transcription joined. */
  text: string;
}

export interface Plan extends Omit<PlanRecord, 'notes'> {
  notes: string[];
  clauses: Clause[];
  readings: Omit<ReadingRecord, 'plan'>[];
}
