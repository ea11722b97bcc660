import { describe, expect, it } from 'vitest';
import { build } from '../../data/build/build';
import { signedArea } from '../../data/build/checks/geometry';
import { regionsOf } from '../../data/build/regions';
import { resolve } from '../../data/build/resolve';
import { belonging } from '../../data/build/resolve/belonging';
import { catalogueOf } from '../../data/build/catalogue';
import { readAll } from '../../data/build/read';
import { roundPath, servedGeometry } from '../../data/build/round';
import { sha256 } from '../../data/build/write/datapackage';
import { featureProperties } from '../../data/schema';
import { KINDS } from '../../data/vocabulary';
import { SMALL, small } from './small';

const catalogue = catalogueOf(small());
const ground = {
  place: catalogue.place,
  region: regionsOf(catalogue.admin, catalogue.place),
};

describe('served geometry', () => {
  it('has five decimals and no position twice running', () => {
    expect(
      roundPath([
        [117.1234567, 36.0000049],
        [117.1234571, 36.000001],
        [-0.000001, 0],
      ]),
    ).toEqual([
      [117.12346, 36],
      [0, 0],
    ]);
    expect(Object.is(roundPath([[-0.000001, 0]])[0]![0], 0)).toBe(true);
  });

  it('winds outer rings counterclockwise and holes clockwise', () => {
    const outer = [
      [0, 0],
      [0, 3],
      [3, 3],
      [3, 0],
      [0, 0],
    ];
    const hole = [
      [1, 1],
      [2, 1],
      [2, 2],
      [1, 2],
      [1, 1],
    ];
    const wound = servedGeometry({
      type: 'MultiPolygon',
      coordinates: [[outer, hole]],
    });
    const rings = wound.type === 'MultiPolygon' ? wound.coordinates[0]! : [];
    expect(rings.map((ring) => Math.sign(signedArea(ring)))).toEqual([1, -1]);
  });
});

describe('a place becomes geometry', () => {
  it('a point keeps the precision of its place', () => {
    expect(resolve(ground, { as: 'point', at: 'dam' })).toEqual({
      geometry: { type: 'Point', coordinates: [117.4, 36.4] },
      precision: 'site',
      uncertainty_km: 0.5,
      position_source: 'map A',
    });
  });

  it('several points are as precise as the coarsest, sources joined', () => {
    const { precision, uncertainty_km, position_source } = resolve(ground, {
      as: 'points',
      at: ['dam', 'halt'],
    });
    expect([precision, uncertainty_km, position_source]).toEqual(['locality', 3, 'map A; map B']);
  });

  it('a band is a valid polygon about its line', () => {
    const { geometry } = resolve(ground, {
      as: 'band',
      through: ['west', 'dam', 'halt'],
      half_width_km: 5,
      uncertainty_km: 5,
      position_source: 'x',
    });
    expect(geometry?.type).toBe('Polygon');
  });

  it('branches make several lines', () => {
    const { geometry } = resolve(ground, {
      as: 'line',
      through: ['west', 'halt'],
      branches: [['dam', 'east']],
      uncertainty_km: 5,
      position_source: 'x',
    });
    expect(geometry?.type).toBe('MultiLineString');
  });

  it('an area is the union of its parts, with no radius', () => {
    const { geometry, precision, uncertainty_km } = resolve(ground, {
      as: 'area',
      of: ['ring'],
    });
    expect([geometry?.type, precision, uncertainty_km]).toEqual(['Polygon', 'region', undefined]);
    expect(geometry?.type === 'Polygon' && signedArea(geometry.coordinates[0]!)).toBeCloseTo(2);
  });
});

describe('cities and circles', () => {
  it('come from within, from the polygon, and from the members of a circle', () => {
    expect(belonging(ground, ['dam'])).toEqual({
      cities: ['西市'],
      counties: [],
      place_ids: ['west'],
      circles: ['capital'],
      on_axis: true,
    });
    expect(belonging(ground, ['halt'])).toMatchObject({
      cities: ['东市'],
      circles: ['jiaodong'],
      on_axis: false,
    });
    expect(belonging(ground, ['ring'])).toMatchObject({
      cities: ['西市', '东市'],
      circles: ['capital', 'jiaodong'],
    });
    expect(belonging(ground, ['prov', 'far'])).toMatchObject({
      cities: [],
      circles: [],
      on_axis: false,
    });
  });
});

