import { describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../../src/model/filters';
import {
  beginsStep,
  changedFields,
  doings,
  PAUSE_MS,
  restoredView,
  type Act,
  type Carried,
  type Step,
  type StepField,
} from '../../src/state/steps';
import { DEFAULT_VIEW, type View } from '../../src/state/view';

const step = (view: Partial<View> = {}, narrowed: Step['narrowed'] = null): Step => ({
  view: { ...DEFAULT_VIEW, ...view },
  narrowed,
});
const only = (label: string, ...ids: string[]): Step['narrowed'] => ({ tool: 'axis', label, ids: new Set(ids) });
const picked = (id: string): View['picked'] => ({ type: 'feature', id });

describe('what of a step has changed', () => {
  it('is told by value, not by identity', () => {
    const filters = { ...NO_FILTERS, sector: ['energy'] } as const;
    expect(changedFields(step({ filters }), step({ filters: { ...filters, sector: ['energy'] } }))).toEqual([]);
    expect(changedFields(step({ picked: picked('a') }), step({ picked: picked('a') }))).toEqual([]);
    expect(changedFields(step({ picked: picked('a') }), step({ picked: picked('b') }))).toEqual(['picked']);
    expect(changedFields(step(), step({ filters }))).toEqual(['filters']);
  });

  it('leaves out camera, colours, language, the open panel and the clause that is being read', () => {
    const view: Partial<View> = {
      camera: { lon: 118, lat: 36, zoom: 8 },
      theme: 'night',
      language: 'en',
      panel: 'list',
      reading: { plan: 'a', clause: '1' },
    };
    expect(changedFields(step(), step(view))).toEqual([]);
  });

  it('knows the choice of a tool again in another language', () => {
    expect(changedFields(step({}, only('一段', 'a', 'b')), step({}, only('a stretch', 'b', 'a')))).toEqual([]);
    expect(changedFields(step({}, only('一段', 'a')), step({}, only('一段', 'b')))).toEqual(['narrowed']);
    expect(changedFields(step({}, only('一段')), step())).toEqual(['narrowed']);
  });
});

describe('a change', () => {
  const act = (serial: number, kind: Act['kind'] = 'press', at = 0): Act => ({ serial, kind, at });
  const carried = (serial: number, fields: StepField[], at = 0, playing = false): Carried => ({
    serial,
    fields,
    playing,
    at,
  });

  it('begins a step when somebody has acted since the last', () => {
    expect(beginsStep(['filters'], false, act(1), carried(0, []), 10)).toBe(true);
    expect(beginsStep(['filters'], false, act(2), carried(1, ['filters']), 10)).toBe(true);
  });

  it('belongs to the step before when nobody has: a consequence, or the same drag', () => {
    expect(beginsStep(['narrowed'], false, act(1), carried(1, ['tool']), 900)).toBe(false);
    expect(beginsStep(['year'], false, act(1), carried(1, ['year']), 9000)).toBe(false);
  });

  it('is no step when nothing of a step changes', () => {
    expect(beginsStep([], false, act(5), carried(0, []), 10)).toBe(false);
  });

  it('carries on what is being typed until there is a pause', () => {
    const typed = act(3, 'type', 500);
    expect(beginsStep(['query'], false, typed, carried(2, ['query'], 0), 500)).toBe(false);
    expect(beginsStep(['query'], false, typed, carried(2, ['query'], 0), PAUSE_MS + 1)).toBe(true);
    expect(beginsStep(['query'], false, typed, carried(2, ['year'], 0), 500)).toBe(true);
    expect(beginsStep(['filters'], false, typed, carried(2, ['filters'], 0), 500)).toBe(true);
  });

  it('by a new press of the pointer is a gesture of its own, however quick', () => {
    expect(beginsStep(['year'], false, act(3, 'press', 500), carried(2, ['year'], 400), 500)).toBe(true);
  });

  it('of the year while the years play is the same step, whatever is pressed meanwhile', () => {
    expect(beginsStep(['year'], true, act(9, 'press', 0), carried(2, ['year'], 0, true), 9000)).toBe(false);
    expect(beginsStep(['filters'], true, act(9, 'press', 0), carried(2, ['year'], 0, true), 10)).toBe(true);
  });

  it('that only a tool makes, long after the last act, is its late answer', () => {
    expect(beginsStep(['narrowed'], false, act(2, 'press', 0), carried(1, ['tool']), 5000)).toBe(false);
    expect(beginsStep(['narrowed'], false, act(2, 'press', 4990), carried(1, ['tool']), 5000)).toBe(true);
  });
});

it('a restored view keeps what nobody wants to jump', () => {
  const then: View = { ...DEFAULT_VIEW, year: 2021, theme: 'day', reading: { plan: 'a', clause: '1' } };
  const camera = { lon: 118, lat: 36, zoom: 8 };
  const now: View = { ...DEFAULT_VIEW, year: 2024, theme: 'night', language: 'en', panel: 'list', camera };
  expect(restoredView(then, now)).toEqual({ ...then, theme: 'night', language: 'en', panel: 'list', camera });
});

describe('what a step did', () => {
  const energy = step({ filters: { ...NO_FILTERS, sector: ['energy'] } });

  it('names what came and what went', () => {
    expect(doings(step(), energy)).toEqual([{ type: 'added', group: 'sector', options: ['energy'] }]);
    const water = step({ filters: { ...NO_FILTERS, sector: ['water'] }, year: 2021 });
    expect(doings(energy, water)).toEqual([
      { type: 'added', group: 'sector', options: ['water'] },
      { type: 'removed', group: 'sector', options: ['energy'] },
      { type: 'changed', field: 'year' },
    ]);
  });

  it('says of clearing all that it clears, and of one filter its name', () => {
    const several = step({ filters: { ...NO_FILTERS, sector: ['energy', 'water'] }, query: 'x', year: 2021 });
    expect(doings(several, step())).toEqual([{ type: 'cleared' }]);
    expect(doings(energy, step())).toEqual([{ type: 'removed', group: 'sector', options: ['energy'] }]);
  });

  it('leaves out what follows of itself', () => {
    expect(doings(step({ page: 'changes' }), step({ picked: picked('a') }))).toEqual([
      { type: 'changed', field: 'picked' },
    ]);
    const opened = step({ tool: 'axis', toolWith: 'km=40' }, only('一段', 'a'));
    expect(doings(step(), opened)).toEqual([{ type: 'changed', field: 'tool' }]);
  });

  it('is nothing between equals', () => expect(doings(energy, energy)).toEqual([]));
});
