import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chainOf, kilometresBetween, nearestOn } from '../../src/model/chainage';
import { asPositions, edgeOf, lineThrough, ringThrough } from '../../src/model/geodesics';
import { MAP_EXTENT, unmeasurable } from '../../src/model/mapExtent';
import { areaOf, lengthOf } from '../../src/model/measure';
import type { LonLat } from '../../src/model/plane';
import { regionOf } from '../../src/model/region';
import { crossingSides, handlesOf } from '../../src/model/shapes';
import { holds, territoriesOf } from '../../src/model/territory';
import { judging } from '../../src/model/within';

const { west, south, east, north } = MAP_EXTENT;
const onMap = fc.tuple(
  fc.double({ min: west, max: east, noNaN: true }),
  fc.double({ min: south, max: north, noNaN: true }),
);
/** 80 km from west to east at 37°: the ground bends north of the straight line by some 90 m. */
const WEST: LonLat = [118, 37];
const EAST: LonLat = [118.9, 37];

describe('an edge on the ground', () => {
  test('bends away from the line that is straight in degrees', () => {
    const middle = edgeOf(WEST, EAST);
    const top = Math.max(...middle.map(([, lat]) => lat));
    expect(kilometresBetween([118.45, 37], [118.45, top])).toBeGreaterThan(0.08);
  });

  test('is never a metre from its chords, anywhere on the map', () => {
    fc.assert(
      fc.property(onMap, onMap, fc.integer({ min: 0, max: 1000 }), (from, to, pick) => {
        fc.pre(kilometresBetween(from, to) > 0.1);
        const chain = chainOf([from, to])!;
        const chords = edgeOf(from, to);
        const at = pick % (chords.length - 1);
        const [[lon0, lat0], [lon1, lat1]] = [chords[at]!, chords[at + 1]!];
        const middle: LonLat = [(lon0 + lon1) / 2, (lat0 + lat1) / 2];
        expect(nearestOn(chain, middle).distance).toBeLessThan(0.001);
      }),
    );
  });

  test('keeps its corners, and the length and area that they had', () => {
    const corners: LonLat[] = [WEST, EAST, [118.4, 37.6]];
    expect(lineThrough(corners)).toEqual(expect.arrayContaining(corners));
    expect(lengthOf(asPositions(lineThrough(corners)))).toBeCloseTo(lengthOf(asPositions(corners)), 9);
    const ring = asPositions(ringThrough(corners));
    expect(ring.at(-1)).toEqual(ring[0]);
    expect(areaOf([[ring]])).toBeCloseTo(areaOf([[asPositions([...corners, WEST])]]), 6);
  });

  test('decides what is inside: the same edge that is measured', () => {
    // 40 m north of the straight line, 50 m south of the ground's.
    const between: LonLat = [118.45, 37.0004];
    const corners: LonLat[] = [WEST, EAST, [118.9, 36.5], [118, 36.5]];
    const geometry = { type: 'Polygon' as const, coordinates: [asPositions(ringThrough(corners))] };
    expect(holds([[asPositions([...corners, WEST])]], between)).toBe(false);
    expect(
      holds(
        [geometry.coordinates[0]!].map((ring) => [ring]),
        between,
      ),
    ).toBe(true);
    const judge = judging(regionOf(geometry, 0)!, territoriesOf([]));
    const thing = (radius: number) => ({
      geometry: { type: 'Point' as const, coordinates: [...between] },
      radius,
      level: null,
      isAnyOf: false,
    });
    expect(judge(thing(0))).toEqual({ status: 'inside' });
    expect(judge(thing(0.04))).toEqual({ status: 'inside' });
    expect(judge(thing(0.06))).toEqual({ status: 'possible' });
  });

  test('is where its middle handle lies', () => {
    const [middle] = handlesOf({ type: 'line', corners: [WEST, EAST], radius: 0 });
    const chain = chainOf([WEST, EAST])!;
    expect(nearestOn(chain, middle!.at).distance).toBeLessThan(0.001);
    expect(nearestOn(chain, middle!.at).km).toBeCloseTo(chain.length / 2, 2);
  });

  test('is what may not cross another', () => {
    // The third corner lies between the straight line of the first side and the ground's.
    const corners: LonLat[] = [WEST, EAST, [118.9, 37.5], [118.45, 37.0004], [118, 37.5]];
    expect(crossingSides(corners)).toBeNull();
    expect(crossingSides(corners, edgeOf)).not.toBeNull();
  });
});

describe('what can be measured', () => {
  test('lies on the map', () => {
    fc.assert(fc.property(fc.array(onMap, { maxLength: 5 }), (corners) => unmeasurable(corners) === null));
  });
  test('is nothing that a link has elsewhere, and the first such corner is told', () => {
    expect(unmeasurable([WEST, [10, 20]])).toEqual({ why: 'off-map', index: 2, at: [10, 20] });
    expect(unmeasurable([[118, -85]])).toMatchObject({ why: 'off-map', index: 1 });
    expect(unmeasurable([[118, Number.NaN]])).toMatchObject({ why: 'off-map' });
  });
  test('does not run across the meridian of 180°', () => {
    expect(unmeasurable([[179, 36], [-179, 36], [-179, 37]])).toEqual({ why: 'meridian' }); // prettier-ignore
  });
});
