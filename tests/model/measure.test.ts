import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { areaOf, lengthOf, perimeterOf, positionFrom, wayTo } from '../../src/model/measure';
import { kilometresBetween } from '../../src/model/chainage';

const { WGS84 } = geodesic.Geodesic;
const position = fc.tuple(fc.double({ min: 110, max: 125, noNaN: true }), fc.double({ min: 30, max: 42, noNaN: true }));
const closed = (ring: number[][]) => [...ring, ring[0]!];

describe('lengths and areas', () => {
  test('a degree of the equator is 111.319 km, one of the meridian there 110.574 km', () => {
    expect(lengthOf([[100, 0], [101, 0]])).toBeCloseTo(111.3195, 3); // prettier-ignore
    expect(lengthOf([[100, 0], [100, 1]])).toBeCloseTo(110.5744, 3); // prettier-ignore
  });

  test('a square degree at the equator is 12,309 km²', () => {
    const ring = closed([[100, 0], [101, 0], [101, 1], [100, 1]]); // prettier-ignore
    expect(areaOf([[ring]])).toBeCloseTo(12308.778, 1);
  });

  test('a hole is left out of the area, and its edge counts', () => {
    const outer = closed([[100, 0], [101, 0], [101, 1], [100, 1]]); // prettier-ignore
    const hole = closed([[100.2, 0.2], [100.2, 0.3], [100.3, 0.3], [100.3, 0.2]]); // prettier-ignore
    expect(areaOf([[outer, hole]])).toBeCloseTo(areaOf([[outer]]) - areaOf([[hole]]), 6);
    expect(perimeterOf([[outer, hole]])).toBeCloseTo(lengthOf(outer) + lengthOf(hole), 6);
  });

  test("agree with geographiclib's polygon, whichever way it runs", () => {
    fc.assert(
      fc.property(position, position, position, (a, b, c) => {
        const ring = closed([a, b, c]);
        const polygon = WGS84.Polygon(false);
        for (const [lon, lat] of [a, b, c]) polygon.AddPoint(lat, lon);
        const { area, perimeter } = polygon.Compute(false, true);
        expect(areaOf([[ring]])).toBeCloseTo(Math.abs(area!) / 1e6, 4);
        expect(areaOf([[[...ring].reverse()]])).toBeCloseTo(Math.abs(area!) / 1e6, 4);
        expect(perimeterOf([[ring]])).toBeCloseTo(perimeter / 1000, 6);
      }),
    );
  });

  test('a position found by bearing and distance lies there', () => {
    fc.assert(
      fc.property(
        position,
        fc.integer({ min: -179, max: 180 }),
        fc.integer({ min: 1, max: 500 }),
        (at, bearing, km) => {
          const other = positionFrom(at, bearing, km);
          expect(kilometresBetween(at, other)).toBeCloseTo(km, 6);
          expect(wayTo(at, other).bearing).toBeCloseTo(bearing, 5);
        },
      ),
    );
  });
});
