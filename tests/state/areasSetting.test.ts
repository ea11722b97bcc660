import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MOST_CORNERS, MOST_RADIUS, roundedPosition, roundedRadius } from '../../src/model/shapes';
import {
  decodeAreasSetting,
  DEFAULT_AREAS_SETTING,
  encodeAreasSetting,
  roundedBuffer,
  type AreasSetting,
  type Shape,
} from '../../src/state/areasSetting';
import { LONGEST_SETTING } from '../../src/state/url';

const slug = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 5 })
  .map((words) => words.join('-'));
const position = fc
  .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }))
  .map(roundedPosition);
const drawn = fc.oneof(
  fc.array(position, { minLength: 3, maxLength: MOST_CORNERS }).map((corners) => ({ type: 'polygon' as const, corners, radius: 0 })),
  fc.array(position, { minLength: 2, maxLength: MOST_CORNERS }).map((corners) => ({ type: 'line' as const, corners, radius: 0 })),
  position.map((at) => ({ type: 'point' as const, corners: [at], radius: 0 })),
  fc
    .tuple(position, fc.double({ min: 0.01, max: MOST_RADIUS, noNaN: true }))
    .map(([at, radius]) => ({ type: 'circle' as const, corners: [at], radius: roundedRadius(radius) })),
); // prettier-ignore
const shape: fc.Arbitrary<Shape> = fc.oneof(
  drawn.map((given) => ({ type: 'drawn' as const, drawn: given })),
  slug.map((id) => ({ type: 'place' as const, id })),
  slug.map((id) => ({ type: 'feature' as const, id })),
);
const setting: fc.Arbitrary<AreasSetting> = fc.record({
  shape: fc.option(shape),
  buffer: fc.double({ min: 0, max: 100, noNaN: true }).map(roundedBuffer),
  only: fc.option(fc.constantFrom('sure' as const, 'possible' as const)),
});

describe("the measuring tool's setting", () => {
  test('is empty at its beginning', () => expect(encodeAreasSetting(DEFAULT_AREAS_SETTING)).toBe(''));

  test('reads like what it says', () => {
    const corners = [[118, 36.4], [118.6, 36.4], [118.3, 36.9]] as const; // prettier-ignore
    const polygon: Shape = { type: 'drawn', drawn: { type: 'polygon', corners, radius: 0 } };
    expect(encodeAreasSetting({ shape: polygon, buffer: 12.5, only: 'sure' })).toBe(
      'polygon=118,36.4 118.6,36.4 118.3,36.9;km=12.5;only=sure',
    );
    expect(encodeAreasSetting({ shape: { type: 'place', id: 'a-b' }, buffer: 0, only: null })).toBe('place=a-b');
  });

  test('comes back as it was, whatever it was, and fits the link', () => {
    fc.assert(
      fc.property(setting, (given) => {
        const text = encodeAreasSetting(given);
        expect(text.length).toBeLessThanOrEqual(LONGEST_SETTING);
        expect(decodeAreasSetting(text)).toEqual({ setting: given, faults: [] });
      }),
    );
  });

  test.each([
    ['km=101', ['km=101']],
    ['km=', ['km=']],
    ['km=1e1', ['km=1e1']],
    ['only=all', ['only=all']],
    ['place=No Such', ['place=No Such']],
    ['polygon=118,36 119,36', ['polygon=118,36 119,36']],
    ['polygon=118,36 119,36 119,x', ['polygon=118,36 119,36 119,x']],
    ['polygon=118,36 119,36 119,96', ['polygon=118,36 119,36 119,96']],
    ['circle=118,36', ['circle=118,36']],
    ['circle=118,36;r=0', ['circle=118,36', 'r=0']],
    ['circle=118,36 119,36;r=5', ['circle=118,36 119,36', 'r=5']],
    ['r=5', ['r=5']],
    ['point=118,36,5', ['point=118,36,5']],
    ['nonsense', ['nonsense']],
    ['__proto__=1', ['__proto__=1']],
  ])('falls back and tells: %s', (text, faults) => {
    expect(decodeAreasSetting(text)).toEqual({ setting: DEFAULT_AREAS_SETTING, faults });
  });

  test('takes the first of two shapes and tells of the other', () => {
    expect(decodeAreasSetting('place=here;point=118,36').setting.shape?.type).toBe('drawn');
    expect(decodeAreasSetting('place=here;point=118,36').faults).toEqual(['place=here']);
  });

  test('never throws, and what it reads can be written', () => {
    const pieces = fc.constantFrom(
      'polygon',
      'circle',
      'point',
      'place',
      'r',
      'km',
      '=',
      ';',
      ' ',
      ',',
      '118',
      '36.5',
      '-',
      'x',
    );
    const text = fc.oneof(fc.string(), fc.array(pieces, { maxLength: 30 }).map((parts) => parts.join(''))); // prettier-ignore
    fc.assert(
      fc.property(text, (given) => {
        const decoded = decodeAreasSetting(given);
        expect(decodeAreasSetting(encodeAreasSetting(decoded.setting))).toEqual({
          setting: decoded.setting,
          faults: [],
        });
      }),
    );
  });
});
