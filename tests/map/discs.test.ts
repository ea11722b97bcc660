import { describe, expect, it } from 'vitest';
import { crowds, shareAmong, type Disc } from '../../src/map/discs';

const disc = (lon: number, radius = 40): Disc => ({ at: [lon, 36], radius });

describe('discs of uncertainty', () => {
  it('are counted where they lie upon each other', () => {
    // A degree of longitude there is 90 km.
    const discs = [disc(117), disc(117.1), disc(118), disc(117, 5)];
    expect([...crowds(discs).values()]).toEqual([3, 3, 1, 3]);
  });

  it('keep their own share while they are few', () => {
    expect(shareAmong(1, 0.13)).toBe(0.13);
    expect(shareAmong(2, 0.13)).toBe(0.13);
  });

  it.each([3, 10, 50])('hide no more of the ground together than a quarter, %d of them', (count) => {
    const share = shareAmong(count, 0.13);
    expect(share).toBeGreaterThan(0);
    expect(1 - (1 - share) ** count).toBeLessThanOrEqual(0.2601);
  });
});
