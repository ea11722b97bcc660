import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CitySeat } from '../../src/map/citySeats';
import { clearedTrays } from '../../src/map/trayClearing';
import { layOutTray, type TrayLayout } from '../../src/map/trays';
import type { Standing } from '../../src/model/selection';

const ZOOM = 6.5;
const DEGREES_A_PIXEL = 360 / 512 / 2 ** ZOOM;
const TALL = Math.cos((36 * Math.PI) / 180);
const SEAT: CitySeat = { id: 'seat', lon: 117, lat: 36, axis: true, tray: [0, 1] };
const members = Array.from(
  { length: 12 },
  (_, index) => ({ feature: { id: `f${index}`, sector: 'water' } }) as unknown as Standing,
);
const tray = layOutTray(SEAT, members, 'small');

/** A mark so many pixels from the seat. */
const markAt = (x: number, y: number): [number, number] => [
  SEAT.lon + x * DEGREES_A_PIXEL,
  SEAT.lat - y * DEGREES_A_PIXEL * TALL,
];
const clear = (marks: [number, number][], seats = [SEAT]) =>
  clearedTrays([tray], { marks, markSize: 17, seats, zoom: ZOOM })[0]!;
const covers = ({ x, y, width, height }: TrayLayout, left: number, top: number) =>
  left + 8.5 > x && left - 8.5 < x + width && top + 8.5 > y && top - 8.5 < y + height;

describe('trays of the overview', () => {
  it('stay where they are written while nothing is in the way', () => {
    expect(clear([])).toEqual(tray);
    expect(clear([markAt(200, 200)])).toEqual(tray);
  });

  it('step aside for a mark, no farther than they must', () => {
    const [x, y] = [tray.x + tray.width - 4, tray.y + tray.height / 2];
    const moved = clear([markAt(x, y)]);
    expect(covers(tray, x, y)).toBe(true);
    expect(covers(moved, x, y)).toBe(false);
    expect(Math.hypot(moved.x - tray.x, moved.y - tray.y)).toBeLessThan(24);
    expect(moved.cells).toBe(tray.cells);
  });

  it('leave their side to no mark: the name of the city stands opposite', () => {
    const mark = fc.tuple(fc.integer({ min: -80, max: 80 }), fc.integer({ min: -20, max: 110 }));
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 40 }), (places) => {
        const moved = clear(places.map(([x, y]) => markAt(x, y)));
        const [across, down] = [moved.x + moved.width / 2, moved.y + moved.height / 2];
        expect(down / Math.hypot(across, down)).toBeGreaterThanOrEqual(0.5);
        expect(moved.y, 'nor come nearer').toBeGreaterThanOrEqual(tray.y);
        expect(Math.hypot(moved.x - tray.x, moved.y - tray.y)).toBeLessThanOrEqual(42);
      }),
      { numRuns: 60 },
    );
  });

  it('do not step on each other', () => {
    const other = { ...SEAT, id: 'other', lon: SEAT.lon + 30 * DEGREES_A_PIXEL };
    const trays = clearedTrays([tray, layOutTray(other, members, 'small')], {
      ...{ marks: [], markSize: 17, seats: [], zoom: ZOOM },
    });
    const [one, two] = trays as [TrayLayout, TrayLayout];
    const apart = two.x + 30 >= one.x + one.width || one.x >= two.x + 30 + two.width;
    expect(apart || two.y >= one.y + one.height || one.y >= two.y + two.height).toBe(true);
  });
});
