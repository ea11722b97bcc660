import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  decodeAxisSetting,
  DEFAULT_AXIS_SETTING,
  encodeAxisSetting,
  LEAST_REACH,
  MOST_REACH,
  type AxisSetting,
} from '../../src/state/axisSetting';
import { LONGEST_SETTING } from '../../src/state/url';

const slug = fc
  .array(fc.stringMatching(/^[a-z0-9]{1,8}$/), { minLength: 1, maxLength: 5 })
  .map((words) => words.join('-'));
const axisId = fc
  .tuple(slug, fc.option(fc.integer({ min: 1, max: 99 })))
  .map(([id, part]) => (part === null ? id : `${id}.${part}`));
const brush = fc
  .tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 4999 }))
  .map(([from, length]) => ({ from, to: from + length }));
const setting: fc.Arbitrary<AxisSetting> = fc.record({
  axis: fc.option(axisId),
  reach: fc.integer({ min: LEAST_REACH, max: MOST_REACH }),
  brush: fc.option(brush),
});

describe("the axis tool's setting", () => {
  test('is empty at its beginning', () => expect(encodeAxisSetting(DEFAULT_AXIS_SETTING)).toBe(''));

  test('reads like what it says', () => {
    expect(encodeAxisSetting({ axis: 'old-line.2', reach: 20, brush: { from: 40, to: 120 } })).toBe(
      'axis=old-line.2;km=20;from=40;to=120',
    );
  });

  test('comes back as it was, whatever it was, and fits the link', () => {
    fc.assert(
      fc.property(setting, (given) => {
        const text = encodeAxisSetting(given);
        expect(text.length).toBeLessThan(LONGEST_SETTING);
        expect(decodeAxisSetting(text)).toEqual({ setting: given, faults: [] });
      }),
    );
  });

  test('may stand in any order', () => {
    expect(decodeAxisSetting('to=9;from=3;km=7').setting).toEqual({ axis: null, reach: 7, brush: { from: 3, to: 9 } });
  });

  test.each([
    ['km=4', ['km=4']],
    ['km=81', ['km=81']],
    ['km=3e1', ['km=3e1']],
    ['km=', ['km=']],
    ['axis=No Such', ['axis=No Such']],
    ['axis=line.0', ['axis=line.0']],
    ['from=50;to=50', ['from=50', 'to=50']],
    ['from=90;to=20', ['from=90', 'to=20']],
    ['from=90', ['from=90']],
    ['from=-5;to=20', ['from=-5', 'to=20']],
    ['nonsense', ['nonsense']],
    ['km=30;km=40', ['km=40']],
    ['__proto__=1', ['__proto__=1']],
  ])('falls back and tells: %s', (text, faults) => {
    const decoded = decodeAxisSetting(text);
    expect(decoded.faults).toEqual(faults);
    expect(decoded.setting).toEqual(DEFAULT_AXIS_SETTING);
  });

  test('keeps what can be read beside what cannot', () => {
    expect(decodeAxisSetting('axis=line;km=500').setting).toEqual({ ...DEFAULT_AXIS_SETTING, axis: 'line' });
  });

  test('never throws, and what it reads can be written', () => {
    const pieces = fc.constantFrom('axis', 'km', 'from', 'to', '=', ';', '1', '99999', 'a-b', '%', '\u0000');
    const text = fc.oneof(
      fc.string(),
      fc.array(pieces).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        const decoded = decodeAxisSetting(given);
        expect(decodeAxisSetting(encodeAxisSetting(decoded.setting))).toEqual({ setting: decoded.setting, faults: [] });
      }),
    );
  });
});
