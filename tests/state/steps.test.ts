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

const step = (view: Partial<View> = {}): Step => ({ view: { ...DEFAULT_VIEW, ...view } });
const stretch = { tool: 'axis', setting: 'from=240;to=285' } as const;
const both = { tool: 'compare', setting: 'n=both' } as const;
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

  it('knows what tools restrict by their settings', () => {
    expect(changedFields(step({ kept: [stretch, both] }), step({ kept: [{ ...stretch }, { ...both }] }))).toEqual([]);
    expect(changedFields(step({ kept: [stretch] }), step({ kept: [{ ...stretch, setting: 'from=1;to=2' }] }))).toEqual([
      'kept',
    ]);
    expect(changedFields(step({ kept: [stretch] }), step())).toEqual(['kept']);
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
    expect(beginsStep(['kept'], false, act(1), carried(1, ['tool']), 900)).toBe(false);
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
    expect(doings(step(), step({ tool: 'axis', toolWith: 'km=40' }))).toEqual([{ type: 'changed', field: 'tool' }]);
  });

  it('names what a tool restricts, and nothing of it where it only stays while tools are opened and closed', () => {
    const open = step({ tool: 'axis', toolWith: 'km=20' });
    const brushed = step({ tool: 'axis', toolWith: stretch.setting });
    const closed = step({ tool: 'compare', kept: [stretch] });
    expect(doings(open, brushed)).toEqual([{ type: 'narrowed', narrowing: stretch }]);
    expect(doings(brushed, closed)).toEqual([{ type: 'changed', field: 'tool' }]);
    expect(doings(closed, step({ tool: 'compare', toolWith: 'n=both', kept: [stretch] }))).toEqual([
      { type: 'narrowed', narrowing: both },
    ]);
    expect(doings(closed, step({ tool: 'compare' }))).toEqual([{ type: 'lifted', narrowing: stretch }]);
    const another = { ...stretch, setting: 'from=10;to=20' };
    expect(doings(closed, step({ tool: 'compare', kept: [another] }))).toEqual([
      { type: 'narrowed', narrowing: another },
    ]);
    expect(doings(step({ kept: [stretch, both] }), step())).toEqual([{ type: 'cleared' }]);
  });

  it('is nothing between equals', () => expect(doings(energy, energy)).toEqual([]));
});
