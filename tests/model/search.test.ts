/** The matcher on hand-made names: what is found, in which order, and which characters are marked. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CatalogueIndex, Feature, SearchFile } from '../../src/catalogue/types';
import { finder, foldText, matchesSearch } from '../../src/model/search';
import { featureHits, placeHits, searchPlaces } from '../../src/model/searchHits';
import { NO_READINGS, readingsFrom } from '../../src/model/searchText';
import { feature, mention } from './sample';

const FILE: SearchFile = {
  characters: [
    ['chang', '长'],
    ['dong', '东'],
    ['gang', '港'],
    ['gao', '高'],
    ['ji', '济机'],
    ['jiao', '胶角'],
    ['lao', '乐'],
    ['ling', '陵'],
    ['lu', '路'],
    ['lv', '绿'],
    ['nan', '南'],
    ['qing', '青清'],
    ['qu', '区'],
    ['san', '三'],
    ['shi', '市'],
    ['su', '速'],
    ['wan', '湾'],
    ['zhong', '中'],
    ['xian', '线'],
    ['zhou', '州洲'],
  ],
  names: [['昌乐', 'chang le']],
  aliases: [['jiaozhou', ['胶县']]],
  latin: ['lng'],
};
const READINGS = readingsFrom(FILE);

const named = (name: string, part: Partial<Feature> = {}) =>
  feature(name, { name, name_en: 'Thing', cities: [], ...part });

const BAY = named('胶州湾', { name_en: 'Jiaozhou Bay' });
const DELTA = named('三角洲');
const MOTORWAY = named('济青高速中线', { name_en: 'Middle Jinan–Qingdao motorway' });
const AIRPORT = named('东港', { aliases: ['青岛新港'], counties: ['胶州市'], name_en: 'High-speed port' });
const TERMINAL = named('东港LNG码头', { name_en: 'LNG terminal' });
const LU_NAN_GAO = named('路南高速', { name_en: 'Southern motorway' });
const ALL = [BAY, DELTA, MOTORWAY, AIRPORT, TERMINAL, LU_NAN_GAO];

const found = (query: string, features: readonly Feature[] = ALL) =>
  featureHits(features, query, READINGS).map(({ entry }) => entry.name);
/** Name → the characters marked, joined by a bar. */
const marked = (query: string, one: Feature) => {
  const [hit] = featureHits([one], query, READINGS);
  return hit?.found.map(({ text, ranges }) => ranges.map(([start, end]) => text.slice(start, end)).join('|'));
};

describe('folding', () => {
  test('takes away width, case, tones, blanks and punctuation', () => {
    expect(foldText('１号 “胶州—高密”（一期）')).toBe('1号胶州高密一期');
    expect(foldText('Jiāo Zhōu')).toBe('jiaozhou');
    // As a text processor or a chat writes them into what is copied.
    expect(foldText('\u200e胶\u200b州\ufeff\u202e')).toBe('胶州');
    expect(foldText("Tai'an")).toBe('taian');
  });
});

