import type { Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { distanceFrom, nearestTo } from '../../src/model/nearest';

const point = (...coordinates: Position): Geometry => ({ type: 'Point', coordinates });
const line = (...coordinates: Position[]): Geometry => ({ type: 'LineString', coordinates });
const SQUARE: Geometry = { type: 'Polygon', coordinates: [[[100, 0], [101, 0], [101, 1], [100, 1], [100, 0]]] }; // prettier-ignore
/** A degree of longitude at the equator, kilometres. */
const EAST = 111.3195;

describe('distances', () => {
  test('from a point to a point, a line, several', () => {
    const from = distanceFrom(point(100, 0));
    expect(from(point(101, 0))).toBeCloseTo(EAST, 3);
    expect(from(line([101, -1], [101, 1]))).toBeCloseTo(EAST, 2);
    expect(from({ type: 'MultiPoint', coordinates: [[105, 0], [100.5, 0]] })).toBeCloseTo(EAST / 2, 3); // prettier-ignore
  });
  test('from an area are from its outline, none inside', () => {
    const from = distanceFrom(SQUARE);
    expect(from(point(102, 0))).toBeCloseTo(EAST, 2);
    expect(from(point(100.5, 0.5))).toBe(0);
    expect(from(line([99, 0.5], [103, 0.5]))).toBe(0);
  });
  test('from a line to a line that crosses are none', () => {
    expect(distanceFrom(line([100, 0], [101, 0]))(line([100.5, -1], [100.5, 1]))).toBe(0);
  });
});

describe('the nearest', () => {
  const thing = (id: string, geometry: Geometry | null, level: 'county' | null = null) => ({ id, geometry, level });
  const things = [
    thing('far', point(105, 0)),
    thing('near', point(102, 0)),
    thing('inside', point(100.5, 0.5)),
    thing('vague', point(101.1, 0), 'county'),
    thing('nowhere', null),
    thing('area', SQUARE),
    thing('line', line([103, -1], [103, 1])),
  ];
  test('come in order, without what is vague, an area or nowhere', () => {
    expect(nearestTo(point(101, 0), things, 5).map(({ thing: { id } }) => id)).toEqual([
      'inside',
      'near',
      'line',
      'far',
    ]);
    expect(nearestTo(point(101, 0), things, 2)).toHaveLength(2);
  });
  test('of an area lie outside it', () => {
    expect(nearestTo(SQUARE, things, 5).map(({ thing: { id } }) => id)).toEqual(['near', 'line', 'far']);
  });
});
