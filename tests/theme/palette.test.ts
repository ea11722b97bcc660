import { describe, expect, it } from 'vitest';
import { SECTORS } from '../../data/vocabulary';
import { applyTheme, cssVariables } from '../../src/theme/apply';
import {
  PALETTES,
  SECTOR_GROUPS,
  THEMES,
  rampSteps,
  sectorColour,
  sectorGroup,
  type Palette,
} from '../../src/theme/palette';
import { VISION, ciede2000, contrastRatio, difference } from './colour-difference';

const palettes = THEMES.map((theme) => PALETTES[theme]);
const visions = Object.keys(VISION) as (keyof typeof VISION)[];

/** What falls short of a floor, in words. */
function below(floor: number, pairs: readonly (readonly [string, number])[]): string[] {
  return pairs.filter(([, value]) => value < floor).map(([name, value]) => `${name}: ${value.toFixed(2)}`);
}

/** The waterlines are left out: there a mark stands on its rim, which is the tray's colour. */
const grounds = ({ sea, land, tray }: Palette) => ({
  sea,
  neighbour: land.neighbour,
  province: land.province,
  axis: land.axis,
  tray,
});

describe('the measure', () => {
  // Pairs 1, 7 and 25 of the test data of Sharma, Wu and Dalal 2005.
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
  ] as const)('is CIEDE2000', (one, other, expected) => {
    expect(ciede2000(one, other)).toBeCloseTo(expected, 3);
  });
});

describe.each(palettes)('the palette $theme', (palette) => {
  const groups = SECTOR_GROUPS.map(({ id }) => [id, palette.sectors[id]] as const);

  it('keeps marks and axis at 3:1 on every ground', () => {
    const marks = [...groups, ['axis', palette.axis] as const];
    const pairs = Object.entries(grounds(palette)).flatMap(([ground, paper]) =>
      marks.map(([name, colour]) => [`${name} on ${ground}`, contrastRatio(colour, paper)] as const),
    );
    expect(below(3, pairs)).toEqual([]);
  });

  it('keeps a glyph at 3:1 on every solid mark', () => {
    const pairs = groups.map(([name, colour]) => [name, contrastRatio(palette.onMark, colour)] as const);
    expect(below(3, pairs)).toEqual([]);
  });

  it('keeps text at 4.5:1 on its ground', () => {
    const papers = { panel: palette.panel, panel2: palette.panel2, tray: palette.tray };
    const [first, second, third] = palette.ink;
    const pairs: [string, number][] = [
      ['water on sea', contrastRatio(palette.waterLabel, palette.sea)],
      ['third on neighbours', contrastRatio(third, palette.land.neighbour)],
      ['words on primary', contrastRatio(palette.onMark, palette.axis)],
    ];
    for (const [name, paper] of Object.entries({ ...papers, ...palette.land })) {
      pairs.push(
        [`first on ${name}`, contrastRatio(first, paper)],
        [`second on ${name}`, contrastRatio(second, paper)],
      );
    }
    for (const [name, paper] of Object.entries(papers)) {
      pairs.push(
        [`third on ${name}`, contrastRatio(third, paper)],
        [`link on ${name}`, contrastRatio(palette.focus, paper)],
      );
      pairs.push([`axis on ${name}`, contrastRatio(palette.axis, paper)]);
    }
    expect(below(4.5, pairs)).toEqual([]);
  });

  it.each(visions)('parts the groups by 10 and the axis from them by 8.5: %s', (vision) => {
    const apart = groups.flatMap(([name, colour], index) =>
      groups
        .slice(index + 1)
        .map(([other, second]) => [`${name}–${other}`, difference(colour, second, vision)] as const),
    );
    const axis = groups.map(([name, colour]) => [name, difference(palette.axis, colour, vision)] as const);
    expect({ groups: below(10, apart), axis: below(8.5, axis) }).toEqual({ groups: [], axis: [] });
  });

  it('orders the three papers from neighbours to axis', () => {
    const { neighbour, province, axis } = palette.land;
    const light = (paper: string) => contrastRatio(paper, '#000000');
    expect(light(neighbour)).toBeLessThan(light(province));
    expect(light(province)).toBeLessThan(light(axis));
  });
});

describe.each(palettes)('the ramp of $theme', (palette) => {
  const { ramp, land, ink, scheme } = palette;

  it.each(visions)('parts its steps by 5 from each other and from the papers: %s', (vision) => {
    const steps = ramp.slice(1).map((step, at) => [`step ${at + 1}`, difference(ramp[at]!, step, vision)] as const);
    const papers = Object.entries(land).map(
      ([name, paper]) => [`first on ${name}`, difference(ramp[0], paper, vision)] as const,
    );
    expect(below(5, [...steps, ...papers])).toEqual([]);
  });

  it('goes one way from the paper, and ink stands on every step', () => {
    const light = ramp.map((step) => contrastRatio(step, '#000000'));
    const sorted = [...light].sort((a, b) => (scheme === 'dark' ? a - b : b - a));
    expect(light).toEqual(sorted);
    // City names are large; their halo helps.
    expect(
      below(
        4,
        ramp.map((step) => [step, contrastRatio(ink[0], step)] as const),
      ),
    ).toEqual([]);
  });

  it('gives as many steps as asked for, in order', () => {
    for (const count of [1, 2, 3, 4, 5]) {
      const steps = rampSteps(palette, count);
      expect(new Set(steps).size).toBe(count);
      expect(steps).toEqual(ramp.filter((step) => steps.includes(step)));
    }
  });
});

describe('sectors', () => {
  it('are each in the group that lists them', () => {
    for (const { id, sectors } of SECTOR_GROUPS) for (const sector of sectors) expect(sectorGroup(sector)).toBe(id);
    expect(SECTOR_GROUPS.flatMap(({ sectors }) => [...sectors]).sort()).toEqual(SECTORS.map(({ id }) => id).sort());
  });
});

describe('applyTheme', () => {
  it('puts every colour on the root element', () => {
    const properties = new Map<string, string>();
    const style = { colorScheme: '', setProperty: (name: string, value: string) => properties.set(name, value) };
    const page = { documentElement: { dataset: {}, style }, querySelector: () => null } as unknown as Document;
    const palette = applyTheme('night', page);
    expect(page.documentElement.dataset['theme']).toBe('night');
    expect(style.colorScheme).toBe('dark');
    expect(Object.fromEntries(properties)).toEqual(cssVariables(palette));
    expect(properties.get('--sector-marine')).toBe(sectorColour(palette, 'marine'));
  });
});
