import fc from 'fast-check';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { between, chainOf, kilometresBetween, nearestOn, positionAt } from '../../src/model/chainage';

const { WGS84 } = geodesic.Geodesic;

/** Along the equator a degree of longitude is a·π/180 = 111.319491 km. */
const EQUATOR = chainOf([
  [100, 0],
  [101, 0],
  [103, 0],
])!;
const DEGREE = 111.319491;

/** A right angle on the parallel of 36°: east, then north. */
const CORNER = chainOf([
  [118, 36],
  [119, 36],
  [119, 37],
])!;

describe('chainage by hand', () => {
  test('of a line along the equator', () => {
    expect(EQUATOR.length).toBeCloseTo(3 * DEGREE, 5);
    expect(EQUATOR.km[1]).toBeCloseTo(DEGREE, 5);
  });

  test('of a line along a meridian is the arc of the ellipsoid', () => {
    // Radius of curvature at 36.5° a(1 − e²)/(1 − e² sin² φ)^1.5 = 6358.015 km, times one degree.
    expect(kilometresBetween([119, 36], [119, 37])).toBeCloseTo(110.968, 3);
  });

  test('a position due north of the equator has its foot under it', () => {
    const { km, distance } = nearestOn(EQUATOR, [102, 0.5]);
    expect(km).toBeCloseTo(2 * DEGREE, 4);
    // Meridian arc from 0° to 0.5° on WGS 84: 55.2872 km.
    expect(distance).toBeCloseTo(55.2872, 3);
  });

  test('a position beyond an end belongs to the end', () => {
    expect(nearestOn(EQUATOR, [99, 0])).toEqual({ km: 0, distance: expect.closeTo(DEGREE, 5) as number });
    expect(nearestOn(EQUATOR, [104, 0]).km).toBeCloseTo(EQUATOR.length, 9);
  });

  test('outside a corner the foot is the corner', () => {
    const { km, distance } = nearestOn(CORNER, [119.5, 35.5]);
    expect(km).toBeCloseTo(CORNER.km[1]!, 5);
    expect(distance).toBeCloseTo(kilometresBetween([119.5, 35.5], [119, 36]), 6);
  });

  test('inside a corner the nearer leg is taken', () => {
    expect(nearestOn(CORNER, [118.95, 36.5]).km).toBeGreaterThan(CORNER.km[1]!);
    expect(nearestOn(CORNER, [118.5, 36.05]).km).toBeLessThan(CORNER.km[1]!);
  });

  test('repeated positions are dropped, and a line of one position is none', () => {
    expect(chainOf([[118, 36], [118, 36], [119, 36]])!.positions).toHaveLength(2); // prettier-ignore
    expect(chainOf([[118, 36], [118, 36]])).toBeNull(); // prettier-ignore
  });

  test('a stretch begins and ends where it is told', () => {
    const stretch = between(CORNER, 10, CORNER.km[1]! + 20);
    expect(stretch).toHaveLength(3);
    expect(kilometresBetween(CORNER.positions[0]!, stretch[0]!)).toBeCloseTo(10, 6);
    expect(kilometresBetween(CORNER.positions[1]!, stretch[2]!)).toBeCloseTo(20, 6);
  });
});

/** Within a province: degrees. */
const position = fc.tuple(fc.double({ min: 114, max: 123, noNaN: true }), fc.double({ min: 34, max: 39, noNaN: true }));
const line = fc.array(position, { minLength: 2, maxLength: 12 }).filter((positions) => chainOf(positions) !== null);

describe('chainage of any line', () => {
  test('never falls, and its length is what geographiclib says', () => {
    fc.assert(
      fc.property(line, (positions) => {
        const chain = chainOf(positions)!;
        chain.km.forEach((km, index) => expect(km).toBeGreaterThanOrEqual(chain.km[index - 1] ?? 0));
        const sum = positions
          .slice(1)
          .reduce(
            (total, [lon, lat], index) =>
              total + WGS84.Inverse(positions[index]![1], positions[index]![0], lat, lon).s12!,
            0,
          );
        expect(chain.length).toBeCloseTo(sum / 1000, 6);
      }),
    );
  });

  test('the nearest point is no farther than any position of the line', () => {
    fc.assert(
      fc.property(line, position, (positions, place) => {
        const { distance } = nearestOn(chainOf(positions)!, place);
        for (const vertex of positions) {
          const direct = kilometresBetween(place, vertex);
          // Of two legs that are equally far to a tenth of a per cent the flat frame may take the other one.
          expect(distance).toBeLessThanOrEqual(direct * 1.001 + 1e-6);
        }
      }),
    );
  });

  test('a point of the line is its own foot, at the chainage it was asked for', () => {
    fc.assert(
      fc.property(line, fc.double({ min: 0, max: 1, noNaN: true }), (positions, share) => {
        const chain = chainOf(positions)!;
        const km = share * chain.length;
        const foot = nearestOn(chain, positionAt(chain, km));
        expect(foot.distance).toBeLessThan(1e-3);
        // Where the line meets itself the chainage is that of one of the passes.
        expect(kilometresBetween(positionAt(chain, foot.km), positionAt(chain, km))).toBeLessThan(2e-3);
      }),
    );
  });

  test('along the line the foot moves on', () => {
    const chain = chainOf([
      [117.1138, 36.652],
      [118.0633, 36.7906],
      [119.1558, 36.707],
      [120.3778, 36.0663],
    ])!;
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (a, b) => {
        const [one, other] = [Math.min(a, b) * chain.length, Math.max(a, b) * chain.length];
        const feet = [one, other].map((km) => nearestOn(chain, positionAt(chain, km)).km);
        expect(feet[0]!).toBeLessThanOrEqual(feet[1]! + 1e-5);
      }),
    );
  });

  test('no step along the line shortens the way: the foot stands at a right angle', () => {
    fc.assert(
      fc.property(line, position, (positions, place) => {
        const chain = chainOf(positions)!;
        const { km, distance } = nearestOn(chain, place);
        for (const aside of [-0.05, 0.05]) {
          const beside = Math.min(chain.length, Math.max(0, km + aside));
          // Across a corner the other leg may be nearer by the flat frame's margin.
          expect(kilometresBetween(place, positionAt(chain, beside))).toBeGreaterThan(distance * 0.999 - 1e-6);
        }
      }),
    );
  });
});
