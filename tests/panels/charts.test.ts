/** Drawn without a page, as the SVG to take away is, and read back: no two words of a chart may meet. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { init } from 'echarts/core';
import { describe, expect, it } from 'vitest';
import { CIRCLES, SECTORS, STAGES } from '../../data/vocabulary';
import type { CatalogueIndex } from '../../src/catalogue/types';
import { NO_FILTERS } from '../../src/model/filters';
import { ALL, byCircle, CHARTS, type Chart, type Heading, type Tally } from '../../src/model/statistics';
import { YEARS } from '../../src/model/years';
import { drawingOf } from '../../src/panels/bench/charts/drawing';
import '../../src/panels/bench/charts/echarts';
import { optionOf } from '../../src/panels/bench/charts/option';
import { widthOf, wrap, wrapEvenly } from '../../src/panels/bench/charts/wrap';
import { PALETTES } from '../../src/theme/palette';

type Language = 'zh' | 'en';
type Sides = readonly [width: number, height: number];

const SIZES: Record<string, Record<Chart, Sides>> = {
  desk: { circles: [600, 222], stages: [432, 222], cities: [528, 222], plans: [600, 222] },
  phone: { circles: [358, 470], stages: [358, 290], cities: [358, 290], plans: [358, 470] },
};

/** The catalogue's own cities and plans: their names are what has to fit. */
const {
  cities: CITIES,
  plans: PLANS,
  axis: AXIS,
} = JSON.parse(readFileSync(join(import.meta.dirname, '../../public/data/index.json'), 'utf8')) as CatalogueIndex;

const options = (group: 'sector' | 'stage' | 'circle' | 'place' | 'plan' | 'axis', ids: readonly string[]): Heading[] =>
  ids.map((option) => ({ type: 'option', group, option }));
const idsOf = (entries: readonly { id: string }[]) => entries.map(({ id }) => id);

const SECTOR_ROWS = options('sector', idsOf(SECTORS));
const HEADINGS: Record<Chart, [rows: Heading[], columns: Heading[]]> = {
  circles: [SECTOR_ROWS, [...options('circle', [...idsOf(CIRCLES), 'none']), ...options('axis', ['on'])]],
  stages: [options('stage', idsOf(STAGES)), YEARS.map((year) => ({ type: 'year', year }))],
  cities: [options('place', idsOf(byCircle(CITIES))), [ALL]],
  plans: [SECTOR_ROWS, options('plan', idsOf(PLANS))],
};

/** Counts of up to three digits, uneven as real ones are. */
function tallyOf(chart: Chart): Tally {
  const [rows, columns] = HEADINGS[chart];
  const most = chart === 'circles' || chart === 'plans' ? 113 : 514;
  const whole = (row: number, column: number) =>
    (row * 131 + column * 71) % 7 === 0 ? most : (row * 17 + column) % 60;
  const none = { part: 0, whole: 0 };
  return {
    rows,
    columns,
    cells: rows.map((_, row) =>
      columns.map((__, column) => ({ part: Math.floor(whole(row, column) / 2), whole: whole(row, column) })),
    ),
    total: { part: 500, whole: 1092 },
    sum: none,
    several: none,
    outside: none,
  };
}

function wordsIn(language: Language) {
  const terms = new Map<string, string>([
    ...[...SECTORS, ...STAGES, ...CIRCLES].map((entry) => [entry.id, entry[language]] as const),
    ...PLANS.map(({ id, label }) => [id, label[language]] as const),
    ...[...CITIES, { ...AXIS, id: 'on' }].map(
      (place) => [place.id, language === 'zh' ? place.name : place.name_en] as const,
    ),
  ]);
  return (heading: Heading) => {
    if (heading.type === 'all') return '';
    if (heading.type === 'year')
      return heading.year === 'after' ? { zh: '之后', en: 'Later' }[language] : String(heading.year);
    return terms.get(heading.option) ?? { zh: '全省性', en: 'Province-wide' }[language];
  };
}

