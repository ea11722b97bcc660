import { describe, expect, it } from 'vitest';
import { KINDS, PRECISIONS, SECTORS, STAGES } from '../../data/vocabulary';
import { cellSize, distinct, key } from '../../src/theme/marks/atlas';
import { glyphOf, variantOf } from '../../src/theme/marks/glyphs';
import { atZoom, lineStyle } from '../../src/theme/marks/lines';
import { mark } from '../../src/theme/marks/mark';
import { precisionStyle } from '../../src/theme/marks/precision';
import { PALETTES, THEMES } from '../../src/theme/palette';

const SIZES = [6.4, 7.5, 12.5, 13, 17, 24, 44];
const { day } = PALETTES;

describe('a mark', () => {
  it.each(SIZES)('tells the stages apart at %s px', (size) => {
    for (const { id: kind } of KINDS) {
      const drawings = STAGES.map(({ id: stage }) => JSON.stringify(mark({ kind, sector: 'water', stage, size }, day)));
      expect(new Set(drawings).size, kind).toBe(STAGES.length);
    }
  });

  it('has no length that cannot be drawn, for any kind, stage, size and theme', () => {
    for (const theme of THEMES)
      for (const { id: kind } of KINDS)
        for (const { id: stage } of STAGES)
          for (const size of SIZES)
            for (const path of mark({ kind, sector: 'energy', stage, size }, PALETTES[theme]).paths) {
              const lengths = [path.width ?? 0, path.transform?.scale ?? 1, ...(path.dash ?? [])];
              expect(lengths.every((length) => Number.isFinite(length) && length >= 0)).toBe(true);
              expect(path.fill ?? path.stroke).toMatch(/^#[0-9A-F]{6}$/i);
            }
  });

  it('shows a glyph only where it can be read', () => {
    const glyph = glyphOf('airport')[0]!.d;
    const shown = (size: number) =>
      mark({ kind: 'airport', sector: 'transport', stage: 'finish', size }, day).paths.some(({ d }) => d === glyph);
    expect([13, 16].map(shown)).toEqual([false, true]);
  });

  it('is neutral ink where no sector is asked for', () => {
    const paths = mark({ kind: 'port', size: 13, rim: false }, day).paths;
    expect(paths.map(({ fill }) => fill)).toEqual([day.ink[1]]);
  });

  it('has a variant for wind and nuclear power only', () => {
    expect(variantOf('energy', '半岛南海上风电基地')).toBe('wind');
    expect(variantOf('energy', '海阳核电二期')).toBe('nuclear');
    expect(variantOf('energy', '抽水蓄能电站')).toBeUndefined();
    expect(variantOf('industrial-base', '风电装备产业基地')).toBeUndefined();
  });
});

describe('the atlas', () => {
  it('shares a mark among the sectors of a group', () => {
    const combos = SECTORS.map(({ id: sector }) => ({ kind: 'innovation', sector, stage: 'build' }) as const);
    expect(distinct(combos).size).toBe(8);
    expect(key('innovation', 'digital', 'build')).toBe(key('innovation', 'science', 'build'));
    expect(key('energy', 'energy', 'build', 'wind')).not.toBe(key('energy', 'energy', 'build'));
  });

  it('gives a cell of even device pixels that holds the rim', () => {
    for (const size of SIZES)
      for (const ratio of [1, 1.25, 2, 3]) {
        const cell = cellSize(size, ratio);
        expect(cell % 2).toBe(0);
        expect(cell).toBeGreaterThanOrEqual(size * ratio * (1 + (2 * 1.7) / 24));
      }
  });
});

describe('a line', () => {
  it('says its stage by dashes, in line widths', () => {
    const dashes = STAGES.map(({ id }) => lineStyle('rail', id, day).dash);
    expect(dashes).toEqual([[0.01, 2.3], [3.2, 2.2], [13, 1.7], null, null]);
    expect(lineStyle('rail', 'study', day).caps).toBe('round');
    expect(lineStyle('rail', 'build', day).caps).toBe('butt');
  });

  it('is thinner and paler for foster', () => {
    const foster = lineStyle('rail', 'foster', day);
    expect(foster.opacity).toBe(0.65);
    expect(foster.width[0]).toBeCloseTo(0.6 * 1.9);
  });

  it('keeps a waterway blue whatever its sector', () => {
    expect(lineStyle('waterway', 'build', day, 'transport').colour).toBe(day.sectors.water);
    expect(lineStyle('road', 'build', day, 'transport').double).not.toBeNull();
    expect(lineStyle('urban-rail', 'build', day).rings).toBe(true);
  });

  it('grows from zoom 6 to zoom 9 and no further', () => {
    expect([5, 6, 7.5, 9, 12].map((zoom) => atZoom([2, 4], zoom))).toEqual([2, 2, 3, 4, 4]);
  });
});

describe('precision', () => {
  it('has a style each, and half a disc for transport ink', () => {
    for (const { id } of PRECISIONS) expect(precisionStyle(id).type).toBeTruthy();
    expect(precisionStyle('county', 'transport')).toMatchObject({ opacity: 0.065 });
    expect(precisionStyle('county', 'water')).toMatchObject({ opacity: 0.13, ring: { width: expect.any(Number) } });
    expect(precisionStyle('locality', 'water')).toMatchObject({ opacity: 0.1, ring: null });
  });
});
