/** Every file that is taken away is read back: its ids are those of the selection, its words those of the texts. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { Feature as GeoFeature, FeatureCollection } from 'geojson';
import Papa from 'papaparse';
import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadLanguage } from '../../src/i18n';
import type { Indicator } from '../../data/schema';
import type { CatalogueIndex, Feature } from '../../src/catalogue/types';
import { defused, toCsv } from '../../src/model/csv';
import { choropleth, indicatorMaps } from '../../src/model/choropleth';
import { NO_FILTERS, type Filters } from '../../src/model/filters';
import { NO_OWN_FILTER } from '../../src/model/ownRows';
import { select } from '../../src/model/selection';
import type { Year } from '../../src/model/years';
import { optionLabel } from '../../src/panels/filters/options';
import { geojsonText } from '../../src/panels/takeaway/files/geojson';
import { kmlText } from '../../src/panels/takeaway/files/kmlFile';
import { pdfSheet } from '../../src/panels/takeaway/files/pdfFile';
import { xlsxBlob } from '../../src/panels/takeaway/files/xlsxFile';
import type { Laid } from '../../src/panels/takeaway/laid';
import { mentionTable, noteRows, projectTable } from '../../src/panels/takeaway/tables';
import { chosenInWords, dayOf, fileName, type Taken } from '../../src/panels/takeaway/taken';
import { wordsIn } from '../../src/panels/words';
import { PALETTES } from '../../src/theme/palette';
import type { OwnLayer } from '../../src/state/ownData';
import { pdfTexts } from './pdfText';

const ROOT = join(import.meta.dirname, '../..');
const served = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, 'public/data', file), 'utf8'));

const index = served('index.json') as CatalogueIndex;
const features: Feature[] = [
  ...readdirSync(join(ROOT, 'public/data'))
    .filter((file) => file.endsWith('.geojson'))
    .flatMap((file) => (served(file) as FeatureCollection).features)
    .map((entry: GeoFeature) => ({ ...entry.properties, geometry: entry.geometry }) as Feature),
  ...(served('unlocated.json') as Feature[]).map((feature) => ({ ...feature, geometry: null })),
];

function taken(language: 'zh' | 'en' = 'zh', filters: Partial<Filters> = {}, year: Year = 2025, query = ''): Taken {
  const words = wordsIn(language, index);
  const chosen = { ...NO_FILTERS, ...filters };
  const selection = select({ features, plans: index.plans, filters: chosen, year, query });
  const label = (group: keyof Filters, id: string) => optionLabel({ index, plans: index.plans }, words, group, id);
  const { placement } = selection;
  return {
    selection,
    plans: index.plans,
    words,
    title: index.title[language],
    year,
    filters: chosenInWords({ filters: chosen, query, narrowings: [], year, placement }, words.messages, label),
    circleName: (id) => label('circle', id),
    date: '2026-11-22',
    link: 'https://example.org/?circle=jiaodong',
  };
}

const idsOf = ({ selection }: Taken) => selection.standings.map(({ feature }) => feature.id);
const SOME: Partial<Filters> = { circle: ['jiaodong'], sector: ['energy', 'marine'] };

beforeAll(() => loadLanguage('en'));

describe('what is chosen, in words', () => {
  it('names groups, year, count and how many have no place', () => {
    const some = taken('zh', { circle: ['jiaodong'], sector: ['transport'] }, 2025, '港');
    const { total, unlocated } = some.selection.placement;
    expect(some.filters).toBe(
      `经济圈：胶东经济圈；行业：交通；搜索：港；年份：2025；共 ${total} 项${unlocated > 0 ? `（其中 ${unlocated} 项未落位）` : ''}`,
    );
  });

  it('says it in English, and that nothing is restricted', () => {
    const { placement } = taken().selection;
    expect(taken('en', {}, 'after').filters).toMatch(/^All items; Year: Later; \d+ items \(\d+ of them not located\)$/);
    expect(taken().filters).toContain(`共 ${placement.total} 项（其中 ${placement.unlocated} 项未落位）`);
  });

  it('makes names of files that no system trips over', () => {
    const some = taken('zh', SOME);
    expect(fileName(some, '项目', 'csv')).toBe(
      `${index.title.zh}-项目-2025-${some.selection.placement.total}项-20261122.csv`,
    );
    const odd = { ...some, title: '../a\\b:c*?"<>|\u0000\n甲' };
    expect(fileName(odd, '项 目', 'csv')).toMatch(/^[\p{L}\p{N}-]+\.csv$/u);
    expect(dayOf(new Date(2026, 0, 3))).toBe('2026-01-03');
  });
});

describe('CSV', () => {
  const parse = (text: string) => Papa.parse<string[]>(text.replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;

  it('has a byte order mark, CRLF and one row an item, in the order of the list', () => {
    const some = taken('zh', SOME);
    const { columns, rows } = projectTable(some);
    const text = toCsv([columns.map(({ header }) => header), ...rows]);
    expect(text.startsWith('\ufeff编号,名称,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    const [, ...back] = parse(text);
    expect(back.map(([id]) => id)).toEqual(idsOf(some));
    for (const row of back) expect(row).toHaveLength(columns.length);
  });

  it('has every mention with its words', () => {
    const some = taken('zh', SOME);
    const { columns, rows } = mentionTable(some);
    const [head, ...back] = parse(toCsv([columns.map(({ header }) => header), ...rows]));
    expect(new Set(back.map(([id]) => id))).toEqual(new Set(idsOf(some)));
    const at = head!.indexOf('原文');
    const said = some.selection.standings.flatMap(({ feature }) => feature.mentions.map(({ quote }) => quote));
    expect(back.map((row) => row[at])).toEqual(said);
  });

  it('gives back any text, with no cell that a spreadsheet computes', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^['"=+\-@,;\t\r\n＝＋－＠ a项]{0,6}$/),
      fc.constantFrom('=1+1', '@SUM(A1)', '-2+3', "'=x", '﻿', '“项”,"a"\r\n'),
    );
    const table = fc
      .integer({ min: 2, max: 4 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 6 }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const back = Papa.parse<string[]>(toCsv(rows), { newline: '\r\n', delimiter: ',' }).data.slice(0, -1);
        expect(back).toEqual(rows.map((row) => row.map(defused)));
        // An apostrophe too many before what would be a formula, and nowhere else.
        const fused = back.map((row) =>
          row.map((text) => (/^''*[=+\-@\t\r\n＝＋－＠]/.test(text) ? text.slice(1) : text)),
        );
        expect(fused).toEqual(rows);
        for (const text of back.flat()) expect(text).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
      }),
      { numRuns: 100 },
    );
  });

  it('leaves numbers alone, negative ones too', () => {
    expect(toCsv([[-118.5, null, '-118.5']])).toBe("\ufeff-118.5,,'-118.5\r\n");
  });
});

describe('GeoJSON', () => {
  it('holds the selection with its metadata, null where nobody knows the place', () => {
    const some = taken('zh', SOME);
    const back = JSON.parse(geojsonText(some)) as FeatureCollection & { metadata: Record<string, unknown> };
    expect(back.type).toBe('FeatureCollection');
    expect(back.features.map(({ id }) => id)).toEqual(idsOf(some));
    expect(back.features.filter(({ geometry }) => geometry === null)).toHaveLength(some.selection.placement.unlocated);
    expect(back.metadata).toMatchObject({ filters: some.filters, count: back.features.length, licence: 'ODbL-1.0' });
    const [first] = back.features;
    const [standing] = some.selection.standings;
    expect(first!.properties).toMatchObject({ name: standing!.feature.name, stage_at_year: standing!.stage });
    expect(first!.properties!.mentions).toEqual(standing!.feature.mentions);
  });
});

describe('KML', () => {
  const some = taken('zh', SOME);
  const kml = kmlText(some);

  it('is well-formed, with every item, also those without a place', () => {
    const names = [...kml.matchAll(/<(\/?)([A-Za-z]+)(?: [^>]*?)?(\/?)>/g)];
    const open: string[] = [];
    for (const [, closing, name, alone] of names) {
      if (alone) continue;
      if (closing) expect(open.pop()).toBe(name);
      else open.push(name!);
    }
    expect(open).toEqual([]);
    const ids = [...kml.matchAll(/<Placemark id="([^"]+)">/g)].map(([, id]) => id!);
    expect(ids.sort()).toEqual(idsOf(some).sort());
    const { unlocated } = some.selection.placement;
    const without = kml
      .split('<Placemark')
      .slice(1)
      .filter((placemark) => !placemark.includes('<coordinates>'));
    expect(without).toHaveLength(unlocated);
    if (unlocated > 0) expect(kml).toContain(`未落位 ${unlocated} 项，没有坐标`);
  });

  it('gives each item the style of its sector', () => {
    const styled = new Map(
      [...kml.matchAll(/<Placemark id="([^"]+)">[\s\S]*?<styleUrl>#sector-([a-z-]+)</g)].map(([, id, group]) => [
        id,
        group,
      ]),
    );
    for (const { feature } of some.selection.standings)
      expect(styled.get(feature.id)).toBe(feature.sector === 'energy' ? 'energy' : styled.get(feature.id));
    expect(styled.size).toBe(some.selection.placement.total);
    expect(kml).toContain('<Style id="sector-energy">');
  });

  it('takes names for text, never for markup', () => {
    const [standing] = some.selection.standings;
    const odd = { ...standing!.feature, name: '<b>&"甲"</b>]]>' };
    const text = kmlText({ ...some, selection: { ...some.selection, standings: [{ ...standing!, feature: odd }] } });
    expect(text).not.toContain('<b>');
    expect(text).toContain('&#x3C;b>');
  });
});

describe('the workbook', () => {
  it('has three sheets, with the ids and quotes of the selection and no formula', async () => {
    const some = taken('zh', SOME);
    const [standing] = some.selection.standings;
    const risky = { ...standing!, feature: { ...standing!.feature, name: '=HYPERLINK("x")' } };
    const standings = [risky, ...some.selection.standings.slice(1)];
    const blob = await xlsxBlob({ ...some, selection: { ...some.selection, standings } });
    const files = unzipSync(new Uint8Array(await blob.arrayBuffer()));
    const text = (name: string) => strFromU8(files[name]!);
    expect([...text('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]+)"/g)].map(([, name]) => name)).toEqual([
      '项目',
      '提及',
      '说明',
    ]);
    const shared = [...text('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, si]) =>
      [...si!.matchAll(/<t[^>]*>(.*?)<\/t>/gs)].map(([, t]) => t).join(''),
    );
    const firstColumn = (sheet: number) =>
      [...text(`xl/worksheets/sheet${sheet}.xml`).matchAll(/<c r="A\d+"[^>]*t="s"[^>]*><v>(\d+)<\/v>/g)].map(
        ([, at]) => shared[Number(at)]!,
      );
    expect(firstColumn(1).slice(1)).toEqual(idsOf(some));
    expect(new Set(firstColumn(2).slice(1))).toEqual(new Set(idsOf(some)));
    expect(firstColumn(3)).toContain('筛选');
    expect(shared).toContain(some.filters);
    expect(text('xl/worksheets/sheet1.xml')).not.toContain('<f>');
    expect(noteRows(some).map(([, words]) => words)).toContain(wordsIn('zh', index).messages.map.reviewNumber);
  });
});

describe('the sheet', () => {
  /** The smallest JPEG: a grey dot. */
  const DOT = Buffer.from(
    '/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wgALCAABAAEBAREA/8QAFBABAAAAAAAAAAAAAAAAAAAAAP/aAAgBAQABPxA=',
    'base64',
  );
  const make = (some: Taken, paper: 'A4' | 'A3', direction: 'landscape' | 'portrait', laid: Partial<Laid> = {}) =>
    pdfSheet(some, {
      paper,
      direction,
      palette: PALETTES.day,
      laid: { standings: some.selection.standings, sides: null, values: null, key: null, own: [], ...laid },
      language: some.words.messages.locale,
      readFont: (file) => Promise.resolve(new Uint8Array(readFileSync(join(ROOT, 'public', file))).buffer),
      takeMap: () =>
        Promise.resolve({ picture: { camera: { lon: 118.5, lat: 36.3, zoom: 7 } }, jpeg: new Uint8Array(DOT) }),
      onPage: () => Promise.resolve(),
    });
  let texts: string[];
  const some = taken('zh', SOME);

  beforeAll(async () => {
    const { bytes, lacking } = await make(some, 'A4', 'landscape');
    expect(lacking).toBe(0);
    texts = await pdfTexts(bytes);
  }, 60_000);

  it('says title, filters, sources, date and the place of the review number as real text', () => {
    const [first] = texts;
    const { messages } = some.words;
    for (const words of [
      some.title,
      messages.takeAway.sheet.legend,
      messages.caveat,
      '2026-11-22',
      '1:',
      messages.legend.stages,
    ])
      expect(first).toContain(words);
    const flat = first!.replaceAll('\n', '');
    expect(flat).toContain(some.filters.replaceAll(/\s+/g, ' '));
    expect(flat).toContain(messages.map.reviewNumber);
    expect(flat.replaceAll(' ', '')).toContain(messages.map.credits.replaceAll(' ', ''));
  });

  it('says in the legend what lies on the map beside the catalogue', async () => {
    const values = choropleth(
      indicatorMaps(served('indicators.json') as Indicator[]).find(({ level }) => level === 'circle')!,
      index.cities,
    );
    const shapes = {
      types: Uint8Array.of(0, 4),
      parts: Uint32Array.of(0, 1, 2),
      starts: Uint32Array.of(0, 1, 5),
      holes: Uint8Array.of(0, 0),
      positions: Float64Array.of(118, 36, 118, 36, 119, 36, 119, 37, 118, 36),
    };
    const layer = {
      ...{
        id: '1',
        name: `调研${'项目名称'.repeat(30)}`,
        format: 'CSV',
        frame: 'wgs84',
        colour: 0,
        size: 'medium',
      },
      table: { size: 2, columns: [], shapes, numbers: Uint32Array.of(1, 2), lines: null },
      ...{ positions: shapes.positions, visible: true, label: null, filter: NO_OWN_FILTER, within: null },
      ...{ passes: Uint8Array.of(1, 0), passing: 1 },
    } as OwnLayer;
    const { bytes } = await make(taken('zh', SOME), 'A4', 'landscape', {
      sides: ['A · 甲规划', 'B · 乙规划'],
      values: { ...values, isWhole: false },
      key: { title: '量算', entries: [{ sample: 'area', words: '4 边形 · 面积 11,326 km²' }] },
      own: [layer],
    });
    const first = (await pdfTexts(bytes))[0]!.replaceAll('\n', '');
    expect(first).toContain('左：A · 甲规划');
    expect(first).toContain('右：B · 乙规划');
    expect(first).toContain(values.map.indicator);
    expect(first).toContain('原文未给');
    for (const { target } of values.areas) expect(first).toContain(target.place_name);
    expect(first).toContain('面积 11,326 km²');
    expect(first).toContain('调研项目名称项目名称');
    expect(first, 'a long name is cut').toContain('…');
  });

  it('names all that tools restrict', () => {
    const { selection, words } = taken();
    const { placement } = selection;
    const asked = { filters: NO_FILTERS, query: '', narrowings: ['甲', '乙'], year: 2025 as const, placement };
    expect(chosenInWords(asked, words.messages, () => '')).toContain('工作台：甲；工作台：乙；');
  });

  it('lists every item by name', () => {
    const listed = texts.slice(1).join('').replaceAll(/[\s]/g, '');
    for (const { feature } of some.selection.standings) expect(listed).toContain(feature.name.replaceAll(/\s/g, ''));
  });

  it('keeps the sizes of paper', async () => {
    const { bytes } = await make(taken('en', SOME), 'A3', 'portrait');
    const document = await PDFDocument.load(bytes);
    expect(document.getPage(0).getSize()).toEqual({ width: 841.89, height: 1190.55 });
  });
});
