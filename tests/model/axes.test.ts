import { describe, expect, test } from 'vitest';
import {
  catalogueAxes,
  controlPlaces,
  heading,
  placeNear,
  servedAxes,
  servedNodes,
  type AxisFile,
  type Settlement,
} from '../../src/model/axes';
import { chainOf } from '../../src/model/chainage';
import { feature } from './sample';

const point = (layer: string, id: string, ring: string, at: [number, number]) => ({
  properties: { layer, id, name: id, name_en: id, ring },
  geometry: { type: 'Point', coordinates: at },
});
const line = (id: string, through: string[], coordinates: number[][]) => ({
  properties: { layer: 'centreline', id, name: '', name_en: '', through },
  geometry: { type: 'LineString', coordinates },
});
const EAST = [
  [118, 36],
  [119, 36],
];
const FILE: AxisFile = {
  id: 'spine',
  name: '脊线',
  name_en: 'Spine',
  features: [
    line('', ['a', 'b'], EAST),
    line('', ['b', 'c'], [EAST[1]!, [119, 37]]),
    point('node', 'a', 'double', [118, 36]),
    point('node', 'b', 'single', [119, 36]),
    point('tick', 'x', '', [118.5, 36]),
  ],
};

describe('axes', () => {
  test('of the served file are its trunk and its branches, by one id', () => {
    expect(servedAxes(FILE).map(({ id, through }) => [id, ...through])).toEqual([
      ['spine', 'a', 'b'],
      ['spine.2', 'b', 'c'],
    ]);
    expect(servedNodes(FILE).map(({ id, isCore }) => [id, isCore])).toEqual([
      ['a', true],
      ['b', false],
    ]);
  });

  test('of the catalogue are lines alone, railways first, each line of several for itself', () => {
    const axes = catalogueAxes([
      feature('road', { kind: 'road', geometry: { type: 'LineString', coordinates: EAST } }),
      feature('band', { kind: 'corridor', geometry: { type: 'Polygon', coordinates: [] } }),
      feature('rail', { geometry: { type: 'MultiLineString', coordinates: [EAST, EAST] } }),
      feature('canal', { kind: 'water-project', geometry: { type: 'LineString', coordinates: EAST } }),
    ]);
    expect(axes.map(({ id, group, part }) => [id, group, part])).toEqual([
      ['rail', 'rail', 1],
      ['rail.2', 'rail', 2],
      ['road', 'road', 0],
    ]);
  });
});

describe('places beside a line', () => {
  const chain = chainOf(EAST)!;
  const settlement = (id: string, at: [number, number]): Settlement => ({ id, name: id, name_en: id, at, rank: 1 });
  const places = controlPlaces(
    chain,
    [settlement('east', [118.9, 36.05]), settlement('far', [118.5, 36.5]), settlement('west', [118.1, 35.95])],
    12,
  );

  test('are those within the distance, in order', () => {
    expect(places.map(({ id }) => id)).toEqual(['west', 'east']);
    expect(places[0]!.km).toBeCloseTo(0.1 * chain.length, 0);
    expect(places[0]!.distance).toBeCloseTo(5.56, 1);
  });

  test('name the chainages near them', () => {
    expect(placeNear(places, 0)!.id).toBe('west');
    expect(placeNear(places, 60)!.id).toBe('east');
    expect(placeNear([], 60)).toBeNull();
  });
});

test.each([
  [0, [118, 36], [118, 37]],
  [1, [118, 36], [119, 36.8]],
  [2, [118, 36], [119, 36.1]],
  [4, [118, 37], [118.1, 36]],
  [7, [119, 36], [118, 36.8]],
])('a line that runs to the side %i', (side, ...positions) => expect(heading(positions)).toBe(side));
