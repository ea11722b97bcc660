import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PARTS, type Side } from '../../src/model/comparison';
import { YEARS } from '../../src/model/years';
import { decodeSetting, encodeSetting, roundedDivider, type CompareSetting } from '../../src/state/compareSetting';

const PLANS = [{ id: 'old-plan' }, { id: 'new-plan-2024' }];
const FIRST: { a: Side; b: Side } = { a: { type: 'plan', id: 'old-plan' }, b: { type: 'year', year: 2025 } };
const decode = (text: string) => decodeSetting(text, FIRST, PLANS);

const someSide: fc.Arbitrary<Side> = fc.oneof(
  fc.constantFrom(...PLANS).map(({ id }): Side => ({ type: 'plan', id })),
  fc.constantFrom(...YEARS).map((year): Side => ({ type: 'year', year })),
);
const someSetting: fc.Arbitrary<CompareSetting> = fc.record({
  a: someSide,
  b: someSide,
  part: fc.constantFrom('all' as const, ...PARTS),
  divider: fc.option(fc.double({ min: 0, max: 100, noNaN: true }).map(roundedDivider), { nil: null }),
});

describe('the setting of a comparison in the link', () => {
  it('is short and readable', () => {
    const setting: CompareSetting = {
      a: { type: 'plan', id: 'old-plan' },
      b: { type: 'year', year: 'after' },
      part: 'both',
      divider: 33.333,
    };
    expect(encodeSetting(setting)).toBe('a=old-plan;b=after;n=both;x=33.3');
    expect(encodeSetting({ ...setting, part: 'all', divider: 50 })).toBe('a=old-plan;b=after');
    expect(encodeSetting({ ...setting, part: 'all', divider: null })).toBe('a=old-plan;b=after;x=off');
  });

  it('begins where nothing is said', () => {
    expect(decode('')).toEqual({ setting: { ...FIRST, part: 'all', divider: 50 }, faults: [] });
  });

  it('survives the way there and back', () => {
    fc.assert(
      fc.property(someSetting, (setting) => {
        expect(decode(encodeSetting(setting))).toEqual({ setting, faults: [] });
      }),
    );
  });

  it('tells what it cannot read and keeps the rest', () => {
    const { setting, faults } = decode('a=gone;b=2023;n=most;x=140;y=1;b');
    expect(setting).toEqual({ a: FIRST.a, b: { type: 'year', year: 2023 }, part: 'all', divider: 50 });
    expect(faults).toEqual(['y=1', 'b', 'a=gone', 'n=most', 'x=140']);
  });

  it('takes the first of two values and tells of the other', () => {
    const { setting, faults } = decode('a=2021;a=2023;x=off;x=20');
    expect(setting).toMatchObject({ a: { type: 'year', year: 2021 }, divider: null });
    expect(faults).toEqual(['a=2023', 'x=20']);
  });

  it('reads any text without complaint of its own', () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom('a', 'b', 'n', 'x', '=', ';', '5', 'off', '-', 'after')).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        const { setting } = decode(given);
        expect(decode(encodeSetting(setting))).toEqual({ setting, faults: [] });
      }),
    );
  });
});