describe('a mention', () => {
  const twice = SMALL.features.replace(
    "clause: '1'\n      quote: 加快建设老岚水库，论证南泗庄水库\n      stage: build\n      stage_phrase: 建设",
    `clause: '2'
      quote: 推进甲乙铁路建设。
      stage: finish
      stage_phrase: 推进
    - plan: demo
      clause: '1'
      quote: 做大日一临基地。到2025年建成官路水库
      stage: finish
      stage_phrase: 建成
      due: 2025
    - plan: demo
      clause: '1'
      quote: 加快建设老岚水库，论证南泗庄水库
      stage: build
      stage_phrase: 建设`,
  );
  const { features, faults } = build(small({ features: twice, coverage: SMALL.coverage.replace(/.*'2'.*\n/, '') }));
  const { mentions, stage } = features[0]!.properties;

  it('stands in the order of the clauses', () => {
    expect(faults).toEqual([]);
    expect(mentions.map(({ clause }) => clause)).toEqual(['1', '1', '2']);
  });

  it('decides when its quote has the name, before a higher rung', () => {
    expect(stage).toBe('build');
    expect(mentions.map(({ decides }) => decides ?? false)).toEqual([false, true, false]);
  });

  it('has a year quoted, or that of the plan', () => {
    expect(mentions.map(({ due, due_basis }) => [due, due_basis])).toEqual([
      [2025, 'quoted'],
      [2025, 'plan-period'],
      [2025, 'plan-period'],
    ]);
  });

  it('carries the bodies of its sentence and the readings of its quote', () => {
    expect(mentions.map(({ lead }) => lead.length)).toEqual([0, 0, 1]);
    expect(mentions[0]?.readings?.[0]?.reading).toBe('日—临');
    expect(mentions[1]).not.toHaveProperty('readings');
  });
});

describe('the files', () => {
  const { features, files } = build(small());

  it('are one for each kind and ten more, each as the schema says', () => {
    expect([...files.keys()].sort()).toEqual(
      [
        ...KINDS.map(({ id }) => `${id}.geojson`),
        'coverage.json',
        'datapackage.json',
        'index.json',
        'indicators.csv',
        'indicators.json',
        'investments.json',
        'mentions.csv',
        'plans.json',
        'search.json',
        'unlocated.json',
      ].sort(),
    );
    for (const { properties } of features) expect(featureProperties.safeParse(properties).error).toBeUndefined();
    const { type, features: served } = JSON.parse(files.get('reservoir.geojson')!);
    expect([type, served[0].id, served[0].geometry.type]).toEqual(['FeatureCollection', 'dam-laolan', 'Point']);
    expect(JSON.parse(files.get('rail.geojson')!)).toEqual({
      type: 'FeatureCollection',
      features: [],
    });
  });

  it('say of each clause what it yields', () => {
    const rows = JSON.parse(files.get('coverage.json')!);
    expect(rows.map((row: { clause: string; features: string[] }) => [row.clause, row.features.length])).toEqual([
      ['0', 0],
      ['一', 0],
      ['1', 1],
      ['2', 0],
      ['3', 0],
    ]);
    expect(rows.at(-1)).toMatchObject({ reason: '只有目标', names: [{ name: '东市' }] });
    const [plan] = JSON.parse(files.get('plans.json')!);
    expect(plan.clauses.map((clause: { id: string }) => clause.id)).toEqual(['0', '一', '1', '2', '3']);
  });

  it('say how each name is read: each character once, and the names that differ from it', () => {
    const renamed = SMALL.features.replace(
      '  name: 老岚水库\n',
      '  name: 老岚水库\n  aliases: [长清水库, 长山水库, 部长水库]\n',
    );
    const read = JSON.parse(build(small({ features: renamed })).files.get('search.json')!);
    const characters = new Map(
      (read.characters as [string, string][]).map(([syllable, list]) => [syllable, [...list]]),
    );
    expect(characters.get('ku')).toEqual(['库']);
    expect(characters.get('chang')).toEqual(['长']);
    expect([...characters.values()].flat()).toHaveLength(new Set([...characters.values()].flat()).size);
    expect(read.names).toEqual([['部长水库', 'bu zhang shui ku']]);
  });

  it('give a target its year and its place', () => {
    const [target] = JSON.parse(files.get('indicators.json')!);
    expect(target).toMatchObject({ value: 1200, year: 2025, year_basis: 'quoted', place_name: '省' });
    const undated = { indicators: SMALL.indicators.replace('  year: 2025\n', '') };
    const [later] = JSON.parse(build(small(undated)).files.get('indicators.json')!);
    expect(later).toMatchObject({ year: 2025, year_basis: 'plan-period' });
  });

  it('are hashed in the data package', () => {
    const { resources } = JSON.parse(files.get('datapackage.json')!);
    expect(resources).toHaveLength(files.size - 1);
    for (const { path, hash, bytes } of resources) {
      expect(hash).toBe(`sha256:${sha256(files.get(path)!)}`);
      expect(bytes).toBe(Buffer.byteLength(files.get(path)!));
    }
  });
});

it('the same input gives the same bytes', () => {
  const { written } = readAll('.');
  const made = (): string => sha256([...build(written).files].flat().join('\n'));
  expect(made()).toBe(made());
}, 120_000);
