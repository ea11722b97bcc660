import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LonLat } from '../../src/map/anchors';
import { piecesBeside } from '../../src/map/meridian';

describe('a line cut at a meridian', () => {
  it('ends where it crosses, between its points', () => {
    const path: LonLat[] = [
      [118, 36],
      [120, 37],
    ];
    expect(piecesBeside(path, 119, 'west')).toEqual([
      [
        [118, 36],
        [119, 36.5],
      ],
    ]);
    expect(piecesBeside(path, 119, 'east')).toEqual([
      [
        [119, 36.5],
        [120, 37],
      ],
    ]);
  });

  it('is whole on its own side and gone on the other', () => {
    const path: LonLat[] = [
      [118, 36],
      [118.5, 36.2],
    ];
    expect(piecesBeside(path, 119, 'west')).toEqual([path]);
    expect(piecesBeside(path, 119, 'east')).toEqual([]);
  });

  it('has a piece for every time that it comes back', () => {
    const path: LonLat[] = [
      [118, 36],
      [120, 36],
      [118, 37],
    ];
    expect(piecesBeside(path, 119, 'west')).toHaveLength(2);
    expect(piecesBeside(path, 119, 'east')).toHaveLength(1);
  });

  it('stays on its side, and loses no point', () => {
    const point = fc.tuple(fc.integer({ min: 1150, max: 1230 }), fc.integer({ min: 340, max: 380 }));
    const path = fc.array(
      point.map(([lon, lat]): LonLat => [lon / 10, lat / 10]),
      { minLength: 2, maxLength: 12 },
    );
    fc.assert(
      fc.property(path, (line) => {
        const [west, east] = [piecesBeside(line, 119.05, 'west').flat(), piecesBeside(line, 119.05, 'east').flat()];
        expect(west.every(([lon]) => lon <= 119.05)).toBe(true);
        expect(east.every(([lon]) => lon >= 119.05)).toBe(true);
        for (const vertex of line) expect([...west, ...east]).toContainEqual(vertex);
      }),
    );
  });
});
