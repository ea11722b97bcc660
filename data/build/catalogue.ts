import type {
  CoverageRecord,
  FeatureRecord,
  IndicatorRecord,
  InvestmentRecord,
  LeadRecord,
  NamingRecord,
  PlaceRecord,
  PlanRecord,
  PositionCheckRecord,
  ReadingRecord,
} from '../schema';
import type { Kind } from '../vocabulary';
import type { Admin } from './admin';
import type { Cutting } from './cut/types';
import { type BareClause, bareClause } from './quotes';
import type { Located } from './yaml';

/** A feature with the kind that its file gives it. */
export interface KindFeature extends Located<FeatureRecord> {
  kind: Kind;
}

/** All that people wrote, as read. */
export interface Written {
  plans: Located<PlanRecord>[];
  readings: Located<ReadingRecord>[];
  leads: Located<LeadRecord>[];
  coverage: Located<CoverageRecord>[];
  indicators: Located<IndicatorRecord>[];
  investments: Located<InvestmentRecord>[];
  namings: Located<NamingRecord>[];
  places: Located<PlaceRecord>[];
  positionChecks: Located<PositionCheckRecord>[];
  features: KindFeature[];
  cuttings: Cutting[];
  admin: Admin;
}

/** What was written, indexed for the checks and the joins. */
export interface Catalogue extends Written {
  plan: Map<string, PlanRecord>;
  /** By id; of two rows with one id the first counts, the check `noPlaceIdTwice` names the other. */
  place: Map<string, PlaceRecord>;
  featureIds: Set<string>;
  /** By plan id, then clause id, in the order of the plan. */
  clauses: Map<string, Map<string, BareClause>>;
}

/** Indexes the written records; nothing is checked or changed. */
export function catalogueOf(written: Written): Catalogue {
  const place = new Map<string, PlaceRecord>();
  for (const { value } of written.places) if (!place.has(value.id)) place.set(value.id, value);
  return {
    ...written,
    place,
    plan: new Map(written.plans.map(({ value }) => [value.id, value])),
    featureIds: new Set(written.features.map(({ value }) => value.id)),
    clauses: new Map(
      written.cuttings.map(({ plan, seed, clauses }) => [
        plan,
        new Map(clauses.map((clause) => [clause.id, bareClause(seed, clause)])),
      ]),
    ),
  };
}
