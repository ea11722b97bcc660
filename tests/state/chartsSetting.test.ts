import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CHARTS } from '../../src/model/statistics';
import { decodeChartsSetting, encodeChartsSetting } from '../../src/state/chartsSetting';

describe("the charts' setting in the link", () => {
  it('comes back as it was', () => {
    for (const front of CHARTS) {
      expect(decodeChartsSetting(encodeChartsSetting(front))).toEqual({ front, faults: [] });
    }
  });

  it.each([
    ['circle', 'circles', ['circle']],
    ['stages;cities', 'stages', ['cities']],
    ['stages;stages', 'stages', ['stages']],
    ['x=1;plans;', 'plans', ['x=1']],
    ['__proto__', 'circles', ['__proto__']],
  ])('tells what it cannot use: %s', (text, front, faults) => {
    expect(decodeChartsSetting(text)).toEqual({ front, faults });
  });

  it('reads any text, and drops nothing without a word', () => {
    const text = fc.oneof(
      fc.string(),
      fc.array(fc.constantFrom(...CHARTS, 'x', ';', '=')).map((all) => all.join(';')),
    );
    fc.assert(
      fc.property(text, (given) => {
        const { faults } = decodeChartsSetting(given);
        const parts = given.split(';').filter((part) => part !== '');
        expect(parts.length - faults.length).toBe(parts.some((part) => CHARTS.some((chart) => chart === part)) ? 1 : 0);
      }),
    );
  });
});
