/** The table of targets: what passes its filters, in which order, and which rows share an indicator. */
import type { Indicator } from '../../data/schema';
import { SECTORS } from '../../data/vocabulary';
import { middleOf } from './indicators';
import { foldText } from './search';

/** How large a place a target is for; an axis counts with the circles, what is smaller than a county with the counties. */
export const PLACE_LEVELS = ['province', 'circle', 'city', 'county'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

function placeLevel({ place_type }: Pick<Indicator, 'place_type'>): PlaceLevel {
  switch (place_type) {
    case 'province':
    case 'city':
      return place_type;
    case 'circle':
    case 'axis':
      return 'circle';
    default:
      return 'county';
  }
}

/** Each empty string restricts nothing. */
export interface TargetFilters {
  plan: string;
  level: PlaceLevel | '';
  /** Id of a circle, with all within it, or of a city. */
  area: string;
  sector: string;
  query: string;
}

export const NO_TARGET_FILTERS: TargetFilters = { plan: '', level: '', area: '', sector: '', query: '' };

function matches(target: Indicator, query: string): boolean {
  const words = query.split(/\s+/).map(foldText).filter(Boolean);
  if (words.length === 0) return true;
  const haystack = [target.indicator, target.indicator_en, target.place_name, target.place_name_en, target.quote]
    .map(foldText)
    .join('\n');
  return words.every((word) => haystack.includes(word));
}

export function filterTargets(targets: readonly Indicator[], filters: TargetFilters): Indicator[] {
  const { plan, level, area, sector, query } = filters;
  return targets.filter(
    (target) =>
      (plan === '' || target.plan === plan) &&
      (level === '' || placeLevel(target) === level) &&
      (area === '' || target.circle === area || target.city === area) &&
      (sector === '' || target.sector === sector) &&
      matches(target, query),
  );
}

export const TARGET_COLUMNS = ['plan', 'indicator', 'value', 'year', 'place'] as const;
export type TargetColumn = (typeof TARGET_COLUMNS)[number];

export interface TargetOrder {
  column: TargetColumn;
  descending: boolean;
}

/** As served: oldest plan first, clause by clause. */
export const SERVED_ORDER: TargetOrder = { column: 'plan', descending: false };

const collate = (a: string, b: string) => a.localeCompare(b, 'zh');
const SECTOR_ORDER = new Map<string, number>(SECTORS.map(({ id }, index) => [id, index]));

/** Values of different units cannot be compared: the unit comes first, and what is measured. */
function compareValues(a: Indicator, b: Indicator): number {
  return collate(a.unit, b.unit) || collate(a.measure, b.measure) || middleOf(a) - middleOf(b);
}

const COMPARE: Readonly<Record<TargetColumn, (a: Indicator, b: Indicator) => number>> = {
  plan: () => 0,
  indicator: (a, b) => SECTOR_ORDER.get(a.sector)! - SECTOR_ORDER.get(b.sector)! || collate(a.indicator, b.indicator),
  value: compareValues,
  year: (a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || 0,
  place: (a, b) =>
    PLACE_LEVELS.indexOf(placeLevel(a)) - PLACE_LEVELS.indexOf(placeLevel(b)) || collate(a.place_name, b.place_name),
};

/** Sorted by a column, equal rows as served. @param targets as served */
export function sortTargets(targets: readonly Indicator[], { column, descending }: TargetOrder): Indicator[] {
  const sign = descending ? -1 : 1;
  return targets
    .map((target, index) => ({ target, index }))
    .sort((a, b) => sign * COMPARE[column](a.target, b.target) || (column === 'plan' ? sign : 1) * (a.index - b.index))
    .map(({ target }) => target);
}

/** Rows of one indicator, wherever and by whichever plan it is set. */
export interface TargetGroup {
  indicator: string;
  indicator_en: string;
  targets: Indicator[];
}

/** What is measured alike and can stand on one scale. */
export const scaleOf = ({ indicator, unit, measure }: Pick<Indicator, 'indicator' | 'unit' | 'measure'>): string =>
  [indicator, unit, measure].join('\n');

/** Indicators set more than once, and the rest; each in the order given. */
export function groupTargets(targets: readonly Indicator[]): { shared: TargetGroup[]; single: Indicator[] } {
  const groups = new Map<string, TargetGroup>();
  for (const target of targets) {
    const { indicator, indicator_en } = target;
    const group = groups.get(indicator) ?? { indicator, indicator_en, targets: [] };
    group.targets.push(target);
    groups.set(indicator, group);
  }
  const all = [...groups.values()];
  return {
    shared: all.filter((group) => group.targets.length > 1),
    single: all.filter((group) => group.targets.length === 1).flatMap((group) => group.targets),
  };
}

/** Length of each target's bar, 0 … 1 of the longest on its scale; none for what stands alone on its scale. */
export function barShares(targets: readonly Indicator[]): ReadonlyMap<Indicator, number> {
  const scales = new Map<string, Indicator[]>();
  for (const target of targets) scales.set(scaleOf(target), [...(scales.get(scaleOf(target)) ?? []), target]);
  const shares = new Map<Indicator, number>();
  for (const alike of scales.values()) {
    const longest = Math.max(...alike.map(middleOf));
    if (alike.length < 2 || longest <= 0) continue;
    for (const target of alike) shares.set(target, middleOf(target) / longest);
  }
  return shares;
}
