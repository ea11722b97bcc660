import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import type { Check } from '../../src/catalogue/check';
import { FileFailure, loadPart, readChecked, type Part } from '../../src/catalogue/load';
import * as served from '../../src/catalogue/served';

const FOLDER = 'public/';
const read = (file: string): unknown => JSON.parse(readFileSync(`${FOLDER}${file}`, 'utf8'));
const answering = (content: unknown) => () => Promise.resolve(new Response(JSON.stringify(content)));

async function faultOf(reading: Promise<unknown>): Promise<string> {
  const error: unknown = await reading.then(
    () => null,
    (reason: unknown) => reason,
  );
  expect(error).toBeInstanceOf(FileFailure);
  const { reason, detail } = error as FileFailure;
  expect(reason).toBe('wrong-shape');
  return detail;
}

const LISTS = { plans: served.plans, coverage: served.coverage, investments: served.investments };
const checked = (name: string, check: Check, content: unknown) =>
  readChecked(`data/${name}.json`, check, answering(content));

describe('what is served', () => {
  test.each(Object.entries(LISTS))('passes: %s.json', (name, check) =>
    expect(check(read(`data/${name}.json`))).toBeNull(),
  );

  test.each(Object.entries(served.GROUND))('passes: basemap/%s.json', (name, check) =>
    expect(check(read(`basemap/${name}.json`))).toBeNull(),
  );

  const parts = [
    'index',
    'indicators',
    'search',
    'unlocated',
    ...readdirSync(`${FOLDER}data`).flatMap((file) => (file.endsWith('.geojson') ? [file.slice(0, -8)] : [])),
  ];
  test.each(parts)('passes: %s', async (name) => {
    const file = `data/${name}.${['index', 'indicators', 'search', 'unlocated'].includes(name) ? 'json' : 'geojson'}`;
    await expect(loadPart(name as Part, '', answering(read(file)))).resolves.toMatchObject({ part: name });
  });
});

describe('a file of the wrong shape is refused', () => {
  const WRONG = [{}, 'text', 7, null, [null], ['text'], [{}], [[]], { features: {} }, { features: [null] }];
  for (const part of [
    'index',
    'indicators',
    'search',
    'unlocated',
    'rail',
    'ground',
    'axis',
    'labels',
    'admin',
  ] as const) {
    it.each(WRONG)(`${part}: %j`, async (content) => {
      expect(await faultOf(loadPart(part, '', answering(content)))).not.toBe('');
    });
  }
  for (const [name, check] of Object.entries(LISTS)) {
    it.each(WRONG)(`${name}: %j`, async (content) => {
      expect(await faultOf(checked(name, check, content))).not.toBe('');
    });
  }

  it('when it holds no plan, or a plan no clauses', async () => {
    const [plan, ...others] = read('data/plans.json') as Record<string, unknown>[];
    const asking = (content: unknown) => faultOf(checked('plans', served.plans, content));
    expect(await asking([])).toBe('[]');
    expect(await asking([{ ...plan, clauses: undefined }, ...others])).toBe('0.clauses[]');
    expect(await asking([plan, { ...others[0], clauses: [{ id: '1', title: '', text: 5, spans: [] }] }])).toBe(
      '1.clauses.0.text',
    );
  });

  it('when one feature is wrong, which is named', async () => {
    const { features } = read('data/rail.geojson') as { features: { properties: object }[] };
    const [first] = features;
    const asking = (feature: unknown) => faultOf(loadPart('rail', '', answering({ features: [feature] })));
    const changed = (properties: object) => asking({ ...first, properties: { ...first!.properties, ...properties } });
    expect(await changed({ id: 'one', stage: 'dreamt' })).toBe('features.0.properties.one: stage');
    expect(await changed({ id: 'one', mentions: [] })).toBe('features.0.properties.one: mentions[]');
    expect(await asking({ ...first, geometry: { type: 'Point', coordinates: ['118', '36'] } })).toBe(
      'features.0.geometry.coordinates.0',
    );
    expect(await asking({ ...first, geometry: {} })).toBe('features.0.geometry.type');
  });
});
