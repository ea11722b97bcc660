import { describe, expect, it } from 'vitest';
import { boxAround, createRoom } from '../../src/map/anchors';

const square = (west: number, south: number, size: number) => [
  [
    [
      [west, south],
      [west + size, south],
      [west + size, south + size],
      [west, south + size],
      [west, south],
    ],
  ],
];
const isWithin = ([x, y]: [number, number], [west, south, size]: [number, number, number]) =>
  x > west && x < west + size && y > south && y < south + size;

describe('room for the glyphs of areas', () => {
  it('gives areas on one spot different places, each inside its area', () => {
    const room = createRoom();
    const found = Array.from({ length: 12 }, () => room.find(square(117, 36, 1)));
    expect(new Set(found.map(String)).size).toBe(12);
    expect(found.every((position) => isWithin(position, [117, 36, 1]))).toBe(true);
  });

  it('keeps away from marks', () => {
    const room = createRoom();
    room.take(boxAround([117.5, 36.5]));
    const [lon, lat] = room.find(square(117, 36, 1));
    expect(Math.hypot((lon - 117.5) * 89, (lat - 36.5) * 111)).toBeGreaterThan(4);
  });

  it('falls back on the visual centre of an area too small for a place of its own', () => {
    const room = createRoom();
    expect(isWithin(room.find(square(117.001, 36.001, 0.02)), [117.001, 36.001, 0.02])).toBe(true);
  });
});
