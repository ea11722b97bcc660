import type { Polygon } from 'geojson';
import type { Written } from '../../data/build/catalogue';
import { cutPlan } from '../../data/build/clauses';
import { readRows } from '../../data/build/yaml';
import {
  coverageRecord,
  featureRecord,
  indicatorRecord,
  investmentRecord,
  leadRecord,
  namingRecord,
  placeRecord,
  planRecord,
  positionCheckRecord,
  readingRecord,
} from '../../data/schema';

const SEED = `方案

一、任务
1.水库。加快建设老岚水库，论证南泗庄水库；做大日一临基地。到2025年建成官路水库。
2.铁路。推进甲乙
铁路建设。（省水利厅牵头）
3.供水。到2025年供水能力达到1,200万吨。总投资10.5亿元的3个项目，其中续建1个，总投资4.2亿元，新开工2个，总投资6.3亿元。东市等地参照执行。
`;

const PLAN = `
- {id: demo, title: 方案, title_en: Plan, label: {zh: 方案, en: Plan}, issuer: 省政府, from: 2024, to: 2025, order: 1, unit: clause}
`;

const READING = "- {plan: demo, clause: '1', received: 日一临, reading: 日—临, reason: 误字}\n";
const LEAD = "- {plan: demo, clause: '2', sentence: 推进甲乙铁路建设, lead: [{body: 省水利厅, role: lead}]}\n";

const PLACES = `
- {id: prov, name: 省, type: province}
- {id: ring, name: 圈, type: circle, members: [west, east]}
- {id: west, name: 西市, type: city, circle: capital, axis: true, lon: 117.5, lat: 36.5, precision: city, uncertainty_km: 90}
- {id: east, name: 东市, type: city, circle: jiaodong, lon: 118.5, lat: 36.5, precision: city, uncertainty_km: 90}
- {id: dam, name: 老岚水库, type: reservoir, within: west, lon: 117.4, lat: 36.4, precision: site, uncertainty_km: 0.5, source: map A}
- {id: halt, name: 东站, type: station, lon: 118.6, lat: 36.6, precision: locality, uncertainty_km: 3, source: map B}
- {id: far, name: 远方, type: outside, lon: 100, lat: 30, precision: site, uncertainty_km: 1, source: map C}
`;

const FEATURE = `
- id: dam-laolan
  name: 老岚水库
  name_basis: printed
  name_en: Laolan reservoir
  sector: water
  places: [{id: dam, role: at, basis: text}]
  shape: {as: point, at: dam}
  mentions:
    - plan: demo
      clause: '1'
      quote: 加快建设老岚水库，论证南泗庄水库
      stage: build
      stage_phrase: 建设
`;

const COVERAGE = `
- {plan: demo, clause: '0', reason: 标题}
- {plan: demo, clause: '一', reason: 标题}
- {plan: demo, clause: '2', reason: 只有铁路，不在这个小目录里}
- {plan: demo, clause: '3', reason: 只有目标}
`;

const INDICATORS = `
- plan: demo
  clause: '3'
  quote: 到2025年供水能力达到1,200万吨
  indicator: 供水能力
  indicator_en: Supply capacity
  sector: water
  comparator: reach
  value: 1200
  unit: 万吨
  year: 2025
  place: prov
`;

const INVESTMENTS = `
- plan: demo
  clause: '3'
  quote: 总投资10.5亿元的3个项目，其中续建1个，总投资4.2亿元，新开工2个，总投资6.3亿元
  chapter: 任务
  chapter_en: Tasks
  sector: water
  projects: 3
  total: 10.5
  parts:
    - {name: 续建, name_en: Continued, projects: 1, total: 4.2}
    - {name: 新开工, name_en: New, projects: 2, total: 6.3}
`;

const NAMINGS = "- {plan: demo, clause: '3', passage: 东市等地参照执行, name: 东市, reason: 只是参照}\n";

const POSITION_CHECKS =
  '- {place: east, basis: coordinate, lon: 118.5, lat: 36.5, source: 另一处}\n- {place: west, basis: open}\n';

/** The parts of a small project; each may be replaced by broken text. */
export const SMALL = {
  plans: PLAN,
  readings: READING,
  leads: LEAD,
  places: PLACES,
  features: FEATURE,
  coverage: COVERAGE,
  indicators: INDICATORS,
  investments: INVESTMENTS,
  namings: NAMINGS,
  positionChecks: POSITION_CHECKS,
};

const square = (west: number, east: number): Polygon => ({
  type: 'Polygon',
  coordinates: [
    [
      [west, 36],
      [east, 36],
      [east, 37],
      [west, 37],
      [west, 36],
    ],
  ],
});

/** Reads a small project of two square cities; faults of shape are thrown, so that a test breaks one thing at a time. */
export function small(changes: Partial<typeof SMALL> = {}): Written {
  const parts = { ...SMALL, ...changes };
  const read = <T>(file: string, text: string, shape: Parameters<typeof readRows<T>>[2]) => {
    const { rows, faults } = readRows(file, text, shape);
    if (faults.length > 0) throw new Error(JSON.stringify(faults));
    return rows;
  };
  const levels = { chapter: '([一二三])、', article: '(\\d+)\\.' };
  return {
    plans: read('data/plans.yaml', parts.plans, planRecord),
    readings: read('data/readings.yaml', parts.readings, readingRecord),
    leads: read('data/leads.yaml', parts.leads, leadRecord),
    coverage: read('data/coverage.yaml', parts.coverage, coverageRecord),
    indicators: read('data/indicators/demo.yaml', parts.indicators, indicatorRecord),
    investments: read('data/investments.yaml', parts.investments, investmentRecord),
    namings: read('data/namings.yaml', parts.namings, namingRecord),
    places: read('data/gazetteer/admin.yaml', parts.places, placeRecord),
    positionChecks: read('data/position-checks.yaml', parts.positionChecks, positionCheckRecord),
    features: read('data/features/reservoir.yaml', parts.features, featureRecord).map((row) => ({
      ...row,
      kind: 'reservoir',
    })),
    cuttings: [
      cutPlan('demo', SEED, {
        as: 'articles',
        title: '方案',
        wrapped: true,
        levels,
      }),
    ],
    admin: new Map(
      [
        ['west', square(117, 118)],
        ['east', square(118, 119)],
      ].map(([id, geometry]) => [id as string, { type: 'Feature', properties: {}, geometry: geometry as Polygon }]),
    ),
  };
}