describe('what is found', () => {
  test.each([
    ['胶州', '胶州'],
    ['jiaozhou', '胶州'],
    ['JiaoZhou', '胶州'],
    ['jiao zhou', '胶州'],
    ['jiao zh', '胶州'],
    ['jiaozh', '胶州'],
    ['jiāozhōu', '胶州'],
    ['jiao1zhou1', '胶州'],
    ['胶zhou', '胶州'],
    ['胶z', '胶州'],
    ['jzw', '胶州湾'],
    ['jzhw', '胶州湾'],
    ['jz', '胶州'],
    ['zhouwan', '州湾'],
  ])('%s finds %s', (query, characters) => {
    expect(marked(query, BAY)?.[0]).toBe(characters);
  });

  test.each(['jiaozhan', 'zhoujiao', 'wj', 'zw', '胶湾', 'ozhouwan'])('%s does not', (query) => {
    expect(matchesSearch(BAY, query, READINGS)).toBe(false);
  });

  test('ü is found as v and as u', () => {
    const green = named('绿区');
    for (const query of ['lvqu', 'luqu', 'lüqu', 'lǜqū', 'Lüqu']) expect(marked(query, green)).toEqual(['绿区']);
    expect(found('lü', [named('路南'), green])).toEqual(['绿区']);
    expect(found('lu', [named('路南'), green]).sort()).toEqual(['绿区', '路南']);
  });

  test('a name that is read otherwise is read so', () => {
    expect(found('changle', [named('昌乐'), named('乐陵')])).toEqual(['昌乐']);
    expect(found('laoling', [named('昌乐'), named('乐陵')])).toEqual(['乐陵']);
  });

  test('a single letter only begins a name, and two initials too', () => {
    expect(found('j')).toEqual(expect.arrayContaining(['胶州湾', '济青高速中线']));
    expect(found('j')).not.toContain('三角洲');
    expect(found('gs', [MOTORWAY])).toEqual([]);
    expect(found('gsz', [MOTORWAY])).toEqual(['济青高速中线']);
  });

  test('a Latin word that a name prints is no initials', () => {
    expect(found('LNG')).toEqual(['东港LNG码头']);
    expect(found('lng码')).toEqual(['东港LNG码头']);
    expect(found('lngs')).toEqual(['路南高速']);
  });

  test('all words must be found, each wherever it stands', () => {
    expect(marked('胶州 新港', AIRPORT)).toEqual(['新港', '胶州']);
    expect(found('胶州 中线')).toEqual([]);
    expect(found('jiaozhou donggang')).toEqual(['东港']);
  });

  test('English is found by the beginnings of words, and inside of them by three letters', () => {
    expect(found('speed')).toEqual(['东港']);
    expect(found('ort', [AIRPORT])).toEqual(['东港']);
    expect(found('po', [AIRPORT])).toEqual(['东港']);
    expect(found('or', [AIRPORT])).toEqual([]);
  });

  test('without readings the written is still found', () => {
    expect(matchesSearch(BAY, '胶州', NO_READINGS)).toBe(true);
    expect(matchesSearch(BAY, 'bay', NO_READINGS)).toBe(true);
    expect(matchesSearch(AIRPORT, 'donggang', NO_READINGS)).toBe(false);
  });
});

describe('the order', () => {
  test('is: name whole, beginning, inside, other name, place, sound, initials, English', () => {
    const names = [
      named('甲', { name_en: '胶州' }),
      named('角洲'),
      named('胶子周', { counties: ['胶州市'] }),
      named('别名在此', { aliases: ['老胶州'] }),
      named('在胶州湾'),
      named('胶州湾长路'),
      named('胶州'),
    ];
    expect(found('胶州', names)).toEqual(['胶州', '胶州湾长路', '在胶州湾', '别名在此', '胶子周', '甲']);
    const aloud = [named('路南', { name_en: 'jz' }), named('在胶州'), named('胶州'), named('机中湾'), named('jz站')];
    expect(found('jz', aloud)).toEqual(['jz站', '胶州', '机中湾', '路南']);
    expect(found('jiaozhou', [named('三角洲中线'), named('胶州湾区'), named('胶州')])).toEqual([
      '胶州',
      '胶州湾区',
      '三角洲中线',
    ]);
  });

  test('of equals the shorter name, then the one that more plans name, then the id', () => {
    const twice = named('胶州青', { mentions: [mention('old'), mention('new')] });
    expect(found('胶州', [named('胶州湾港区'), named('胶州东'), twice, named('胶州中')])).toEqual([
      '胶州青',
      '胶州东',
      '胶州中',
      '胶州湾港区',
    ]);
  });
});

describe('places', () => {
  const index = {
    cities: [{ id: 'qingdao', name: '青东', name_en: 'Qingdong' }],
    circles: [{ id: 'ring', name: '胶东圈', name_en: 'Ring' }],
    axis: { id: 'axis', name: '济青轴', name_en: 'Axis' },
    counties: [
      { id: 'jiaozhou', name: '胶州市', name_en: 'Jiaozhou', within: 'qingdao' },
      { id: 'lao', name: '乐陵市', name_en: 'Laoling', within: 'qingdao' },
    ],
  } as unknown as CatalogueIndex;
  const names = (query: string) =>
    placeHits(searchPlaces(index), query, READINGS).map(({ entry }) => `${entry.type} ${entry.name}`);

  test('are found by name, other name, sound and English', () => {
    expect(names('胶')).toEqual(['circle 胶东圈', 'county 胶州市']);
    expect(names('胶县')).toEqual(['county 胶州市']);
    expect(names('jiaoz')).toEqual(['county 胶州市']);
    expect(names('ring')).toEqual(['circle 胶东圈']);
    expect(names('jq')).toEqual(['axis 济青轴']);
  });
});

