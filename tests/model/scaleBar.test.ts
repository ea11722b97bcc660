import geodesic from 'geographiclib-geodesic';
import { describe, expect, it } from 'vitest';
import { metresAPixel, roundedScale, roundLength } from '../../src/model/scaleBar';

describe('the scale of the map', () => {
  it('is that of the equator in the usual tiles there', () => {
    expect(metresAPixel(0, 0)).toBeCloseTo((2 * Math.PI * 6_378_137) / 512, 6);
  });

  it.each([
    [36.3, 7],
    [34.4, 9.5],
    [38.4, 5],
  ])('agrees with the geodesic at %d° north, zoom %d', (latitude, zoom) => {
    // So short a step east that the parallel is as good as straight.
    const degrees = 0.001;
    const pixels = (512 * 2 ** zoom * degrees) / 360;
    const { s12 } = geodesic.Geodesic.WGS84.Inverse(latitude, 118, latitude, 118 + degrees);
    expect(metresAPixel(latitude, zoom) * pixels).toBeCloseTo(s12!, 4);
  });

  it('halves with every zoom', () => {
    expect(metresAPixel(36, 7) / metresAPixel(36, 8)).toBeCloseTo(2, 12);
  });
});

describe('round figures', () => {
  it.each([
    [119, 100],
    [100, 100],
    [99, 50],
    [23, 20],
    [1.9, 1],
    [0.7, 0.5],
  ])('the longest bar within %d is %d', (most, length) => expect(roundLength(most)).toBe(length));

  it.each([
    [3_583_123, 3_600_000],
    [248_000, 250_000],
    [99_900, 100_000],
  ])('1:%d is told as 1:%d', (share, told) => expect(roundedScale(share)).toBe(told));
});
