/** The area of a shape and how features lie in it: worked out once, for the tool and for what it restricts. */
import type { Feature } from '../../../catalogue/types';
import { regionOf, type Region } from '../../../model/region';
import type { Territories } from '../../../model/territory';
import { judging, locatableOf, type Finding } from '../../../model/within';
import { encodeAreasSetting } from '../../../state/areasSetting';
import type { Taken } from './useShape';

/** A shape while a hand draws at it gives a new area at every step. */
const MOST_REGIONS = 4;
type Find = (feature: Feature) => Finding | null;

let regions: readonly { key: string; region: Region | null }[] = [];
const finds = new WeakMap<Region, { territories: Territories; find: Find }>();

/** What lies within `buffer` km of a shape; null where that is no area. */
export function regionRound({ shape, geometry, radius, members }: Taken, buffer: number): Region | null {
  const key = encodeAreasSetting({ shape, buffer, only: null });
  const before = regions.find((entry) => entry.key === key);
  if (before) return before.region;
  const region = regionOf(geometry, radius + buffer, members);
  regions = [{ key, region }, ...regions].slice(0, MOST_REGIONS);
  return region;
}

/** How features lie in an area. */
export function findingsIn(region: Region, territories: Territories): Find {
  const before = finds.get(region);
  if (before?.territories === territories) return before.find;
  const judge = judging(region, territories);
  const known = new Map<Feature, Finding | null>();
  const find: Find = (feature) => {
    if (!known.has(feature)) known.set(feature, judge(locatableOf(feature)));
    return known.get(feature)!;
  };
  finds.set(region, { territories, find });
  return find;
}
