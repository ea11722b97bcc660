import type { Geometry } from 'geojson';
import type { FeatureProperties, Mention, MentionRecord, ShapeRecord } from '../schema';
import type { Sector } from '../vocabulary';
import { dueOf, leadOf, readingsOf } from './attach';
import type { Catalogue, KindFeature } from './catalogue';
import { belonging } from './resolve/belonging';
import { type Ground, type Resolved, Undrawable, resolve } from './resolve';
import { deciding, inOrder } from './stage';

/** A feature as it is served, geometry not yet rounded. */
export interface Assembled {
  source: KindFeature;
  properties: FeatureProperties;
  geometry: Geometry | null;
  /** Why there is no geometry although the shape asks for one. */
  undrawable?: Undrawable | undefined;
}

/** The places a shape is drawn from. */
export function placesOfShape(shape: ShapeRecord): string[] {
  switch (shape.as) {
    case 'point':
      return [shape.at];
    case 'points':
      return shape.at;
    case 'area':
      return shape.of;
    case 'line':
    case 'band':
      return [...shape.through, ...(shape.branches ?? []).flat()];
    case 'none':
      return [];
  }
}

/** Ids that say where a feature belongs: its places and those of its mentions; of a mark without any, the places it is drawn at. */
function placesOf({ value }: KindFeature): string[] {
  const named = [...value.places, ...value.mentions.flatMap(({ places }) => places ?? [])].map(({ id }) => id);
  const drawnAt = value.shape.as === 'line' || value.shape.as === 'band' ? [] : placesOfShape(value.shape);
  return named.length > 0 ? named : drawnAt;
}

function served(catalogue: Catalogue, record: MentionRecord, featureSector: Sector, decides: boolean): Mention {
  const readings = readingsOf(catalogue, record);
  const { plan, clause, quote, stage, stage_phrase, sector, places } = record;
  return {
    plan,
    clause,
    quote,
    stage,
    stage_phrase,
    sector: sector ?? featureSector,
    ...(places && { places }),
    ...dueOf(catalogue, record),
    lead: leadOf(catalogue, record),
    ...(decides && { decides }),
    ...(readings.length > 0 && { readings }),
  };
}

function drawn(ground: Ground, shape: ShapeRecord): { resolved: Resolved; undrawable?: Undrawable } {
  try {
    return { resolved: resolve(ground, shape) };
  } catch (error) {
    if (!(error instanceof Undrawable)) throw error;
    return {
      resolved: {
        geometry: null,
        precision: 'unlocated',
        unlocated_reason: error.message,
      },
      undrawable: error,
    };
  }
}

/** Joins a feature with its places, geometry, leads, readings and years. Nothing is checked here. */
export function assemble(catalogue: Catalogue, ground: Ground, feature: KindFeature): Assembled {
  const { value, kind } = feature;
  const { resolved, undrawable } = drawn(ground, value.shape);
  const mentions = inOrder(catalogue, value.mentions);
  const decisive = deciding(value, mentions);
  const sectors = [...new Set([value.sector, ...mentions.flatMap(({ sector }) => sector ?? [])])];
  const { geometry, precision, uncertainty_km, position_source, unlocated_reason, unlocated_reason_en } = resolved;
  const optional = {
    uncertainty_km,
    position_source,
    unlocated_reason,
    unlocated_reason_en,
    distribution: value.distribution,
    open_list: value.open_list,
    stated_count: value.stated_count,
    merge_source: value.merge_source,
  };
  const present = Object.fromEntries(
    Object.entries(optional).filter(([, one]) => one !== undefined),
  ) as typeof optional;
  const properties: FeatureProperties = {
    id: value.id,
    name: value.name,
    name_basis: value.name_basis,
    name_en: value.name_en,
    aliases: value.aliases,
    kind,
    sector: value.sector,
    sectors,
    scope: value.scope,
    extent: value.extent,
    places: value.places.map((place) => ({
      ...place,
      name: catalogue.place.get(place.id)?.name ?? place.id,
    })),
    ...belonging(ground, placesOf(feature)),
    precision,
    ...present,
    stage: decisive.at(-1)!.stage,
    relations: value.relations,
    mentions: mentions.map((mention) => served(catalogue, mention, value.sector, decisive.includes(mention))),
  };
  return { source: feature, properties, geometry, undrawable };
}
