/**
 * View ↔ query string. Pure: defaults are omitted, `decode(encode(view))` equals the view, and what cannot be
 * read falls back to the default and is reported, never thrown.
 *
 * Version 1 keys: circle axis place sector kind plan stage due (ids joined by `.`), y year, q query, g grouping,
 * f feature, p panel, s page, r clause read `plan:clause`, i indicator,
 * b tool of the bench, k what it is set to, n what another tool restricts `tool:setting` (once for each), t theme, l language,
 * c camera `lon,lat,zoom`. A link without `v` is version 1.
 */
import { FILTER_GROUPS, FIXED_OPTIONS, type FilterGroup, type Filters } from '../model/filters';
import { GROUPINGS } from '../model/grouping';
import { YEARS, type Year } from '../model/years';
import { narrowingText, readNarrowing, type Narrowing } from './narrowing';
import {
  DEFAULT_VIEW,
  LANGUAGES,
  PAGES,
  PANELS,
  THEME_CHOICES,
  TOOLS,
  type Camera,
  type Reading,
  type Tool,
  type View,
} from './view';

const VERSION = 1;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** A whole sentence of a plan; in a link each of its characters takes nine. */
export const LONGEST_QUERY = 300;
/** 十二(十二) has six. */
const LONGEST_CLAUSE = 12;
const LONGEST_INDICATOR = 80;
/** A polygon of some sixty corners. */
export const LONGEST_SETTING = 1000;
/** About 1 m and a hundredth of a zoom step. */
const DEGREE_DIGITS = 5;
const ZOOM_DIGITS = 2;

/** A key of the link that could not be read, with its value as given. */
export interface LinkFault {
  key: string;
  value: string;
}

export interface Decoded {
  view: View;
  faults: LinkFault[];
}

function round(value: number, digits: number): number {
  // Adding zero turns -0, which no link can hold, into 0.
  return Number(value.toFixed(digits)) + 0;
}

/** The camera as the link holds it, so that a round trip changes nothing. */
export function roundedCamera(camera: Camera): Camera {
  return {
    lon: round(camera.lon, DEGREE_DIGITS),
    lat: round(camera.lat, DEGREE_DIGITS),
    zoom: round(camera.zoom, ZOOM_DIGITS),
  };
}

/** The view as a query string without the question mark; empty for the default view. */
export function encode(view: View): string {
  const parameters = new URLSearchParams();
  for (const group of FILTER_GROUPS) {
    if (view.filters[group].length > 0) parameters.set(group, view.filters[group].join('.'));
  }
  if (view.year !== DEFAULT_VIEW.year) parameters.set('y', String(view.year));
  if (view.query !== '') parameters.set('q', view.query);
  if (view.grouping !== DEFAULT_VIEW.grouping) parameters.set('g', view.grouping);
  if (view.picked.type === 'feature') parameters.set('f', view.picked.id);
  if (view.panel !== DEFAULT_VIEW.panel) parameters.set('p', view.panel);
  if (view.page !== DEFAULT_VIEW.page) parameters.set('s', view.page);
  if (view.tool !== DEFAULT_VIEW.tool) parameters.set('b', view.tool);
  if (view.toolWith !== '') parameters.set('k', view.toolWith);
  for (const narrowing of view.kept) parameters.append('n', narrowingText(narrowing));
  if (view.reading) parameters.set('r', `${view.reading.plan}:${view.reading.clause}`);
  if (view.indicator !== null) parameters.set('i', view.indicator);
  if (view.theme !== DEFAULT_VIEW.theme) parameters.set('t', view.theme);
  if (view.language !== DEFAULT_VIEW.language) parameters.set('l', view.language);
  if (view.camera) {
    const { lon, lat, zoom } = roundedCamera(view.camera);
    parameters.set('c', `${lon},${lat},${zoom}`);
  }
  if ([...parameters].length > 0) parameters.set('v', String(VERSION));
  return parameters.toString();
}