interface Word {
  text: string;
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const HEIGHT = 9;
/** Of the estimate: real letters are narrower, and the runs of one label stand edge to edge. */
const CORE = 0.8;
const FIGURE_CORE = 0.6;

/** Where the words of an SVG stand, a little smaller than they are. */
function wordsOf(svg: string): Word[] {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, attributes = '', raw = '']) => {
    const text = raw.replaceAll('&amp;', '&').replaceAll('&#39;', "'");
    const attribute = (name: string) => Number(new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? 0);
    const [moveX = 0, moveY = 0] = (/translate\(([^)]*)\)/.exec(attributes)?.[1] ?? '').split(/[\s,]+/).map(Number);
    const size = Number(/font-size:(\d+)px/.exec(attributes)?.[1] ?? 12);
    const width = widthOf(text, size);
    const anchor = /text-anchor="(\w+)"/.exec(attributes)?.[1];
    const start = attribute('x') + moveX - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0);
    const middle = attribute('y') + moveY;
    const margin = (width * (1 - (/[^\d/ ←↓]/.test(text) ? CORE : FIGURE_CORE))) / 2;
    return {
      text,
      left: start + margin,
      right: start + width - margin,
      top: middle - HEIGHT / 2,
      bottom: middle + HEIGHT / 2,
    };
  });
}

const meet = (one: Word, other: Word) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

function drawn(chart: Chart, language: Language, [width, height]: Sides): Word[] {
  const palette = PALETTES.day;
  const drawing = drawingOf({
    chart,
    tally: tallyOf(chart),
    marked: (row, column) => (row + column) % 5 === 0,
    cities: CITIES,
    view: { filters: { ...NO_FILTERS, sector: ['transport'], circle: ['capital'] }, year: 2025 },
    palette,
    words: wordsIn(language),
    dot: ' · ',
  });
  const page = init(null, null, { renderer: 'svg', ssr: true, width, height });
  page.setOption(optionOf(drawing, { width, height }, { palette, font: 'sans-serif', duration: 0, live: false }));
  const svg = page.renderToSVGString();
  page.dispose();
  return wordsOf(svg).filter(({ text }) => text.trim() !== '');
}

describe.each(Object.keys(SIZES))('on a %s', (place) => {
  describe.each(['zh', 'en'] as const)('in %s', (language) => {
    it.each(CHARTS)('the words of %s do not meet and stay inside', (chart) => {
      const size = SIZES[place]![chart];
      const words = drawn(chart, language, size);
      expect(words.length).toBeGreaterThan(20);
      const meeting = words.flatMap((one, index) =>
        words.slice(index + 1).flatMap((other) => (meet(one, other) ? [`${one.text} and ${other.text}`] : [])),
      );
      expect(meeting).toEqual([]);
      const isOutside = ({ left, right, top, bottom }: Word) =>
        left < 0 || top < 0 || right > size[0] || bottom > size[1];
      expect(words.filter(isOutside).map(({ text }) => text)).toEqual([]);
    });
  });
});

describe('headings', () => {
  it('break between words and Han characters, never inside a word or a number', () => {
    expect(wrap('Something circle 2020', 80, 12)).toEqual(['Something', 'circle 2020']);
    expect(wrap('甲乙丙丁戊己2024', 75, 12)).toEqual(['甲乙丙丁戊己', '2024']);
    expect(wrap('甲乙，丙丁', 24, 12)).toEqual(['甲', '乙，', '丙丁']);
  });

  it('leave no single character over', () => {
    expect(wrapEvenly('甲乙丙丁戊己', 60, 12)).toEqual(['甲乙丙', '丁戊己']);
  });

  it('stand on one line where there is room', () => {
    expect(wrapEvenly('甲乙 丙', Infinity, 12)).toEqual(['甲乙 丙']);
  });
});
