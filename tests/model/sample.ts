/** A small hand-made catalogue; names are invented. */
import type { Feature, Mention, PlanSummary } from '../../src/catalogue/types';

export const OLD_PLAN: PlanSummary = plan('old', 1, 2020);
export const MIDDLE_PLAN: PlanSummary = plan('middle', 2, 2023, 2024);
export const NEW_PLAN: PlanSummary = plan('new', 3, 2024, 2025);
export const PLANS: readonly PlanSummary[] = [OLD_PLAN, MIDDLE_PLAN, NEW_PLAN];

function plan(id: string, order: number, from: number, to?: number): PlanSummary {
  return {
    id,
    title: id,
    title_en: id,
    label: { zh: id, en: id },
    issuer: id,
    from,
    to,
    order,
    unit: 'clause',
    notes: [],
  };
}

export function mention(planId: string, part: Partial<Mention> = {}): Mention {
  return {
    plan: planId,
    clause: '1',
    quote: '建设甲线',
    stage: 'build',
    stage_phrase: '建设',
    sector: 'transport',
    lead: [],
    decides: true,
    ...part,
  };
}

export function feature(id: string, part: Partial<Feature> = {}): Feature {
  return {
    id,
    name: id,
    name_basis: 'printed',
    name_en: id,
    aliases: [],
    kind: 'rail',
    sector: 'transport',
    sectors: ['transport'],
    scope: 'place',
    extent: 'inside',
    places: [],
    cities: ['甲市'],
    counties: [],
    place_ids: ['city-a'],
    circles: ['capital'],
    on_axis: true,
    precision: 'schematic',
    stage: 'build',
    relations: [],
    mentions: [mention('old')],
    geometry: null,
    ...part,
  };
}

/** One feature of each sort that the filters tell apart. */
export const FEATURES: readonly Feature[] = [
  feature('line', { name: '甲线', aliases: ['一号线'] }),
  feature('dam', {
    name: '乙水库',
    kind: 'reservoir',
    sector: 'water',
    sectors: ['water', 'ecology'],
    cities: ['乙市'],
    place_ids: ['city-b', 'county-b'],
    circles: ['jiaodong'],
    on_axis: false,
    precision: 'county',
    mentions: [
      mention('old', { stage: 'build' }),
      mention('new', { stage: 'prepare', due: 2025, due_basis: 'quoted' }),
    ],
  }),
  feature('base', {
    name: '丙基地',
    kind: 'industrial-base',
    sector: 'industry',
    sectors: ['industry'],
    cities: ['甲市', '乙市'],
    place_ids: ['city-a', 'city-b'],
    circles: ['capital', 'jiaodong'],
    precision: 'city',
    mentions: [mention('middle', { stage: 'foster', due: 2024, due_basis: 'plan-period' })],
  }),
  feature('network', {
    name: '全域网',
    scope: 'province',
    cities: [],
    place_ids: [],
    circles: [],
    on_axis: false,
    precision: 'unlocated',
    mentions: [mention('new', { stage: 'study', due: 2030, due_basis: 'quoted' })],
  }),
];
