import fc from 'fast-check';
import type { Geometry, Position } from 'geojson';
import { describe, expect, test } from 'vitest';
import { kilometresBetween } from '../../src/model/chainage';
import { positionFrom } from '../../src/model/measure';
import { regionFrom, regionOf } from '../../src/model/region';
import { territoriesOf, type County } from '../../src/model/territory';
import { judging, locatableOf, type Locatable } from '../../src/model/within';

/** At the equator a degree of longitude is 111.32 km, one of latitude 110.57 km. */
const EAST = 111.3195;

const box = (west: number, south: number, east: number, north: number): Position[][][] => [
  [
    [
      [west, south],
      [east, south],
      [east, north],
      [west, north],
      [west, south],
    ],
  ],
];
const COUNTIES: County[] = [
  { id: 'one', city: 'west', polygons: box(100, -1, 101, 0) },
  { id: 'two', city: 'west', polygons: box(100, 0, 101, 1) },
  { id: 'three', city: 'east', polygons: box(101, -1, 102, 1) },
];
const territories = territoriesOf(COUNTIES);
/** One degree by one. */
const SQUARE = regionFrom(box(100, 0, 101, 1));

const thing = (geometry: Geometry | null, more: Partial<Locatable> = {}): Locatable => ({
  geometry,
  radius: 0,
  level: null,
  isAnyOf: false,
  ...more,
});
const point = (lon: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lon, lat] });
const line = (...coordinates: Position[]): Geometry => ({ type: 'LineString', coordinates });
const inSquare = judging(SQUARE, territories);

describe('a position', () => {
  test('is certainly inside where all of its disc is', () => {
    expect(inSquare(thing(point(100.5, 0.5), { radius: 50 }))).toEqual({ status: 'inside' });
  });
  test('is possibly inside where some of its disc is, from either side', () => {
    expect(inSquare(thing(point(100.1, 0.5), { radius: 12 }))).toEqual({ status: 'possible' });
    expect(inSquare(thing(point(99.9, 0.5), { radius: 12 }))).toEqual({ status: 'possible' });
  });
  test('is outside where its disc ends before the outline', () => {
    expect(inSquare(thing(point(99.9, 0.5), { radius: 11 }))).toBeNull();
  });
  test('known exactly is inside or outside', () => {
    expect(inSquare(thing(point(100.001, 0.5)))).toEqual({ status: 'inside' });
    expect(inSquare(thing(point(99.999, 0.5)))).toBeNull();
  });
  test('unlocated is nowhere', () => expect(inSquare(thing(null))).toBeNull());
});

describe('a county or city', () => {
  test('counts as a whole, wherever its mark stands', () => {
    expect(inSquare(thing(point(100.9, 0.9), { level: 'county', radius: 90 }))).toEqual({ status: 'inside' });
    expect(inSquare(thing(point(100.9, 0.9), { level: 'city', radius: 9 }))).toEqual({ status: 'possible' });
  });
  test('that only touches the outline is outside', () => {
    expect(inSquare(thing(point(100.5, -0.5), { level: 'county', radius: 90 }))).toBeNull();
  });
  test('of which a small drawn area takes a part is possible', () => {
    const small = judging(regionOf(point(100.5, 0.5), 2)!, territories);
    expect(small(thing(point(100.9, 0.9), { level: 'county' }))).toEqual({ status: 'possible' });
  });
  test('is judged by name where the area is a county or city', () => {
    const whole = new Set(['two']);
    const region = regionFrom(box(100, 0, 101, 1), { whole, part: new Set(['west']) });
    const judge = judging(region, territories);
    expect(judge(thing(point(100.5, 0.5), { level: 'county' }))).toEqual({ status: 'inside' });
    expect(judge(thing(point(100.5, 0.5), { level: 'city' }))).toEqual({ status: 'possible' });
    expect(judge(thing(point(101.5, 0.5), { level: 'city' }))).toBeNull();
  });
  test('at sea, of which no county is known, is a disc', () => {
    expect(inSquare(thing(point(99.9, 0.5), { level: 'county', radius: 20 }))).toEqual({ status: 'possible' });
  });
});

describe('several sites', () => {
  const sites: Geometry = { type: 'MultiPoint', coordinates: [[100.5, 0.5], [105, 0.5]] }; // prettier-ignore
  test('are partly inside where one is', () => {
    expect(inSquare(thing(sites))).toEqual({ status: 'partly', part: { type: 'sites', inside: 1, of: 2 } });
  });
  test('are possibly inside where nobody knows which of them it is', () => {
    expect(inSquare(thing(sites, { isAnyOf: true }))?.status).toBe('possible');
  });
});

describe('a line', () => {
  test('that crosses is partly inside, with its kilometres', () => {
    const found = inSquare(thing(line([99, 0.5], [103, 0.5])));
    expect(found?.status).toBe('partly');
    const part = found?.part as { km: number; of: number };
    // Half a degree north a degree of longitude is 111.3153 km.
    expect(part.km).toBeCloseTo(111.315, 1);
    expect(part.of).toBeCloseTo(4 * 111.315, 1);
  });
  test('between the corners of which the area lies is seen', () => {
    const narrow = judging(regionFrom(box(100.5, 0.4, 100.505, 0.6)), territories);
    expect((narrow(thing(line([99, 0.5], [103, 0.5])))?.part as { km: number }).km).toBeCloseTo(0.005 * EAST, 2);
  });
  test('is wholly inside where its whole band is', () => {
    const inner = line([100.3, 0.5], [100.7, 0.5]);
    expect(inSquare(thing(inner, { radius: 20 }))?.status).toBe('inside');
    expect(inSquare(thing(inner, { radius: 40 }))?.status).toBe('partly');
    expect(inSquare(thing(inner, { radius: 60 }))?.status).toBe('possible');
  });
  test('beside the area is possibly inside as far as its uncertainty reaches', () => {
    const beside = line([99.9, 0.2], [99.9, 0.8]);
    expect(inSquare(thing(beside, { radius: 12 }))).toMatchObject({ status: 'possible', part: { km: 0 } });
    expect(inSquare(thing(beside, { radius: 10 }))).toBeNull();
  });
});

