import turfBuffer from '@turf/buffer';
import { feature } from '@turf/helpers';
import fc from 'fast-check';
import type { Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import { buffered, circleOf, partsOf } from '../../src/model/buffer';
import { kilometresBetween, nearestOn } from '../../src/model/chainage';
import { areaOf, lengthOf, perimeterOf } from '../../src/model/measure';
import type { LonLat } from '../../src/model/plane';
import { holds, type Polygons } from '../../src/model/territory';

/** About as far from the equator as the province. */
const LINE: Geometry = {
  type: 'LineString',
  coordinates: [
    [117, 36.6],
    [118, 36.8],
    [119.1, 36.7],
    [120.4, 36.1],
  ],
};
const SQUARE: Geometry = {
  type: 'Polygon',
  coordinates: [
    [
      [118, 36],
      [119, 36],
      [119, 37],
      [118, 37],
      [118, 36],
    ],
  ],
};

/** The farthest any corner of an outline is from the wished distance, as a share of it. */
function worst(geometry: Geometry, outline: Polygons, km: number): number {
  const { points, chains } = partsOf(geometry)!;
  const off = outline.flat(2).map((corner) => {
    const at = corner as unknown as LonLat;
    const distances = [
      ...chains.map((chain) => nearestOn(chain, at).distance),
      ...points.map((point) => kilometresBetween(point, at)),
    ];
    return Math.abs(Math.min(...distances) - km) / km;
  });
  return Math.max(...off);
}

describe('a buffer', () => {
  test.each([5, 20, 100])("of turf's own at %i km is off by more than 0.1 and less than 0.7 per cent", (km) => {
    for (const geometry of [LINE, SQUARE]) {
      const shape = turfBuffer(feature(geometry), km, { units: 'kilometers', steps: 32 })!;
      const drawn = shape.geometry;
      const off = worst(geometry, drawn.type === 'Polygon' ? [drawn.coordinates] : drawn.coordinates, km);
      expect(off).toBeLessThan(0.007);
      expect(off).toBeGreaterThan(0.001);
    }
  });

  test.each([0.5, 5, 20, 100])('has every corner at its distance on the ellipsoid: %d km', (km) => {
    for (const geometry of [LINE, SQUARE]) expect(worst(geometry, buffered(geometry, km), km)).toBeLessThan(3e-5);
  });

  test.each([1, 5, 20, 100])('has no side that is off by more than 0.01 per cent or half a metre: %d km', (km) => {
    for (const geometry of [LINE, SQUARE]) {
      const middles = buffered(geometry, km).map((polygon) =>
        polygon.map((ring) =>
          ring.slice(1).map((to, index) => [(ring[index]![0]! + to[0]!) / 2, (ring[index]![1]! + to[1]!) / 2]),
        ),
      );
      expect(worst(geometry, middles, km) * km).toBeLessThan(Math.max(km * 1.05e-4, 0.00055));
    }
  });

  test('of a point is a circle: πr² less 0.01 % for its corners', () => {
    const outline = buffered({ type: 'Point', coordinates: [118, 36.6] }, 20);
    const circle = Math.PI * 20 * 20;
    expect(areaOf(outline)).toBeGreaterThan(circle * 0.9998);
    expect(areaOf(outline)).toBeLessThan(circle);
    expect(perimeterOf(outline)).toBeCloseTo(2 * Math.PI * 20, 1);
    for (const corner of outline[0]![0]!) {
      expect(kilometresBetween([118, 36.6], corner as unknown as LonLat)).toBeCloseTo(20, 6);
    }
  });

  test('of a line is its length times twice the distance, and a circle', () => {
    // Bends fold the strip a little on one side and open it on the other: by less than a per cent here.
    const wished = lengthOf((LINE as { coordinates: number[][] }).coordinates) * 2 * 10 + Math.PI * 100;
    expect(areaOf(buffered(LINE, 10)) / wished).toBeCloseTo(1, 2);
  });

  test('of a square adds its perimeter times the distance, and a circle', () => {
    const own = areaOf([(SQUARE as { coordinates: number[][][] }).coordinates]);
    const edge = perimeterOf([(SQUARE as { coordinates: number[][][] }).coordinates]);
    expect(areaOf(buffered(SQUARE, 10)) / (own + edge * 10 + Math.PI * 100)).toBeCloseTo(1, 3);
  });

  test('of two points far apart is two circles, of two near ones is one shape', () => {
    const two = (apart: number): Geometry => ({
      type: 'MultiPoint',
      coordinates: [
        [118, 36.6],
        [118 + apart, 36.6],
      ],
    });
    expect(buffered(two(1), 10)).toHaveLength(2);
    expect(buffered(two(0.1), 10)).toHaveLength(1);
    // Where two circles meet, a corner has two nearest points and is moved from one of them.
    expect(worst(two(0.1), buffered(two(0.1), 10), 10)).toBeLessThan(1e-4);
  });

  test('holds what is nearer and not what is farther, whatever the line', () => {
    const position = fc.tuple(
      fc.double({ min: 117, max: 120, noNaN: true }),
      fc.double({ min: 35.5, max: 37.5, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(position, { minLength: 2, maxLength: 5 }), position, (coordinates, at) => {
        const line: Geometry = { type: 'LineString', coordinates };
        const { chains } = partsOf(line)!;
        fc.pre(chains.length > 0);
        const { distance } = nearestOn(chains[0]!, at);
        const outline = buffered(line, 15);
        if (distance < 15 * 0.995) expect(holds(outline, at)).toBe(true);
        if (distance > 15 * 1.001) expect(holds(outline, at)).toBe(false);
      }),
      { numRuns: 60 },
    );
  });

  test('of a line that goes nowhere is a circle', () => {
    const line: Geometry = { type: 'LineString', coordinates: [[118, 36], [118, 36]] }; // prettier-ignore
    expect(buffered(line, 10)).toEqual([[circleOf([118, 36], 10)]]);
    expect(buffered({ type: 'LineString', coordinates: [] }, 10)).toEqual([]);
  });

  test('has circles of more corners to measure, right to six figures', () => {
    // A geodesic circle of 20 km is that of the plane to 1e-6.
    expect(areaOf([[circleOf([120.38, 36.07], 20, 1440)]]) / (Math.PI * 400)).toBeCloseTo(1, 5);
  });

  test('has circles that close and run anticlockwise', () => {
    const ring = circleOf([118, 36], 5);
    expect(ring[0]).toEqual(ring.at(-1));
    expect(ring[1]![0]!).toBeLessThan(118);
  });
});
