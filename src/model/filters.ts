/** What the user restricts, group by group. An empty group restricts nothing. */
import {
  CIRCLES,
  KINDS,
  SECTORS,
  STAGES,
  type Circle,
  type Kind,
  type Sector,
  type Stage,
} from '../../data/vocabulary';

/** A circle, or `none`: what belongs to no circle (全省性). */
export type CircleOption = Circle | 'none';
/** Whether the sentence gives a year to the thing itself. */
export type DueOption = 'quoted' | 'unstated';

export interface Filters {
  circle: readonly CircleOption[];
  /** Only what touches a city of the axis. */
  axis: readonly 'on'[];
  /** City and county ids. */
  place: readonly string[];
  sector: readonly Sector[];
  kind: readonly Kind[];
  /** Plan ids. */
  plan: readonly string[];
  stage: readonly Stage[];
  due: readonly DueOption[];
}

export type FilterGroup = keyof Filters;

export const FILTER_GROUPS = [
  'circle',
  'axis',
  'place',
  'sector',
  'kind',
  'plan',
  'stage',
  'due',
] as const satisfies readonly FilterGroup[];

export const NO_FILTERS: Filters = {
  circle: [],
  axis: [],
  place: [],
  sector: [],
  kind: [],
  plan: [],
  stage: [],
  due: [],
};

/** The options that are fixed by the vocabulary; places and plans come from the catalogue. */
export const FIXED_OPTIONS = {
  circle: [...CIRCLES.map((circle) => circle.id), 'none'],
  axis: ['on'],
  sector: SECTORS.map((sector) => sector.id),
  kind: KINDS.map((kind) => kind.id),
  stage: STAGES.map((stage) => stage.id),
  due: ['quoted', 'unstated'],
} as const satisfies Partial<Record<FilterGroup, readonly string[]>>;

/** The filters with one option of one group switched. */
export function toggled(filters: Filters, group: FilterGroup, option: string): Filters {
  const chosen: readonly string[] = filters[group];
  const next = chosen.includes(option) ? chosen.filter((entry) => entry !== option) : [...chosen, option];
  return { ...filters, [group]: next };
}

export function hasFilters(filters: Filters): boolean {
  return FILTER_GROUPS.some((group) => filters[group].length > 0);
}
