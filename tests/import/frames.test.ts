import fc from 'fast-check';
import gcoord from 'gcoord';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { converted, fromMercator, guessFrame } from '../../src/import/frames';

const metres = ([lon1, lat1]: ArrayLike<number> & number[], [lon2, lat2]: ArrayLike<number> & number[]) =>
  geodesic.Geodesic.WGS84.Inverse(lat1!, lon1!, lat2!, lon2!).s12!;
const one = (lon: number, lat: number, frame: 'wgs84' | 'gcj02' | 'bd09') => [
  ...converted(Float64Array.of(lon, lat), frame),
];

/** Longitudes and latitudes of the province and its sea. */
const shandong = fc.tuple(fc.double({ min: 114.5, max: 123, noNaN: true }), fc.double({ min: 34, max: 38.5, noNaN: true })); // prettier-ignore

describe('frames', () => {
  // Pairs as other projects publish them.
  test.each([
    // gcoord's documentation: 123, 45 in GCJ-02.
    ['gcj02', [123, 45], [122.99395597, 44.99804071]],
    // gcoord's documentation, the other way round: BD-09 of 116.403988, 39.914266.
    ['bd09', [116.41661560068297, 39.92196580126834], [116.403988, 39.914266]],
  ] as const)('%s of %j', (frame, [lon, lat], expected) => {
    expect(metres(one(lon, lat, frame), [...expected])).toBeLessThan(0.3);
  });

  test.each(['gcj02', 'bd09'] as const)('%s of a position in the province comes back within a metre', (frame) => {
    const to = frame === 'gcj02' ? gcoord.GCJ02 : gcoord.BD09;
    fc.assert(
      fc.property(shandong, ([lon, lat]) => {
        const [shiftedLon, shiftedLat] = gcoord.transform([lon, lat], gcoord.WGS84, to);
        const shift = metres([lon, lat], [shiftedLon, shiftedLat]);
        expect(shift).toBeGreaterThan(100);
        expect(shift).toBeLessThan(2500);
        expect(metres(one(shiftedLon, shiftedLat, frame), [lon, lat])).toBeLessThan(1);
      }),
    );
  });

  test.each(['gcj02', 'bd09'] as const)('%s shifts nothing abroad', (frame) => {
    fc.assert(
      fc.property(
        fc.double({ min: -180, max: 72, noNaN: true }),
        fc.double({ min: -90, max: 90, noNaN: true }),
        (lon, lat) => {
          expect(one(lon, lat, frame)).toEqual([lon, lat]);
        },
      ),
    );
  });

  test('always come to an end, also at the edges of China', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 71, max: 139, noNaN: true }),
        fc.double({ min: 0, max: 57, noNaN: true }),
        (lon, lat) => {
          expect(one(lon, lat, 'gcj02').every(Number.isFinite)).toBe(true);
        },
      ),
    );
  });

  test('WGS 84 stays as it is, in a run of its own', () => {
    const positions = Float64Array.of(117, 36);
    expect(converted(positions, 'wgs84')).toEqual(positions);
    expect(converted(positions, 'wgs84')).not.toBe(positions);
  });

  test('Web Mercator becomes degrees', () => {
    // 111 319.490 8 m along the equator are one degree on the sphere of radius 6 378 137 m.
    expect(fromMercator([111319.49079327358, 0])[0]).toBeCloseTo(1, 9);
  });

  test.each([
    ['gcj02_lng', 'gcj02'],
    ['火星坐标', 'gcj02'],
    ['百度经度', 'bd09'],
    ['bd_lon', 'bd09'],
    ['CGCS2000', 'wgs84'],
    ['经度', null],
    ['abd_long', null],
  ])('are guessed from names: %s', (name, frame) => expect(guessFrame(name)).toBe(frame));
});
