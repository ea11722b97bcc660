import { describe, expect, it } from 'vitest';
import type { CityEntry } from '../../src/catalogue/types';
import { NO_FILTERS } from '../../src/model/filters';
import { GROUPINGS, listRows } from '../../src/model/grouping';
import { select } from '../../src/model/selection';
import { FEATURES, PLANS } from './sample';

const CITIES: CityEntry[] = ['甲市', '乙市'].map((name, index) => ({
  id: `city-${'ab'[index]}`,
  name,
  name_en: name,
  circle: 'capital',
  axis: true,
  lon: 0,
  lat: 0,
}));
const { standings } = select({ features: FEATURES, plans: PLANS, filters: NO_FILTERS, year: 'after', query: '' });

describe('listRows', () => {
  it.each(GROUPINGS)('by %s has every feature once, under a heading that counts it', (grouping) => {
    const rows = listRows(standings, grouping, CITIES);
    const features = rows.filter((row) => row.type === 'feature');
    expect(new Set(features.map((row) => row.key)).size).toBe(FEATURES.length);
    const counted = rows.reduce((sum, row) => sum + (row.type === 'heading' ? row.count : 0), 0);
    expect(counted).toBe(FEATURES.length);
    rows.forEach((row, index) => {
      if (row.type !== 'heading') return;
      const next = rows.findIndex((other, at) => at > index && other.type === 'heading');
      expect((next === -1 ? rows.length : next) - index - 1).toBe(row.count);
    });
  });

  it('by sector keeps the order of the vocabulary', () => {
    const headings = listRows(standings, 'sector', CITIES).flatMap((row) => (row.type === 'heading' ? [row.zh] : []));
    expect(headings).toEqual(['交通', '水利', '产业']);
  });

  it('by city puts several cities and none last', () => {
    const headings = listRows(standings, 'city', CITIES).flatMap((row) => (row.type === 'heading' ? [row.key] : []));
    expect(headings).toEqual(['heading:city-a', 'heading:city-b', 'heading:*', 'heading:']);
  });
});