describe('an area', () => {
  const area = (west: number, east: number): Geometry => ({
    type: 'Polygon',
    coordinates: box(west, 0.2, east, 0.8)[0]!,
  });
  test('is inside by its share', () => {
    const half = inSquare(thing(area(100.5, 101.5)));
    expect(half).toMatchObject({ status: 'partly', part: { type: 'area' } });
    expect((half?.part as { share: number }).share).toBeCloseTo(0.5, 2);
    expect(inSquare(thing(area(100.1, 100.9)))?.status).toBe('inside');
  });
  test('of which a sliver lies over the border is inside, or outside', () => {
    expect(inSquare(thing(area(100.3, 101.003)))?.status).toBe('inside');
    expect(inSquare(thing(area(100.998, 101.8)))).toBeNull();
  });
  test('of which a corner of real depth lies over the border is none of both, however small its share', () => {
    // 3.3 km by 67 of 22,500 km².
    expect(inSquare(thing({ type: 'Polygon', coordinates: box(100.97, -1, 102.9, 0.05)[0]! }))?.status).toBe('partly');
    // All but 5.5 km by 5.5.
    const notch = line([100, 0], [101, 0], [101, 0.95], [101.05, 0.95], [101.05, 1], [100, 1], [100, 0]);
    const found = inSquare(
      thing({ type: 'Polygon', coordinates: [(notch as { coordinates: Position[] }).coordinates] }),
    );
    expect(found?.status).toBe('partly');
    expect((found?.part as { share: number }).share).toBeGreaterThan(0.99);
  });
  test('that holds the whole region is partly inside', () => {
    const found = inSquare(thing({ type: 'Polygon', coordinates: box(98, -2, 103, 3)[0]! }));
    expect(found?.status).toBe('partly');
    expect((found?.part as { share: number }).share).toBeCloseTo(1 / 25, 2);
  });
  test('drawn roughly is certain only where it reaches deeper than its uncertainty', () => {
    expect(inSquare(thing(area(99.5, 100.5), { radius: 20 }))?.status).toBe('partly');
    expect(inSquare(thing(area(99.5, 100.1), { radius: 20 }))?.status).toBe('possible');
  });
});

test('a feature of the catalogue says how well it is known', () => {
  const geometry = point(100.5, 0.5);
  expect(locatableOf({ geometry, precision: 'county', uncertainty_km: 12 })).toEqual(
    thing(geometry, { radius: 12, level: 'county' }),
  );
  expect(locatableOf({ geometry, precision: 'site', uncertainty_km: 1, distribution: 'unspecified' })).toEqual(
    thing(geometry, { radius: 1, isAnyOf: true }),
  );
  expect(locatableOf({ geometry: null, precision: 'unlocated' })).toEqual(thing(null));
});

describe('whatever lies where', () => {
  const lon = fc.double({ min: 117, max: 120, noNaN: true });
  const lat = fc.double({ min: 35.5, max: 37.5, noNaN: true });
  const km = fc.double({ min: 0.5, max: 60, noNaN: true });
  const nowhere = territoriesOf([]);

  test('a disc against a circle agrees with geographiclib', () => {
    fc.assert(
      fc.property(lon, lat, km, lon, lat, km, (x, y, reach, u, v, radius) => {
        const region = regionOf(point(x, y), reach)!;
        const distance = kilometresBetween([x, y], [u, v]);
        const found = judging(region, nowhere)(thing(point(u, v), { radius }));
        // The outline is drawn by chords: 0.04 % of its radius.
        const doubt = reach * 5e-4;
        if (distance + radius < reach - doubt) expect(found?.status).toBe('inside');
        else if (distance + radius > reach + doubt && distance - radius < reach - doubt)
          expect(found?.status).toBe('possible');
        else if (distance - radius > reach + doubt) expect(found).toBeNull();
      }),
    );
  });

  test('a wider buffer never loses anything, a greater uncertainty never makes sure', () => {
    fc.assert(
      fc.property(km, lon, lat, km, (reach, u, v, radius) => {
        const base: Geometry = line([117.5, 36], [119, 36.8], [119.4, 36.2]);
        const judge = (more: number, less: number) =>
          judging(regionOf(base, reach + more)!, nowhere)(thing(point(u, v), { radius: radius * less }))?.status ??
          'no';
        const order = ['no', 'possible', 'inside'];
        const [narrow, wide] = [judge(0, 1), judge(5, 1)];
        expect(order.indexOf(wide)).toBeGreaterThanOrEqual(order.indexOf(narrow));
        if (judge(0, 1) === 'inside') expect(judge(0, 0.5)).toBe('inside');
      }),
      { numRuns: 30 },
    );
  });

  test('what is certainly inside stays inside wherever in its disc it really is', () => {
    fc.assert(
      fc.property(lon, lat, km, fc.integer({ min: 0, max: 359 }), (u, v, radius, bearing) => {
        const judge = judging(regionFrom(box(118, 36, 119.5, 37)), nowhere);
        if (judge(thing(point(u, v), { radius }))?.status !== 'inside') return;
        expect(judge(thing({ type: 'Point', coordinates: positionFrom([u, v], bearing, radius * 0.999) }))).toEqual({
          status: 'inside',
        });
      }),
    );
  });
});
