import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  lifted,
  NARROWING_TOOLS,
  narrowingsIn,
  narrowingText,
  narrows,
  readNarrowing,
  withTool,
} from '../../src/state/narrowing';
import { decode, encode } from '../../src/state/url';
import { DEFAULT_VIEW, TOOLS, type View } from '../../src/state/view';

const stretch = { tool: 'axis', setting: 'km=20;from=240;to=285' } as const;
const both = { tool: 'compare', setting: 'a=2020;b=after;n=both' } as const;
const view = (part: Partial<View>): View => ({ ...DEFAULT_VIEW, ...part });

/** Whatever a hand may write into a setting, with or without what restricts. */
const piece = fc.oneof(
  fc.constantFrom('km=20', 'from=1', 'to=9', 'n=both', 'only=sure', 'x=off', 'a=2020', 'place=jinan', 'only', ''),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
const setting = fc.array(piece, { maxLength: 5 }).map((pieces) => pieces.join(';'));
const deed = fc.oneof(
  fc.record({ type: fc.constant('open' as const), tool: fc.constantFrom(...TOOLS) }),
  fc.record({ type: fc.constant('set' as const), setting }),
  fc.record({ type: fc.constant('lift' as const), tool: fc.constantFrom(...NARROWING_TOOLS, 'all' as const) }),
);
type Deed = typeof deed extends fc.Arbitrary<infer D> ? D : never;

function done(before: View, act: Deed): View {
  if (act.type === 'open') return { ...before, ...withTool(before, act.tool) };
  if (act.type === 'set') return { ...before, toolWith: act.setting };
  return { ...before, ...lifted(before, act.tool) };
}

describe('what a tool restricts', () => {
  it('is read from its setting', () => {
    expect(narrows('axis', 'km=20')).toBe(false);
    expect(narrows('axis', 'km=20;from=1;to=2')).toBe(true);
    expect(narrows('areas', 'place=jinan')).toBe(false);
    expect(narrows('areas', 'place=jinan;only=possible')).toBe(true);
    expect(narrows('compare', 'a=2020;b=after;x=30')).toBe(false);
    expect(narrows('charts', 'from=1;to=2')).toBe(false);
  });

  it('stays when another tool or none is opened, and comes back with its own', () => {
    const brushed = view({ tool: 'axis', toolWith: stretch.setting });
    const comparing = { ...brushed, ...withTool(brushed, 'compare') };
    expect(comparing).toMatchObject({ tool: 'compare', toolWith: '', kept: [stretch] });
    const both_ = { ...comparing, toolWith: both.setting };
    expect(narrowingsIn(both_)).toEqual([stretch, both]);
    const closed = { ...both_, ...withTool(both_, 'none') };
    expect(closed).toMatchObject({ tool: 'none', toolWith: '', kept: [stretch, both] });
    expect({ ...closed, ...withTool(closed, 'axis') }).toMatchObject({
      ...{ toolWith: stretch.setting },
      kept: [both],
    });
  });

  it('is forgotten with the rest of a setting where there is none, and replaced by a setting given', () => {
    expect(withTool(view({ tool: 'axis', toolWith: 'km=20' }), 'none').kept).toEqual([]);
    expect(withTool(view({ kept: [stretch] }), 'axis', 'km=5')).toEqual({ tool: 'axis', toolWith: 'km=5', kept: [] });
  });

  it('goes alone when it is lifted: the tool keeps the rest of its setting', () => {
    const open = view({ tool: 'axis', toolWith: stretch.setting, kept: [both] });
    expect(lifted(open, 'axis')).toEqual({ toolWith: 'km=20', kept: [both] });
    expect(lifted(open, 'compare')).toEqual({ toolWith: stretch.setting, kept: [] });
    expect(lifted(open, 'all')).toEqual({ toolWith: 'km=20', kept: [] });
  });

  it('does not change with the line that divides the map', () => {
    const at = (divider: string) => narrowingsIn(view({ tool: 'compare', toolWith: `a=2020;n=a${divider}` }));
    expect(at(';x=30')).toEqual(at(''));
  });

  it('is in the link, whatever is opened, set and lifted, and stays what it was through it', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        const now = deeds.reduce(done, DEFAULT_VIEW);
        const { view: back, faults } = decode(encode(now));
        expect(faults).toEqual([]);
        expect(back).toEqual(now);
        expect(narrowingsIn(back)).toEqual(narrowingsIn(now));
        // Opening a tool takes nothing away and adds nothing.
        for (const tool of TOOLS) expect(narrowingsIn(withTool(now, tool))).toEqual(narrowingsIn(now));
        expect(narrowingsIn({ ...now, ...lifted(now, 'all') })).toEqual([]);
      }),
    );
  });

  it('comes back from its text, and any text is read safely', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NARROWING_TOOLS), setting, (tool, text) => {
        fc.pre(narrows(tool, text));
        expect(readNarrowing(narrowingText({ tool, setting: text }))).toEqual({ tool, setting: text });
      }),
    );
    fc.assert(fc.property(fc.string(), (text) => void readNarrowing(text)));
  });
});