function decodeCamera(value: string): Camera | null {
  const parts = value.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part)));
  const [lon, lat, zoom] = parts;
  if (parts.length !== 3 || lon === undefined || lat === undefined || zoom === undefined) return null;
  const inRange = Math.abs(lon) <= 180 && Math.abs(lat) <= 85 && zoom >= 0 && zoom <= 24;
  return inRange ? roundedCamera({ lon, lat, zoom }) : null;
}

function decodeReading(value: string): Reading | null {
  const [plan, clause, ...more] = value.split(':');
  if (!plan || !SLUG.test(plan) || !clause || clause.length > LONGEST_CLAUSE || more.length > 0) return null;
  return { plan, clause };
}

function decodeYear(value: string): Year | null {
  return YEARS.find((year) => String(year) === value) ?? null;
}

/** Known options of a group, or any slug where the catalogue and not the vocabulary decides. */
function isOption(group: FilterGroup, option: string): boolean {
  if (group === 'place' || group === 'plan') return SLUG.test(option);
  return (FIXED_OPTIONS[group] as readonly string[]).includes(option);
}

/** Reads a query string, with or without the question mark. */
export function decode(search: string): Decoded {
  const parameters = new URLSearchParams(search);
  const faults: LinkFault[] = [];
  const view: View = { ...DEFAULT_VIEW };

  /** Runs a reader on a key that is present; null from the reader is a fault. */
  const read = <T>(key: string, reader: (value: string) => T | null, apply: (value: T) => void) => {
    const value = parameters.get(key);
    if (value === null) return;
    const result = reader(value);
    if (result === null) faults.push({ key, value });
    else apply(result);
  };
  const oneOf =
    <T extends string>(options: readonly T[]) =>
    (value: string): T | null =>
      options.find((option) => option === value) ?? null;

  const filters: Record<FilterGroup, readonly string[]> = { ...DEFAULT_VIEW.filters };
  for (const group of FILTER_GROUPS) {
    const value = parameters.get(group);
    if (value === null) continue;
    const options = [...new Set(value.split('.'))];
    const known = options.filter((option) => isOption(group, option));
    if (known.length < options.length) faults.push({ key: group, value });
    filters[group] = known;
  }
  view.filters = filters as unknown as Filters;

  read(
    'v',
    (value) => (value === String(VERSION) ? VERSION : null),
    () => undefined,
  );
  read('y', decodeYear, (year) => (view.year = year));
  read(
    'q',
    (value) => (value.length <= LONGEST_QUERY ? value : null),
    (query) => (view.query = query),
  );
  read('g', oneOf(GROUPINGS), (grouping) => (view.grouping = grouping));
  read(
    'f',
    (value) => (SLUG.test(value) ? value : null),
    (id) => (view.picked = { type: 'feature', id }),
  );
  read('p', oneOf(PANELS), (panel) => (view.panel = panel));
  read('s', oneOf(PAGES), (page) => (view.page = page));
  read('b', oneOf(TOOLS), (tool) => (view.tool = tool));
  read(
    'k',
    (value) => (value.length <= LONGEST_SETTING ? value : null),
    (setting) => (view.toolWith = setting),
  );
  const kept: Narrowing[] = [];
  for (const value of parameters.getAll('n')) {
    const narrowing = readNarrowing(value);
    const taken: readonly Tool[] = [view.tool, ...kept.map(({ tool }) => tool)];
    const isFree = narrowing && narrowing.setting.length <= LONGEST_SETTING && !taken.includes(narrowing.tool);
    if (isFree) kept.push(narrowing);
    else faults.push({ key: 'n', value });
  }
  view.kept = kept;
  read('r', decodeReading, (reading) => (view.reading = reading));
  read(
    'i',
    (value) => (value.length > 0 && value.length <= LONGEST_INDICATOR ? value : null),
    (indicator) => (view.indicator = indicator),
  );
  read('t', oneOf(THEME_CHOICES), (theme) => (view.theme = theme));
  read('l', oneOf(LANGUAGES), (language) => (view.language = language));
  read('c', decodeCamera, (camera) => (view.camera = camera));
  return { view, faults };
}
