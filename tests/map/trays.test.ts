import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SECTORS } from '../../data/vocabulary';
import type { CitySeat } from '../../src/map/citySeats';
import { cellOf, layOutTray, membersAt, type TrayScale } from '../../src/map/trays';
import type { Standing } from '../../src/model/selection';

const SEAT: CitySeat = { id: 'seat', lon: 117, lat: 36, axis: true, tray: [0.6, 0.8] };
const member = (index: number) =>
  ({ feature: { id: `f${index}`, sector: SECTORS[index % SECTORS.length]!.id } }) as unknown as Standing;
const members = (count: number) => Array.from({ length: count }, (_, index) => member(index));
const scales = fc.constantFrom<TrayScale>('bar', 'small', 'medium', 'large');

describe('a tray', () => {
  it('shows every mark while they are few, and counts by colour when they are many', () => {
    expect(layOutTray(SEAT, members(12), 'small')).toMatchObject({ form: 'marks', columns: 4, rows: 3 });
    const many = layOutTray(SEAT, members(140), 'small');
    expect(many.form).toBe('tally');
    expect(many.cells.length).toBeLessThanOrEqual(8);
    expect(many.width * many.height, 'smaller than the marks would be').toBeLessThan(140 * 64);
  });

  it('holds every member once, whatever their number and the scale', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), scales, (count, scale) => {
        const ids = layOutTray(SEAT, members(count), scale)
          .cells.flat()
          .map(({ feature }) => feature.id);
        expect(new Set(ids).size).toBe(count);
        expect(ids).toHaveLength(count);
      }),
    );
  });

  it('answers at the middle of each cell with what the cell shows', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), scales, (count, scale) => {
        const tray = layOutTray(SEAT, members(count), scale);
        tray.cells.forEach((cell, index) => expect(membersAt(tray, ...cellOf(tray, index).centre)).toBe(cell));
      }),
      { numRuns: 40 },
    );
    expect(membersAt(layOutTray(SEAT, members(5), 'large'), -500, 0)).toEqual([]);
  });
});
