import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kilometresBetween } from '../../src/model/chainage';
import type { LonLat } from '../../src/model/plane';
import {
  crossingSides,
  drawnOf,
  grabbed,
  handlesOf,
  isComplete,
  MOST_CORNERS,
  moved,
  roughKilometres,
  withCorner,
  withoutLast,
  type Drawn,
} from '../../src/model/shapes';

const SQUARE: LonLat[] = [
  [118, 36],
  [119, 36],
  [119, 37],
  [118, 37],
];
const square: Drawn = { type: 'polygon', corners: SQUARE, radius: 0 };

describe('a draft', () => {
  test('grows by corners, not by the same twice, and not beyond what a link holds', () => {
    const one = withCorner({ type: 'line', corners: [] }, [118, 36]);
    expect(withCorner(one, [118, 36])).toBe(one);
    let many = one;
    for (let index = 0; index < 100; index += 1) many = withCorner(many, [118 + index / 100, 37]);
    expect(many.corners).toHaveLength(MOST_CORNERS);
    expect(withoutLast(one).corners).toEqual([]);
  });
  test('makes a shape when it has corners enough', () => {
    expect(drawnOf({ type: 'polygon', corners: SQUARE.slice(0, 2) })).toBeNull();
    expect(drawnOf({ type: 'polygon', corners: SQUARE })).toEqual(square);
    expect(drawnOf({ type: 'line', corners: SQUARE.slice(0, 1) })).toBeNull();
  });
  test('is complete with a point, or with centre and rim', () => {
    expect(isComplete({ type: 'point', corners: [[118, 36]] })).toBe(true);
    expect(isComplete({ type: 'circle', corners: [[118, 36]] })).toBe(false);
    const drawn = drawnOf({ type: 'circle', corners: [[118, 36], [118.5, 36]] }); // prettier-ignore
    expect(drawn!.radius).toBeCloseTo(kilometresBetween([118, 36], [118.5, 36]), 1);
  });
  test('rounds to metres', () => {
    expect(drawnOf({ type: 'point', corners: [[118.1234567, 36.7654321]] })!.corners).toEqual([[118.12346, 36.76543]]);
  });
});

describe('handles', () => {
  test('are the corners and the middles of the sides', () => {
    expect(handlesOf(square).filter(({ role }) => role === 'corner')).toHaveLength(4);
    expect(handlesOf(square).find(({ role }) => role === 'middle')!.at[0]).toBeCloseTo(118.5, 9);
    expect(handlesOf({ ...square, type: 'line' }).filter(({ role }) => role === 'middle')).toHaveLength(3);
  });
  test('move their corner; a middle becomes one', () => {
    const [middle] = handlesOf(square);
    const next = moved(square, middle!, [118.5, 35.5]);
    expect(next.corners).toHaveLength(5);
    expect(next.corners[1]).toEqual([118.5, 35.5]);
    expect(moved(next, grabbed(middle!), [118.6, 35.5]).corners[1]).toEqual([118.6, 35.5]);
  });
  test("at a circle's rim lie at its radius, and set it", () => {
    const circle: Drawn = { type: 'circle', corners: [[118, 36]], radius: 20 };
    const rim = handlesOf(circle).find(({ role }) => role === 'rim')!;
    expect(kilometresBetween([118, 36], rim.at)).toBeCloseTo(20, 1);
    expect(moved(circle, rim, [118, 36.1]).radius).toBeCloseTo(11.1, 1);
    expect(moved(circle, rim, [118, 36])).toEqual(circle);
  });
});

test('distances by hand are good to 0.1 % within a province', () => {
  const position = fc.tuple(
    fc.double({ min: 115, max: 122.5, noNaN: true }),
    fc.double({ min: 34.5, max: 38.3, noNaN: true }),
  );
  fc.assert(
    fc.property(position, position, (one, other) => {
      const km = kilometresBetween(one, other);
      expect(Math.abs(roughKilometres(one, other) - km)).toBeLessThanOrEqual(km * 1.2e-3 + 1e-6);
    }),
  );
});

describe('sides that cross', () => {
  test('are found and numbered', () => {
    const bow: LonLat[] = [SQUARE[0]!, SQUARE[1]!, SQUARE[3]!, SQUARE[2]!];
    expect(crossingSides(bow)).toEqual([2, 4]);
    expect(crossingSides(SQUARE)).toBeNull();
  });
  test('include a side that runs back along the one before, and a corner used twice', () => {
    expect(crossingSides([[0, 0], [2, 0], [1, 0]])).not.toBeNull(); // prettier-ignore
    expect(crossingSides([[0, 0], [2, 0], [1, 1], [2, 2], [0, 2], [1, 1]])).not.toBeNull(); // prettier-ignore
  });
  test('are none in a star-shaped polygon', () => {
    const radii = fc.array(fc.double({ min: 0.1, max: 1, noNaN: true }), { minLength: 3, maxLength: 20 });
    fc.assert(
      fc.property(radii, (distances) => {
        const corners = distances.map((distance, index): LonLat => {
          const angle = (index * 2 * Math.PI) / distances.length;
          return [distance * Math.cos(angle), distance * Math.sin(angle)];
        });
        expect(crossingSides(corners)).toBeNull();
      }),
    );
  });
});
