import { describe, expect, it } from 'vitest';
import type { CatalogueIndex, Feature, Mention } from '../../src/catalogue/types';
import { changesFound, NO_CHANGE_FILTERS, type ChangeFilters } from '../../src/model/changeGroups';
import { citiesIn, lifeOf } from '../../src/model/changes';
import { PLANS, feature, mention } from './sample';

const city = (id: string, name: string) => ({
  id,
  name,
  name_en: name,
  circle: 'capital' as const,
  axis: true,
  lon: 117,
  lat: 36,
});

const INDEX: CatalogueIndex = {
  title: { zh: '', en: '' },
  plans: [...PLANS],
  cities: [city('a', '甲市'), city('b', '乙市'), city('c', '丙市')],
  counties: [{ id: 'a-east', name: '东县', name_en: 'East', within: 'a' }],
  circles: [{ id: 'ring', name: '圈', name_en: 'Ring', members: ['a', 'b'] }],
  axis: { id: 'line', name: '带', name_en: 'Axis', members: ['a', 'c'] },
  counts: {},
};
const CITIES = citiesIn(INDEX);

const at = (...ids: string[]): Mention['places'] => ids.map((id) => ({ id, role: 'at', basis: 'text' }));
const placed = (...ids: string[]): Feature['places'] => at(...ids)!.map((place) => ({ ...place, name: place.id }));
const bodies = (role: 'lead' | 'with' | 'by', ...names: string[]) => names.map((body) => ({ body, role }));

const changesOf = (mentions: Mention[], part: Partial<Feature> = {}) =>
  lifeOf(feature('x', { ...part, mentions }), PLANS, CITIES).changes;
const kindsOf = (...given: Parameters<typeof changesOf>) => changesOf(...given).map(({ kind }) => kind);

describe('stage', () => {
  it('goes ahead, back, or off the ladder, from each plan to the next that names the thing', () => {
    expect(kindsOf([mention('old', { stage: 'study' }), mention('new', { stage: 'build' })])).toEqual(['ahead']);
    expect(kindsOf([mention('old', { stage: 'finish' }), mention('new', { stage: 'build' })])).toEqual(['back']);
    expect(kindsOf([mention('old', { stage: 'build' }), mention('new', { stage: 'foster' })])).toEqual(['sideways']);
    const there = [
      mention('old', { stage: 'study' }),
      mention('middle', { stage: 'build' }),
      mention('new', { stage: 'study' }),
    ];
    expect(changesOf(there).map(({ kind, from, to }) => [kind, from.plan.id, to.plan.id])).toEqual([
      ['ahead', 'old', 'middle'],
      ['back', 'middle', 'new'],
    ]);
  });

  it('is the deciding mention’s, whatever else the plan says', () => {
    const passing = mention('new', { stage: 'study', decides: undefined });
    expect(kindsOf([mention('old'), mention('new'), passing])).toEqual([]);
  });
});

describe('year', () => {
  const due = (plan: string, year: number) => mention(plan, { due: year, due_basis: 'quoted' });

  it('is put off, first given, or given up', () => {
    expect(changesOf([due('old', 2022), due('middle', 2025), mention('new')])).toMatchObject([
      { kind: 'due', before: 2022, after: 2025 },
      { kind: 'due', before: 2025, after: null },
    ]);
    expect(changesOf([mention('old'), due('new', 2025)])).toMatchObject([{ before: null, after: 2025 }]);
  });

  it('is none where only the plan’s period ends', () => {
    expect(kindsOf([mention('old'), mention('new', { due: 2025, due_basis: 'plan-period' })])).toEqual([]);
  });
});

