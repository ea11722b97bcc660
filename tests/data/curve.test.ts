import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kilometres } from '../../data/build/geo';
import { HANDLE_SHARE, curve } from '../../data/build/resolve/curve';

const position = fc.tuple(fc.double({ min: 114, max: 123, noNaN: true }), fc.double({ min: 34, max: 39, noNaN: true }));
/** Control positions of which no two neighbours lie closer than some 3 km. */
const controls = fc
  .array(position, { minLength: 2, maxLength: 8 })
  .map((list) => list.filter((here, index) => index === 0 || kilometres(here, list[index - 1]!) > 3))
  .filter(
    (list) => list.length >= 2 && list.every((here, index) => index === 0 || kilometres(here, list[index - 1]!) > 3),
  );

describe('curve', () => {
  it('passes exactly through every control position, in order', () => {
    fc.assert(
      fc.property(controls, (list) => {
        const line = curve(list);
        let at = -1;
        for (const control of list) {
          at = line.findIndex(([lon, lat], index) => index > at && lon === control[0] && lat === control[1]);
          expect(at).toBeGreaterThanOrEqual(0);
        }
        expect(line[0]).toEqual(list[0]);
        expect(line.at(-1)).toEqual(list.at(-1));
      }),
    );
  });

  it('leaves no leg by more than a third of its length', () => {
    fc.assert(
      fc.property(controls, (list) => {
        const line = curve(list);
        let leg = 0;
        let most = 0;
        for (const vertex of line.slice(1)) {
          const [from, to] = [list[leg]!, list[leg + 1]!];
          const length = kilometres(from, to);
          // Within that distance of the leg, a vertex is no farther from its ends together than this; 2 % for the flat frame.
          most = Math.max(most, (kilometres(from, vertex) + kilometres(vertex, to)) / length);
          if (vertex[0] === to[0] && vertex[1] === to[1] && leg + 2 < list.length) leg += 1;
        }
        expect(most).toBeLessThanOrEqual((1 + 2 * HANDLE_SHARE) * 1.02);
      }),
    );
  });

  it('stays within the bounds of its controls, but for a third of the longest leg', () => {
    fc.assert(
      fc.property(controls, (list) => {
        const legs = list
          .slice(1)
          .map((here, index) => Math.max(Math.abs(here[0] - list[index]![0]), Math.abs(here[1] - list[index]![1])));
        const slack = Math.max(...legs) * HANDLE_SHARE * 1.5 + 1e-9;
        for (const axis of [0, 1] as const) {
          const values = list.map((one) => one[axis]);
          const reached = curve(list).map((vertex) => vertex[axis]!);
          expect(Math.min(...reached)).toBeGreaterThanOrEqual(Math.min(...values) - slack);
          expect(Math.max(...reached)).toBeLessThanOrEqual(Math.max(...values) + slack);
        }
      }),
    );
  });

  it('has chords where it bends and none where it is straight', () => {
    const bent = curve([
      [117, 36.6],
      [118, 36.8],
      [120, 36.1],
    ]);
    const nearlyStraight = curve([
      [117, 36],
      [118, 36.0001],
      [119, 36],
    ]);
    expect(bent.length).toBeGreaterThan(10);
    expect(nearlyStraight.length).toBeLessThan(8);
    const steps = bent.slice(1).map((vertex, index) => kilometres(vertex, bent[index]!));
    expect(Math.max(...steps)).toBeLessThan(30);
  });

  it('closes a ring smoothly', () => {
    const ring = curve([
      [117, 36],
      [117.2, 36.2],
      [117.4, 36],
      [117, 36],
    ]);
    expect(ring[0]).toEqual(ring.at(-1));
    expect(ring.length).toBeGreaterThan(4);
  });
});
