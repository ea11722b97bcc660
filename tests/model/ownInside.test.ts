import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { ownJudging } from '../../src/model/ownInside';
import { regionFrom } from '../../src/model/region';
import { holds } from '../../src/model/territory';

const ring = (west: number, south: number, east: number, north: number): Position[] => [
  [west, south],
  [east, south],
  [east, north],
  [west, north],
  [west, south],
];
/** Four degrees by two with a hole of one by one in its middle, and an island apart. */
const POLYGONS = [[ring(116, 35, 120, 37), ring(117.5, 35.5, 118.5, 36.5)], [ring(121, 36, 122, 37)]];
const judge = ownJudging(regionFrom(POLYGONS));
const point = (...coordinates: Position): Geometry => ({ type: 'Point', coordinates });

describe('of the reader’s own things', () => {
  test('a point is inside or outside, and outside in a hole', () => {
    expect(judge(point(116.5, 36))).toEqual({ status: 'inside' });
    expect(judge(point(121.5, 36.5))).toEqual({ status: 'inside' });
    expect(judge(point(118, 36))).toBeNull();
    expect(judge(point(120.5, 36))).toBeNull();
    expect(judge(point(116.5, 37.5))).toBeNull();
  });

  test('several points of one row are inside as far as they are', () => {
    const sites = (...coordinates: Position[]): Geometry => ({ type: 'MultiPoint', coordinates });
    expect(judge(sites([116.5, 36], [119.5, 36]))?.status).toBe('inside');
    expect(judge(sites([116.5, 36], [118, 36], [119, 36]))).toEqual({
      status: 'partly',
      part: { type: 'sites', inside: 2, of: 3 },
    });
    expect(judge(sites([118, 36], [115, 36]))).toBeNull();
  });

  test('a line is inside with all its length or with a part of it', () => {
    const line = (...coordinates: Position[]): Geometry => ({ type: 'LineString', coordinates });
    expect(judge(line([116.2, 35.2], [119.8, 35.3]))?.status).toBe('inside');
    const crossing = judge(line([115, 36], [117, 36]))!;
    expect(crossing.status).toBe('partly');
    expect(crossing.part).toMatchObject({ type: 'line' });
    const { km, of } = crossing.part as { km: number; of: number };
    expect(km / of).toBeCloseTo(0.5, 2);
    expect(judge(line([117.6, 36], [118.4, 36]))).toBeNull();
  });

  test('an area is inside with all of itself or with a share', () => {
    const area = (...coordinates: Position[][]): Geometry => ({ type: 'Polygon', coordinates });
    expect(judge(area(ring(116.2, 35.2, 116.8, 35.6)))?.status).toBe('inside');
    const half = judge(area(ring(115, 35.5, 117, 36.5)))!;
    expect(half.status).toBe('partly');
    expect((half.part as { share: number }).share).toBeCloseTo(0.5, 2);
    expect(judge(area(ring(117.6, 35.6, 118.4, 36.4)))).toBeNull();
    // What is left of it is its rim, which lies round the hole.
    expect(judge(area(ring(117, 35.2, 119, 36.8), ring(117.4, 35.4, 118.6, 36.6)))?.status).toBe('inside');
  });

  test('points are judged as by every side of the outline', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.double({ min: 114, max: 119, noNaN: true }), fc.double({ min: 34, max: 37, noNaN: true })), { minLength: 3, maxLength: 40 }), // prettier-ignore
        fc.array(fc.tuple(fc.double({ min: 113, max: 120, noNaN: true }), fc.double({ min: 33, max: 38, noNaN: true })), { minLength: 1, maxLength: 60 }), // prettier-ignore
        (corners, positions) => {
          const polygons = [[[...corners, corners[0]!]]];
          const inside = ownJudging(regionFrom(polygons));
          for (const position of positions) expect(inside(point(...position)) !== null).toBe(holds(polygons, position));
        },
      ),
    );
  });
});
