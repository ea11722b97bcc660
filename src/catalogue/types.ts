/** Shapes of the served files as the app holds them; types only. */
import type { Geometry } from 'geojson';
import type { FeatureProperties, Indicator, Mention } from '../../data/schema';
import type { Circle, Kind } from '../../data/vocabulary';

export type { FeatureProperties, Indicator, Mention };

/** A feature with its geometry; null geometry: unlocated. Geometry is WGS 84 degrees. */
export interface Feature extends FeatureProperties {
  geometry: Geometry | null;
}

/** A plan's head matter, without its text. */
export interface PlanSummary {
  id: string;
  title: string;
  title_en: string;
  label: { zh: string; en: string };
  number?: string;
  issuer: string;
  issued?: string;
  from: number;
  to?: number;
  order: number;
  unit: 'clause' | 'row' | 'article';
  notes: string[];
}

export interface CityEntry {
  id: string;
  name: string;
  name_en: string;
  circle: Circle;
  axis: boolean;
  lon: number;
  lat: number;
}

export interface CountyEntry {
  id: string;
  name: string;
  name_en: string;
  /** City id. */
  within: string;
}

/** A circle or axis: it stands for the cities that are its members. */
export interface GroupEntry {
  id: string;
  name: string;
  name_en: string;
  /** City ids. */
  members: string[];
}

/** public/data/index.json */
export interface CatalogueIndex {
  title: { zh: string; en: string };
  plans: PlanSummary[];
  cities: CityEntry[];
  counties: CountyEntry[];
  circles: GroupEntry[];
  axis: GroupEntry;
  counts: Partial<Record<Kind, number>>;
}

/** public/data/search.json */
export interface SearchFile {
  /** Syllable (no tone, ü as v) and the characters that usually have it. */
  characters: [syllable: string, characters: string][];
  /** Names that are read otherwise: one syllable for each Han character, parted by blanks. */
  names: [name: string, syllables: string][];
  /** Gazetteer id and other names of a city, county, circle or axis. */
  aliases: [id: string, names: string[]][];
  /** Latin words that names print, in small letters. */
  latin: string[];
}
