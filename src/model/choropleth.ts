/** Targets as a map of values: which can be mapped, in which classes, and which cities each value fills. */
import type { Indicator } from '../../data/schema';
import type { CityEntry } from '../catalogue/types';
import { middleOf } from './indicators';
import { scaleOf } from './targetTable';

/** Values of cities and of circles never share a map: the larger would always be the more. */
const LEVELS = ['circle', 'city'] as const;
export type MapLevel = (typeof LEVELS)[number];

/** Fewer places than these compare nothing. */
const FEWEST_PLACES = 2;
/** More steps of one colour cannot be told apart at a glance. */
const MOST_CLASSES = 5;

/** One indicator, in one unit and measure, over the places of one level. */
export interface IndicatorMap {
  /** Its name in the link: that of the indicator; of further maps of the same indicator with what sets them apart. */
  key: string;
  indicator: string;
  indicator_en: string;
  level: MapLevel;
  /** One a place, of the newest plan that sets it. */
  targets: readonly Indicator[];
}

/** The newest plan's target for each place; of one plan's several that of the latest year. @param targets oldest plan first */
function newestByPlace(targets: readonly Indicator[]): Indicator[] {
  const byPlace = new Map<string, Indicator>();
  for (const target of targets) {
    const known = byPlace.get(target.place);
    const isNewer = !known || known.plan !== target.plan || (target.year ?? 0) > (known.year ?? 0);
    if (isNewer) byPlace.set(target.place, target);
  }
  return [...byPlace.values()];
}

/** All that can be mapped, in the order in which the plans first set them. @param indicators as served, oldest plan first */
export function indicatorMaps(indicators: readonly Indicator[]): IndicatorMap[] {
  const scales = new Map<string, Indicator[]>();
  for (const target of indicators) {
    if (!LEVELS.some((level) => level === target.place_type)) continue;
    const scale = `${scaleOf(target)}\n${target.place_type}`;
    scales.set(scale, [...(scales.get(scale) ?? []), target]);
  }
  const maps = [...scales].flatMap(([scale, targets]): (IndicatorMap & { scale: string })[] => {
    const newest = newestByPlace(targets);
    const [{ indicator, indicator_en, place_type }] = newest as [Indicator];
    if (newest.length < FEWEST_PLACES) return [];
    return [{ key: indicator, scale, indicator, indicator_en, level: place_type as MapLevel, targets: newest }];
  });
  return maps.map(({ scale, ...map }) => {
    const ranked = maps.filter(({ indicator }) => indicator === map.indicator).sort(widestFirst);
    return ranked[0]!.scale === scale ? map : { ...map, key: scale.replaceAll('\n', '|') };
  });
}

/** The map that compares a target with others; undefined where there are none. */
export function mapOf(target: Indicator, maps: readonly IndicatorMap[]): IndicatorMap | undefined {
  return maps.find(({ level, targets: [first] }) => level === target.place_type && scaleOf(first!) === scaleOf(target));
}

function widestFirst(a: IndicatorMap, b: IndicatorMap): number {
  return b.targets.length - a.targets.length || LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level);
}

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** A step of the ramp: the least and the greatest of the values in it. */
export interface ValueClass {
  least: number;
  most: number;
}

/**
 * Classes of values, lowest first: each value its own while there are few, else natural breaks, that is the cuts with
 * the least sum of squared deviations within classes (W. D. Fisher, On grouping for maximum homogeneity, 1958).
 */
export function valueClasses(values: readonly number[], most: number = MOST_CLASSES): ValueClass[] {
  const sorted = [...values].sort((a, b) => a - b);
  const count = Math.min(most, new Set(sorted).size);
  const deviation = (from: number, to: number): number => {
    const part = sorted.slice(from, to);
    const middle = mean(part);
    return part.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  };
  /** Best cuts of the first `to` values into so many classes: where each class begins, and the cost. */
  const best = (to: number, classes: number): { cost: number; starts: number[] } => {
    if (classes === 1) return { cost: deviation(0, to), starts: [0] };
    let found = { cost: Infinity, starts: [0] };
    for (let start = classes - 1; start < to; start += 1) {
      // Equal values never part.
      if (sorted[start] === sorted[start - 1]) continue;
      const before = best(start, classes - 1);
      const cost = before.cost + deviation(start, to);
      if (cost < found.cost) found = { cost, starts: [...before.starts, start] };
    }
    return found;
  };
  if (sorted.length === 0) return [];
  const { starts } = best(sorted.length, count);
  return starts.map((start, index) => ({
    least: sorted[start]!,
    most: sorted[(starts[index + 1] ?? sorted.length) - 1]!,
  }));
}

/** One place with its value. */
export interface ChoroplethArea {
  target: Indicator;
  /** Which of the classes, from 0. */
  step: number;
  /** Ids of the cities that it fills. */
  cities: readonly string[];
  /** In the middle of their seats, degrees. */
  middle: readonly [lon: number, lat: number];
}

export interface Choropleth {
  map: IndicatorMap;
  classes: readonly ValueClass[];
  /** Greatest value first. */
  areas: readonly ChoroplethArea[];
}

/** A map of values ready to be drawn. @param cities of the gazetteer, with their circles */
export function choropleth(map: IndicatorMap, cities: readonly CityEntry[]): Choropleth {
  const classes = valueClasses(map.targets.map(middleOf));
  const areas = map.targets.flatMap((target): ChoroplethArea[] => {
    const value = middleOf(target);
    const filled = cities.filter((city) =>
      map.level === 'city' ? city.id === target.place : city.circle === target.circle,
    );
    if (filled.length === 0) return [];
    return [
      {
        target,
        step: classes.findIndex(({ least, most }) => least <= value && value <= most),
        cities: filled.map((city) => city.id),
        middle: [mean(filled.map((city) => city.lon)), mean(filled.map((city) => city.lat))],
      },
    ];
  });
  return { map, classes, areas: areas.sort((a, b) => middleOf(b.target) - middleOf(a.target)) };
}
