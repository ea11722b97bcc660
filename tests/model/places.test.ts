import type { Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { CatalogueIndex } from '../../src/catalogue/types';
import { dissolved } from '../../src/model/dissolve';
import { areaOf } from '../../src/model/measure';
import { membersOf, outlineOf, placeChoices, placeNamed } from '../../src/model/places';
import { holds, type County } from '../../src/model/territory';

const ring = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
const COUNTIES: County[] = [
  { id: 'a1', city: 'a', polygons: [[ring(0, 0, 1, 1)]] },
  { id: 'a2', city: 'a', polygons: [[ring(1, 0, 2, 1)]] },
  { id: 'b1', city: 'b', polygons: [[ring(0, 1, 1, 2)]] },
];
const place = (id: string, name: string) => ({ id, name, name_en: `The ${id}`, lon: 0, lat: 0 });
const INDEX = {
  cities: [place('a', '甲'), place('b', '乙')],
  counties: [
    { ...place('a1', '东区'), within: 'a' },
    { ...place('a2', '西区'), within: 'a' },
    { ...place('b1', '东区'), within: 'b' },
  ],
  circles: [{ ...place('circle', '圈'), members: ['a', 'b'] }],
  axis: { ...place('axis', '轴'), members: ['b'] },
} as unknown as CatalogueIndex;

describe('dissolving', () => {
  test('takes away the borders that two have in common', () => {
    const joined = dissolved(COUNTIES.map(({ polygons }) => polygons));
    expect(joined).toHaveLength(1);
    expect(joined[0]).toHaveLength(1);
    const sum = COUNTIES.reduce((area, { polygons }) => area + areaOf(polygons), 0);
    expect(areaOf(joined)).toBeCloseTo(sum, 0);
  });
  test('leaves apart what is apart, and holes where they are', () => {
    const frame = [[ring(0, 0, 3, 1)], [ring(0, 2, 3, 3)], [ring(5, 5, 6, 6)]];
    expect(dissolved([frame])).toHaveLength(3);
    const around: Position[][][] = [
      [[[0, 0], [3, 0], [2, 1], [1, 1], [0, 0]]],
      [[[3, 0], [3, 3], [2, 2], [2, 1], [3, 0]]],
      [[[3, 3], [0, 3], [1, 2], [2, 2], [3, 3]]],
      [[[0, 3], [0, 0], [1, 1], [1, 2], [0, 3]]],
    ]; // prettier-ignore
    const [only, ...more] = dissolved([around]);
    expect(more).toEqual([]);
    expect(only).toHaveLength(2);
    expect(holds([only!], [1.5, 1.5])).toBe(false);
    expect(holds([only!], [0.5, 1.5])).toBe(true);
  });
});

describe('places to choose', () => {
  const places = placeChoices(INDEX);
  const labelOf = ({ name, within }: (typeof places)[number]) => (within ? `${name}（${within.name}）` : name);
  const choice = (id: string) => places.find((one) => one.id === id)!;

  test('are circles, the axis, cities and counties', () => {
    expect(places.map(({ id }) => id)).toEqual(['circle', 'axis', 'a', 'b', 'a1', 'a2', 'b1']);
  });
  test('have outlines of their counties', () => {
    expect(areaOf(outlineOf(choice('a'), COUNTIES)!.coordinates)).toBeCloseTo(
      areaOf([...COUNTIES[0]!.polygons, ...COUNTIES[1]!.polygons]),
      0,
    );
    expect(outlineOf(choice('axis'), [])).toBeNull();
  });
  test('know their members', () => {
    expect(membersOf(choice('circle'), COUNTIES).whole).toEqual(new Set(['circle', 'a', 'b', 'a1', 'a2', 'b1']));
    expect(membersOf(choice('a2'), COUNTIES)).toEqual({ whole: new Set(['a2']), part: new Set(['a']) });
  });
  test('are found by label, by name, in English or by a part', () => {
    expect(placeNamed('东区（乙）', places, labelOf)?.id).toBe('b1');
    expect(placeNamed('东区', places, labelOf)?.id).toBe('a1');
    expect(placeNamed('the A2', places, labelOf)?.id).toBe('a2');
    expect(placeNamed('西', places, labelOf)?.id).toBe('a2');
    expect(placeNamed('丙', places, labelOf)).toBeNull();
    expect(placeNamed(' ', places, labelOf)).toBeNull();
  });
});
