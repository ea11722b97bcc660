import { describe, expect, it } from 'vitest';
import { brought } from '../../src/model/brought';
import { beginning, clausesNaming } from '../../src/model/occurrences';
import { feature, mention } from './sample';

const text = (id: string, ...clauses: string[]) => ({ id, clauses: clauses.map((clause) => ({ id: clause })) });
const PLANS = [text('old', '0', '一', '1', '2'), text('new', '1', '2', '3')];

describe('the clauses that name a thing', () => {
  const thing = feature('line', {
    mentions: [
      mention('new', { clause: '3' }),
      mention('new', { clause: '1' }),
      mention('old', { clause: '2' }),
      mention('new', { clause: '3', quote: '再建甲线' }),
      mention('gone', { clause: '1' }),
    ],
  });
  const places = clausesNaming(thing, PLANS);

  it('come in reading order, each once, without what no text has', () => {
    expect(places).toEqual([
      { plan: 'old', clause: '2' },
      { plan: 'new', clause: '1' },
      { plan: 'new', clause: '3' },
    ]);
  });

  it('are read from the open plan on, or from the first', () => {
    expect(beginning(places, 'new')).toEqual({ plan: 'new', clause: '1' });
    expect(beginning(places, 'other')).toEqual({ plan: 'old', clause: '2' });
    expect(beginning(places, null)).toEqual({ plan: 'old', clause: '2' });
    expect(beginning([], 'new')).toBeNull();
  });
});

describe('several brought out', () => {
  it('are each told once: placed, by city, without a place, or kept off the map', () => {
    const point = { type: 'Point' as const, coordinates: [117, 36] };
    const placed = feature('placed', { precision: 'site', geometry: point });
    const byCity = feature('by-city', { precision: 'city', geometry: point });
    const unlocated = feature('unlocated', { precision: 'unlocated', geometry: null });
    const filtered = feature('filtered', { precision: 'site', geometry: point });
    const all = [placed, byCity, unlocated, filtered];
    expect(brought(all, (id) => id !== 'filtered')).toEqual({
      all,
      placed: [placed],
      byCity: [byCity],
      unlocated: [unlocated],
      filtered: [filtered],
    });
  });
});
