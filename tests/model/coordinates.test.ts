import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCoordinates, writeCoordinates } from '../../src/model/coordinates';
import { roundedPosition } from '../../src/model/shapes';

describe('typed coordinates', () => {
  test.each([
    '118.0,36.4; 118.6,36.4; 118.3,36.9',
    '118 36.4；118.6，36.4；118.3， 36.9；',
    '118.0, 36.4\n118.6, 36.4\n118.3, 36.9\n',
    '118.0°E, 36.4°N; 118.6E 36.4N; +118.3,36.9',
    '１１８．０，３６．４；118º36′，36°24′0″N；东经118度18分 北纬36度54分',
  ])('are read: %j', (text) => {
    expect(readCoordinates(text)).toEqual({ positions: [[118, 36.4], [118.6, 36.4], [118.3, 36.9]] }); // prettier-ignore
  });

  test.each([
    ['118,36; 118.5', 'not-a-pair', 2],
    ['118,36,40', 'not-a-pair', 1],
    ['118,36; abc,36', 'not-a-number', 2],
    ['118,36; 1e3,36', 'not-a-number', 2],
    ['36.4,118.0', 'swapped', 1],
    ['190,36', 'out-of-range', 1],
    ['190,95', 'out-of-range', 1],
    [Array.from({ length: 49 }, (_, index) => `118.${index},36`).join(';'), 'too-many', 49],
  ] as const)('that are wrong say which and why: %s', (text, fault, index) => {
    expect(readCoordinates(text)).toMatchObject({ fault, index });
  });

  test('come back as they were written', () => {
    const position = fc
      .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }))
      .map(roundedPosition);
    fc.assert(
      fc.property(fc.array(position, { minLength: 1, maxLength: 48 }), (positions) => {
        expect(readCoordinates(writeCoordinates(positions))).toEqual({ positions });
      }),
    );
  });

  test('never throw', () => {
    fc.assert(fc.property(fc.string(), (text) => void readCoordinates(text)));
  });
});