describe('cities', () => {
  it('differ where one mention has places of its own, though the feature counts the cities of both', () => {
    const both = [mention('old', { places: at('a', 'b', 'c') }), mention('new')];
    expect(changesOf(both, { places: placed('a', 'b'), cities: ['甲市', '乙市', '丙市'] })).toMatchObject([
      { kind: 'cities', before: ['甲市', '乙市', '丙市'], after: ['甲市', '乙市'], inferred: false },
    ]);
  });

  it('are the same by county, by circle or by name', () => {
    expect(kindsOf([mention('old', { places: at('ring') }), mention('new', { places: at('b', 'a-east') })])).toEqual(
      [],
    );
    expect(kindsOf([mention('old', { places: at('line') }), mention('new', { places: at('ring') })])).toEqual([
      'cities',
    ]);
  });

  it('are not compared where a place says no city, and say when a place is ours', () => {
    expect(kindsOf([mention('old', { places: at('some-lake') }), mention('new', { places: at('a') })])).toEqual([]);
    const ours: Mention['places'] = [{ id: 'b', role: 'at', basis: 'inferred', source: 'memory' }];
    expect(changesOf([mention('old', { places: at('a') }), mention('new', { places: ours })])).toMatchObject([
      { kind: 'cities', inferred: true },
    ]);
  });
});

describe('lead', () => {
  it('changes with the bodies that answer for it, not with those who take part', () => {
    const before = mention('old', { lead: [...bodies('by', '甲厅', '乙厅'), ...bodies('with', '丙厅')] });
    const after = mention('new', { lead: [...bodies('lead', '乙厅', '甲厅'), ...bodies('with', '丁厅')] });
    expect(kindsOf([before, after])).toEqual([]);
    expect(kindsOf([before, mention('new', { lead: bodies('lead', '甲厅') })])).toEqual(['lead']);
  });

  it('passes over a plan that prints none', () => {
    const told = [
      mention('old', { lead: bodies('by', '甲厅') }),
      mention('middle'),
      mention('new', { lead: bodies('lead', '乙厅') }),
    ];
    expect(changesOf(told).map(({ from, to }) => [from.plan.id, to.plan.id])).toEqual([['old', 'new']]);
  });
});

describe('the groups', () => {
  const back = feature('back', {
    name: '迁建机场',
    mentions: [
      mention('old', { stage: 'build', lead: bodies('by', '甲厅') }),
      mention('middle', { stage: 'foster' }),
      mention('new', { stage: 'prepare', lead: bodies('lead', '乙厅') }),
    ],
  });
  const same = feature('same', { mentions: [mention('old'), mention('new')] });
  const once = feature('once');
  const found = (part: Partial<ChangeFilters> = {}) =>
    changesFound([same, back, once], PLANS, CITIES, { ...NO_CHANGE_FILTERS, ...part });
  const listed = (part?: Partial<ChangeFilters>) =>
    found(part).groups.map(({ kind, entries }) => [kind, ...entries.map(({ life }) => life.feature.id)]);

  it('list a thing under every sort of its changes and count it once', () => {
    expect(listed()).toEqual([
      ['sideways', 'back'],
      ['lead', 'back'],
    ]);
    expect(found().groups[0]!.entries[0]!.others).toEqual(['lead']);
    expect(found()).toMatchObject({ changed: 1, unchanged: 1 });
    expect(Object.fromEntries(found().counts)).toEqual({ back: 0, ahead: 0, sideways: 1, due: 0, cities: 0, lead: 1 });
  });

  it('compare two chosen plans directly', () => {
    expect(listed({ from: 'old', to: 'new' })).toEqual([
      ['back', 'back'],
      ['lead', 'back'],
    ]);
  });

  it('keep the changes that begin or end at one chosen plan', () => {
    expect(listed({ from: 'middle' })).toEqual([['sideways', 'back']]);
    expect(listed({ to: 'middle' })).toEqual([['sideways', 'back']]);
    expect(found({ from: 'new' })).toMatchObject({ changed: 0, unchanged: 0 });
  });

  it('answer to the search and to the sorts chosen, whose counts stay', () => {
    expect(listed({ query: '机场' })).toEqual(listed());
    expect(found({ query: '水库' })).toMatchObject({ changed: 0, unchanged: 0 });
    expect(listed({ kinds: ['lead'] })).toEqual([['lead', 'back']]);
    expect(found({ kinds: ['lead'] }).counts.get('sideways')).toBe(1);
  });
});
