/** The list's rows: a heading per group, then its features; flat, so that it can be virtualised. */
import { KINDS, SECTORS, STAGES } from '../../data/vocabulary';
import type { CityEntry } from '../catalogue/types';
import type { Standing } from './selection';

export const GROUPINGS = ['sector', 'kind', 'city', 'stage'] as const;
export type Grouping = (typeof GROUPINGS)[number];

export type ListRow =
  | { type: 'heading'; key: string; zh: string; en: string; count: number }
  | { type: 'feature'; key: string; standing: Standing };

interface Bucket {
  id: string;
  zh: string;
  en: string;
}

const NO_CITY: Bucket = { id: '', zh: '不属某一市', en: 'No single city' };
const SEVERAL: Bucket = { id: '*', zh: '多市', en: 'Several cities' };

function bucketOf(standing: Standing, grouping: Grouping, cities: readonly CityEntry[]): Bucket {
  const { feature, stage } = standing;
  switch (grouping) {
    case 'sector':
      return SECTORS.find((entry) => entry.id === feature.sector)!;
    case 'kind':
      return KINDS.find((entry) => entry.id === feature.kind)!;
    case 'stage':
      return STAGES.find((entry) => entry.id === stage)!;
    case 'city': {
      if (feature.cities.length === 0) return NO_CITY;
      if (feature.cities.length > 1) return SEVERAL;
      const name = feature.cities[0]!;
      const city = cities.find((entry) => entry.name === name);
      return city ? { id: city.id, zh: city.name, en: city.name_en } : { id: name, zh: name, en: name };
    }
  }
}

function bucketOrder(grouping: Grouping, cities: readonly CityEntry[]): string[] {
  switch (grouping) {
    case 'sector':
      return SECTORS.map((entry) => entry.id);
    case 'kind':
      return KINDS.map((entry) => entry.id);
    case 'stage':
      return STAGES.map((entry) => entry.id);
    case 'city':
      return [...cities.map((city) => city.id), SEVERAL.id, NO_CITY.id];
  }
}

/** Rows in the fixed order of the vocabulary; features keep the order of the selection. */
export function listRows(standings: readonly Standing[], grouping: Grouping, cities: readonly CityEntry[]): ListRow[] {
  const order = new Map(bucketOrder(grouping, cities).map((id, index) => [id, index]));
  const buckets = new Map<string, { bucket: Bucket; members: Standing[] }>();
  for (const standing of standings) {
    const bucket = bucketOf(standing, grouping, cities);
    const entry = buckets.get(bucket.id) ?? { bucket, members: [] };
    entry.members.push(standing);
    buckets.set(bucket.id, entry);
  }
  return [...buckets.values()]
    .sort((a, b) => (order.get(a.bucket.id) ?? order.size) - (order.get(b.bucket.id) ?? order.size))
    .flatMap(({ bucket, members }): ListRow[] => [
      { type: 'heading', key: `heading:${bucket.id}`, zh: bucket.zh, en: bucket.en, count: members.length },
      ...members.map((standing): ListRow => ({ type: 'feature', key: standing.feature.id, standing })),
    ]);
}
