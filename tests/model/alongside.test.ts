import fc from 'fast-check';
import type { Geometry } from 'geojson';
import { describe, expect, test } from 'vitest';
import type { Precision } from '../../data/vocabulary';
import { besides, type Placed, type Placement } from '../../src/model/alongside';
import { chainOf, kilometresBetween, nearestOn, positionAt } from '../../src/model/chainage';
import { territoriesOf, type County } from '../../src/model/territory';

/** The equator from 100° to 103°: 111.3195 km a degree of longitude, 110.574 km a degree of latitude. */
const CHAIN = chainOf([
  [100, 0],
  [101.5, 0],
  [103, 0],
])!;
const EAST = 111.319491;
const NORTH = 110.574;

const box = (west: number, south: number, east: number, north: number) => [
  [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ],
];
const county = (id: string, city: string, ...sides: [number, number, number, number]): County => ({
  id,
  city,
  polygons: [box(...sides)],
});
/** One city of two counties across the line, one city north of it. */
const TERRITORIES = territoriesOf([
  county('west', 'across', 100.5, -0.5, 101, 0.5),
  county('east', 'across', 101, -0.5, 101.25, 0.5),
  county('hills', 'north', 102, 0.3, 102.5, 0.8),
]);

function place(geometry: Geometry, precision: Precision, more: Partial<Placed> = {}, reach = 30): Placement | null {
  return besides({ chain: CHAIN, reach, territories: TERRITORIES })({ geometry, precision, ...more });
}
const point = (lon: number, lat: number): Geometry => ({ type: 'Point', coordinates: [lon, lat] });
const round = (value: number) => Math.round(value * 10) / 10;
const spansOf = (placement: Placement | null) => placement?.spans.map(({ from, to }) => [round(from), round(to)]);

describe('points', () => {
  test('known to a kilometre are marks with their chainage and distance', () => {
    const placed = place(point(101, 0.1), 'site', { uncertainty_km: 1 })!;
    expect(placed.form).toBe('point');
    expect(placed.at).toBeCloseTo(EAST, 2);
    expect(placed.distance).toBeCloseTo(0.1 * NORTH, 2);
    expect(spansOf(placed)).toEqual([[round(EAST), round(EAST)]]);
    expect(placed.sure).toBe(true);
  });

  test('near the edge of the distance only possibly count', () => {
    const at = (reach: number) => place(point(101, 0.1), 'site', { uncertainty_km: 1 }, reach);
    expect(at(11)).toMatchObject({ form: 'point', sure: false });
    expect(at(11)!.distance).toBeCloseTo(0.1 * NORTH, 2);
    expect(spansOf(at(11))).toEqual([[round(EAST), round(EAST)]]);
    expect(at(13)!.sure).toBe(true);
    expect(at(10)).toBeNull();
  });

  test('known less well are stretches, never marks', () => {
    const placed = place(point(101, 0.1), 'locality', { uncertainty_km: 5 })!;
    expect(placed.form).toBe('interval');
    expect(spansOf(placed)).toEqual([[round(EAST - 5), round(EAST + 5)]]);
  });

  test('are clipped at the ends of the line', () => {
    expect(spansOf(place(point(100, 0.1), 'locality', { uncertainty_km: 5 }))).toEqual([[0, 5]]);
  });

  test('off the end of the line are nowhere along it', () => {
    // 11.1 km before its beginning: whatever lies within 5 km of there is nearest to the beginning itself.
    const placed = place(point(99.9, 0), 'locality', { uncertainty_km: 5 })!;
    expect(spansOf(placed)).toEqual([[0, 0]]);
    expect(placed.distance).toBeCloseTo(0.1 * EAST - 5, 2);
    expect(spansOf(place(point(103.02, 0), 'locality', { uncertainty_km: 5 }))).toEqual([
      [round(3.02 * EAST - 5), round(3 * EAST)],
    ]);
  });

  test('beyond the distance may still lie within it: half the chord of the disc that does', () => {
    // Foot 33.172 km away, 30 counts, radius 5: √(5² − 3.172²) = 3.865.
    const placed = place(point(101, 0.3), 'locality', { uncertainty_km: 5 })!;
    expect(spansOf(placed)).toEqual([[round(EAST - 3.865), round(EAST + 3.865)]]);
    expect(placed.sure).toBe(false);
    expect(place(point(101, 0.3), 'locality', { uncertainty_km: 3 })).toBeNull();
  });

  test('are sure only when all of the disc lies within the distance', () => {
    expect(place(point(101, 0.2), 'locality', { uncertainty_km: 5 })!.sure).toBe(true);
    expect(place(point(101, 0.25), 'locality', { uncertainty_km: 5 })!.sure).toBe(false);
  });
});

