import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Placement } from '../../src/model/alongside';
import { stacked } from '../../src/model/stacking';
import { layOutLane, profile, type Bar, type StripEntry, type Tray } from '../../src/model/strip';

/** Ten pixels a kilometre. */
const SCALE = { width: 1000, length: 100, textWidth: (text: string) => text.length * 10, mark: 12, cell: 15 };

function entry(id: string, form: Placement['form'], spans: Placement['spans'], isRegion = false): StripEntry {
  return { id, name: id, isRegion, placement: { form, spans, distance: 0, at: spans[0]!.from, sure: true } };
}
const trays = (entries: StripEntry[]) => layOutLane(entries, SCALE).items.filter((item): item is Tray => item.type === 'tray'); // prettier-ignore
const bars = (entries: StripEntry[]) => layOutLane(entries, SCALE).items.filter((item): item is Bar => item.type === 'bar'); // prettier-ignore

describe('a lane', () => {
  test('draws a mark at its chainage and a length from end to end', () => {
    const [mark, length] = bars([
      entry('mark', 'point', [{ from: 20, to: 20 }]),
      entry('road', 'line', [{ from: 30, to: 60 }]),
    ]) as [Bar, Bar];
    expect(mark.cell.x).toBe(200);
    expect([length.left, length.right]).toEqual([300, 600]);
    expect(length.cell.x).toBe(306);
  });

  test('never draws a vague position as a mark of its own: it stands in a tray over its stretch', () => {
    const [tray] = trays([entry('vague', 'interval', [{ from: 20, to: 40, place: 'county' }])]) as [Tray];
    expect([tray.left, tray.right, tray.place]).toEqual([200, 400, 'county']);
    expect(tray.cells).toHaveLength(1);
    expect(tray.y).toBeGreaterThan(tray.frame.y + tray.frame.height);
  });

  test('gathers what shares a stretch in one tray, no wider than it while there is room for four', () => {
    const many = Array.from({ length: 40 }, (_, index) => entry(`vague-${index}`, 'interval', [{ from: 20, to: 40 }]));
    const [tray, ...others] = trays([...many, entry('other', 'interval', [{ from: 60, to: 61 }])]);
    expect(others).toHaveLength(1);
    expect(tray!.cells).toHaveLength(40);
    expect(tray!.frame.x).toBeGreaterThanOrEqual(200);
    expect(tray!.frame.x + tray!.frame.width).toBeLessThanOrEqual(400);
  });

  test('does not gather regions with what is only vaguely known', () => {
    const spans = [{ from: 20, to: 40 }];
    expect(trays([entry('vague', 'interval', spans), entry('region', 'area', spans, true)])).toHaveLength(2);
  });

  test('writes a name to the left where it would run off the right edge', () => {
    const [bar] = bars([entry('a long name', 'line', [{ from: 95, to: 99 }])]) as [Bar];
    expect(bar.label.anchor).toBe('end');
    expect(bar.label.x).toBeLessThan(bar.cell.x);
  });

  test('puts what would meet under each other, and counts a thing in two places twice', () => {
    const lane = layOutLane(
      [
        entry('one', 'line', [
          { from: 0, to: 20 },
          { from: 60, to: 80 },
        ]),
        entry('two', 'line', [{ from: 10, to: 30 }]),
      ],
      SCALE,
    );
    expect(lane.cells.map(({ key }) => key)).toEqual(['one', 'two', 'one.2']);
    const [one, two, again] = ['one', 'two', 'one.2'].map((key) => lane.cells.find((cell) => cell.key === key)!);
    expect(two!.y).toBeGreaterThan(one!.y);
    expect(again!.y).toBe(one!.y);
  });
});

describe('stacking', () => {
  const block = fc
    .tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 200 }), fc.integer({ min: 5, max: 60 }))
    .map(([left, width, height]) => ({ left, right: left + width, height }));

  test('lets no two blocks meet', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 30 }), (blocks) => {
        const { tops, height } = stacked(blocks);
        blocks.forEach((one, index) => {
          expect(tops[index]! + one.height).toBeLessThanOrEqual(height);
          blocks.slice(index + 1).forEach((other, offset) => {
            const isBeside = one.right <= other.left || other.right <= one.left;
            const [top, otherTop] = [tops[index]!, tops[index + 1 + offset]!];
            const isApart = top + one.height <= otherTop || otherTop + other.height <= top;
            expect(isBeside || isApart).toBe(true);
          });
        });
      }),
    );
  });
});

describe('the profile', () => {
  test('counts each thing once a bin, the known apart from the possible', () => {
    const placements = [
      entry('a', 'line', [{ from: 0, to: 12 }, { from: 14, to: 16 }]), // prettier-ignore
      entry('b', 'interval', [{ from: 5, to: 20 }]),
      entry('c', 'point', [{ from: 20, to: 20 }]),
    ].map(({ placement }) => placement);
    expect(profile(placements, 20, 10)).toEqual({ known: [1, 2], possible: [1, 1] });
  });
});
