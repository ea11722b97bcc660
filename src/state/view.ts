/**
 * The whole view, as it stands in the URL. Each key says where it lives; the codec in url.ts covers all of it.
 */
import { LAST_YEAR } from '../../data/vocabulary';
import { NO_FILTERS, type Filters } from '../model/filters';
import type { Grouping } from '../model/grouping';
import type { Year } from '../model/years';
import type { Narrowing } from './narrowing';

export const THEME_CHOICES = ['auto', 'day', 'night', 'contrast'] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

export const LANGUAGES = ['zh', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const PANELS = ['filters', 'list', 'text'] as const;
export type Panel = (typeof PANELS)[number];

/** What fills the window under the top bar: the map with its panels, or a page of account. */
export const PAGES = ['map', 'coverage', 'targets', 'money', 'changes'] as const;
export type Page = (typeof PAGES)[number];

/** A tool of the bench, under the map. */
export const TOOLS = ['none', 'axis', 'compare', 'charts', 'areas', 'own'] as const;
export type Tool = (typeof TOOLS)[number];

/** A clause being read. */
export interface Reading {
  plan: string;
  clause: string;
}

/** What is picked out: nothing, or one feature. */
export type Picked = { type: 'none' } | { type: 'feature'; id: string };

/** Map position: degrees WGS 84 and zoom level. */
export interface Camera {
  lon: number;
  lat: number;
  zoom: number;
}

export interface View {
  filters: Filters;
  year: Year;
  query: string;
  grouping: Grouping;
  picked: Picked;
  panel: Panel;
  page: Page;
  tool: Tool;
  /** What the open tool is set to, in its own words; empty for its beginning. */
  toolWith: string;
  /** What other tools were closed with and restrict on; at most one of each, none of the open tool. */
  kept: readonly Narrowing[];
  /** Null: the beginning. */
  reading: Reading | null;
  /** Name of the target whose values colour the map; null for none. */
  indicator: string | null;
  theme: ThemeChoice;
  language: Language;
  /** Null: the first view, fitted to the province. */
  camera: Camera | null;
}

export const DEFAULT_VIEW: View = {
  filters: NO_FILTERS,
  year: LAST_YEAR,
  query: '',
  grouping: 'sector',
  picked: { type: 'none' },
  panel: 'filters',
  page: 'map',
  tool: 'none',
  toolWith: '',
  kept: [],
  reading: null,
  indicator: null,
  theme: 'auto',
  language: 'zh',
  camera: null,
};