describe('what is known by county or city', () => {
  test('stands for the whole of it, and says which', () => {
    const inCounty = place(point(100.7, 0.2), 'county', { uncertainty_km: 60 })!;
    expect(inCounty.form).toBe('interval');
    expect(inCounty.spans).toMatchObject([{ place: 'west' }]);
    expect(spansOf(inCounty)).toEqual([[round(0.5 * EAST), round(EAST)]]);
    const inCity = place(point(100.7, 0.2), 'city', { uncertainty_km: 90 })!;
    expect(inCity.spans).toMatchObject([{ place: 'across' }]);
    expect(spansOf(inCity)).toEqual([[round(0.5 * EAST), round(1.25 * EAST)]]);
    // It reaches 55 km from the line, and the line runs through it.
    expect(inCity).toMatchObject({ distance: 0, sure: false });
    expect(place(point(100.7, 0.2), 'city', {}, 60)!.sure).toBe(true);
  });

  test('counts by its land, not by its seat', () => {
    // Seat 67 km away; its land begins at 33.2 km.
    expect(place(point(102.2, 0.6), 'city')).toBeNull();
    const placed = place(point(102.2, 0.6), 'city', {}, 35)!;
    expect(spansOf(placed)).toEqual([[round(2 * EAST), round(2.5 * EAST)]]);
    expect(placed.distance).toBeCloseTo(0.3 * NORTH, 1);
  });

  test('at sea falls back on the disc', () => {
    const placed = place(point(102, 0.1), 'county', { uncertainty_km: 8 })!;
    expect(spansOf(placed)).toEqual([[round(2 * EAST - 8), round(2 * EAST + 8)]]);
  });

  test('in several places has a stretch in each, and is sure by one unless the text does not say which', () => {
    const both: Geometry = { type: 'MultiPoint', coordinates: [[102.2, 0.6], [100.7, 0.2]] }; // prettier-ignore
    expect(spansOf(place(both, 'city', {}, 60))).toHaveLength(2);
    expect(place(both, 'city', { distribution: 'each' }, 60)!.sure).toBe(true);
    expect(place(both, 'city', { distribution: 'unspecified' }, 60)!.sure).toBe(false);
  });
});

describe('lines', () => {
  const line = (...coordinates: number[][]): Geometry => ({ type: 'LineString', coordinates });

  test('beside the axis count for the length that lies within the distance', () => {
    const placed = place(line([100.5, 0.1], [101.5, 0.1]), 'schematic')!;
    expect(placed.form).toBe('line');
    expect(spansOf(placed)).toEqual([[round(0.5 * EAST), round(1.5 * EAST)]]);
    expect(placed.distance).toBeCloseTo(0.1 * NORTH, 2);
  });

  test('that come and go have several stretches', () => {
    const placed = place(line([100.2, 0.1], [100.6, 0.1], [100.8, 1], [101, 0.1], [101.4, 0.1]), 'schematic')!;
    const [first, second] = placed.spans;
    expect(placed.spans).toHaveLength(2);
    expect(first!.to).toBeLessThan(second!.from);
    // Leaves at 30 km north: a share of (30 / 110.574 − 0.1) / 0.9 of the leg to the north-east.
    expect(first!.to).toBeCloseTo((0.6 + 0.2 * ((30 / NORTH - 0.1) / 0.9)) * EAST, 1);
  });

  test('that cross it lie upon it', () => {
    const placed = place(line([101, -1], [101.2, 1]), 'schematic')!;
    expect(placed.distance).toBeLessThan(0.02);
    expect(placed.at).toBeCloseTo(1.1 * EAST, 1);
  });

  test('are unsure when their own uncertainty may take them out', () => {
    const near = line([100.5, 0.2], [101.5, 0.2]);
    expect(place(near, 'schematic', { uncertainty_km: 5 })!.sure).toBe(true);
    expect(place(near, 'schematic', { uncertainty_km: 12 })!.sure).toBe(false);
  });

  test('far away are not there', () => expect(place(line([100.5, 1], [101.5, 1]), 'schematic')).toBeNull());
});