describe('properties', () => {
  const character = fc.constantFrom(...FILE.characters.flatMap(([, characters]) => [...characters]));
  const name = fc.array(character, { minLength: 2, maxLength: 8 }).map((list) => list.join(''));
  const syllable = new Map(FILE.characters.flatMap(([sound, list]) => [...list].map((one) => [one, sound] as const)));
  const stretch = fc.tuple(name, fc.nat(7), fc.integer({ min: 1, max: 8 })).map(([text, from, length]) => {
    const start = from % text.length;
    return { text, start, part: text.slice(start, start + length) };
  });
  const query = fc.oneof(
    name,
    fc.string({ maxLength: 12 }),
    fc.array(fc.constantFrom('j', 'ji', 'ao', 'zhou', ' ', '胶', 'l', 'v', '1', 'ng'), { maxLength: 6 }).map((list) => list.join('')), // prettier-ignore
  );
  const catalogue = fc.uniqueArray(name, { maxLength: 8 }).map((names) => names.map((one) => named(one)));

  test('any stretch of a name finds it: written, read aloud, with its last syllable cut short', () => {
    fc.assert(
      fc.property(stretch, fc.nat(5), ({ text, part }, cut) => {
        const one = named(text);
        const aloud = [...part].map((letter) => syllable.get(letter)!).join('');
        expect(matchesSearch(one, part, READINGS)).toBe(true);
        if (aloud.length < 2) return;
        expect(matchesSearch(one, aloud, READINGS)).toBe(true);
        const last = syllable.get(part.at(-1)!)!;
        const short = aloud.slice(0, aloud.length - Math.min(cut, last.length - 1));
        if (short.length > 1) expect(matchesSearch(one, short, READINGS)).toBe(true);
      }),
    );
  });

  test('initials of three characters find the name', () => {
    fc.assert(
      fc.property(name, (text) => {
        const initials = [...text].map((letter) => syllable.get(letter)![0]).join('');
        fc.pre(initials !== 'lng');
        expect(matchesSearch(named(text), initials, READINGS)).toBe(true);
      }),
    );
  });

  test('the results are the very features that pass the filter, each once, best first, the same each time', () => {
    fc.assert(
      fc.property(catalogue, query, (features, words) => {
        fc.pre(words.split(/\s+/).some((word) => foldText(word) !== ''));
        const hits = featureHits(features, words, READINGS);
        const passing = features.filter(finder(words, READINGS)).map(({ id }) => id);
        expect(hits.map(({ entry }) => entry.id).sort()).toEqual(passing.sort());
        expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => a - b));
        const turned = featureHits([...features].reverse(), words, READINGS);
        expect(turned.map(({ entry }) => entry.id)).toEqual(hits.map(({ entry }) => entry.id));
      }),
    );
  });

  test('marks lie in their text, in order, apart from each other, and are not empty', () => {
    fc.assert(
      fc.property(catalogue, query, (features, words) => {
        for (const { found: fields } of featureHits(features, words, READINGS)) {
          expect(fields.length).toBeGreaterThan(0);
          for (const { text, ranges } of fields) {
            let end = -1;
            for (const [from, to] of ranges) {
              expect(from).toBeGreaterThan(end);
              expect(to).toBeGreaterThan(from);
              end = to;
            }
            expect(end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
    );
  });

  test('a further word never finds more', () => {
    fc.assert(
      fc.property(catalogue, name, name, (features, first, second) => {
        const one = features.filter(finder(first, READINGS));
        const both = features.filter(finder(`${first} ${second}`, READINGS));
        expect(both.every((entry) => one.includes(entry))).toBe(true);
      }),
    );
  });
});