describe('areas', () => {
  const area = (...rings: number[][][]): Geometry => ({ type: 'Polygon', coordinates: rings });

  test('that the axis runs through cover what of it they hold', () => {
    const placed = place(area(...box(100.5, -3, 102, 3)), 'region')!;
    expect(spansOf(placed)).toEqual([[round(0.5 * EAST), round(2 * EAST)]]);
    expect(placed).toMatchObject({ form: 'area', distance: 0, sure: true });
  });

  test('that hold all of it cover all of it, though their outline is far away', () => {
    expect(spansOf(place(area(...box(90, -10, 110, 10)), 'region'))).toEqual([[0, round(3 * EAST)]]);
  });

  test('whose outline accompanies the axis all along are no distance from it', () => {
    const band = place(area(...box(99.9, -0.1, 103.1, 0.1)), 'schematic', { uncertainty_km: 28 })!;
    expect(spansOf(band)).toEqual([[0, round(3 * EAST)]]);
    expect(band).toMatchObject({ distance: 0, sure: true });
    const beside = place(area(...box(99.9, 0.1, 103.1, 0.2)), 'region')!;
    expect(beside.distance).toBeCloseTo(0.1 * NORTH, 2);
    const inHole = place(area(...box(99, -1, 104, 1), ...box(99.9, -0.1, 103.1, 0.1)), 'region')!;
    expect(inHole.distance).toBeCloseTo(0.1 * NORTH, 2);
  });

  test('with a hole wider than the distance leave it out', () => {
    const placed = place(area(...box(90, -10, 110, 10), ...box(100.5, -2, 102.5, 2)), 'region')!;
    expect(spansOf(placed)).toEqual([
      [0, round(0.5 * EAST)],
      [round(2.5 * EAST), round(3 * EAST)],
    ]);
  });
});

describe('in general', () => {
  const position = fc.tuple(
    fc.double({ min: 99, max: 104, noNaN: true }),
    fc.double({ min: -1.5, max: 1.5, noNaN: true }),
  );
  const reach = fc.integer({ min: 5, max: 80 });
  const paths = fc.array(position, { minLength: 2, maxLength: 8 });

  test('a line within the distance is found, its stretches are in order and on the axis', () => {
    fc.assert(
      fc.property(paths, reach, (coordinates, within) => {
        const placed = place({ type: 'LineString', coordinates }, 'schematic', {}, within);
        const least = Math.min(...coordinates.map((corner) => nearestOn(CHAIN, corner).distance));
        if (least <= within * 0.999) {
          expect(placed).not.toBeNull();
          expect(placed!.distance).toBeLessThanOrEqual(least * 1.001 + 0.01);
        }
        let end = -1;
        for (const { from, to } of placed?.spans ?? []) {
          expect(from).toBeGreaterThanOrEqual(Math.max(0, end));
          expect(to).toBeGreaterThanOrEqual(from);
          expect(to).toBeLessThanOrEqual(CHAIN.length);
          end = to;
        }
      }),
    );
  });

  test('every corner of a line that lies within the distance is in one of its stretches', () => {
    fc.assert(
      fc.property(paths, reach, (coordinates, within) => {
        const placed = place({ type: 'LineString', coordinates }, 'schematic', {}, within);
        for (const corner of coordinates) {
          const foot = nearestOn(CHAIN, corner);
          if (foot.distance > within * 0.999) continue;
          const holds = placed!.spans.some(({ from, to }) => from - 0.05 <= foot.km && foot.km <= to + 0.05);
          expect(holds).toBe(true);
        }
      }),
    );
  });

  test('a wider distance never loses anything', () => {
    fc.assert(
      fc.property(position, fc.integer({ min: 0, max: 40 }), reach, (at, uncertainty, within) => {
        const more = { uncertainty_km: uncertainty };
        const narrow = place(point(...at), 'locality', more, within);
        const wide = place(point(...at), 'locality', more, within + 5);
        if (narrow) expect(wide).not.toBeNull();
        if (narrow?.sure) expect(wide!.sure).toBe(true);
      }),
    );
  });

  test('the stretch of a disc holds the foot of every position in it that lies within the distance', () => {
    fc.assert(
      fc.property(
        position,
        fc.double({ min: 1, max: 30, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        reach,
        (at, radius, share, within) => {
          const other = positionAt(chainOf([at, [at[0] + 1, at[1] + 0.3]])!, share * radius);
          expect(kilometresBetween(at, other)).toBeLessThanOrEqual(radius + 1e-6);
          const foot = nearestOn(CHAIN, other);
          if (foot.distance > within) return;
          const placed = place(point(...at), 'locality', { uncertainty_km: radius }, within);
          const [span] = placed!.spans;
          expect(foot.km).toBeGreaterThan(span!.from - 0.1);
          expect(foot.km).toBeLessThan(span!.to + 0.1);
        },
      ),
    );
  });
});
