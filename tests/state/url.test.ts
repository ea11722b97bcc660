import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILTER_GROUPS, FIXED_OPTIONS, type FilterGroup, type Filters } from '../../src/model/filters';
import { GROUPINGS } from '../../src/model/grouping';
import { YEARS } from '../../src/model/years';
import type { CatalogueIndex } from '../../src/catalogue/types';
import { reconcile } from '../../src/state/reconcile';
import { NARROWING_TOOLS } from '../../src/state/narrowing';
import { decode, encode, LONGEST_QUERY, roundedCamera } from '../../src/state/url';
import { PLANS } from '../model/sample';
import { DEFAULT_VIEW, LANGUAGES, PAGES, PANELS, THEME_CHOICES, TOOLS, type View } from '../../src/state/view';

const EMPTY_INDEX: CatalogueIndex = {
  title: { zh: '', en: '' },
  plans: [],
  cities: [],
  counties: [],
  circles: [],
  axis: { id: '', name: '', name_en: '', members: [] },
  counts: {},
};

const word = fc.stringMatching(/^[a-z0-9]{1,8}$/);
const slug = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join('-'));
const options = (group: FilterGroup) =>
  group === 'place' || group === 'plan'
    ? fc.uniqueArray(slug, { maxLength: 4 })
    : fc.shuffledSubarray([...FIXED_OPTIONS[group]] as string[]);
const filters = fc.record(
  Object.fromEntries(FILTER_GROUPS.map((group) => [group, options(group)])),
) as unknown as fc.Arbitrary<Filters>;
const camera = fc
  .record({
    lon: fc.double({ min: -180, max: 180, noNaN: true }),
    lat: fc.double({ min: -85, max: 85, noNaN: true }),
    zoom: fc.double({ min: 0, max: 24, noNaN: true }),
  })
  .map(roundedCamera);
/** As tools are closed with it: something that restricts, at most one of each, none of the open tool. */
const kept = fc.shuffledSubarray([...NARROWING_TOOLS]).chain((tools) =>
  fc.tuple(
    ...tools.map((tool) =>
      fc.string({ unit: 'grapheme', maxLength: 30 }).map((text) => ({
        tool,
        setting: `${{ axis: 'from=1;to=2', compare: 'n=a', areas: 'only=sure' }[tool]};${text}`,
      })),
    ),
  ),
);
const view: fc.Arbitrary<View> = fc
  .record({
    filters,
    year: fc.constantFrom(...YEARS),
    query: fc.string({ unit: 'grapheme', maxLength: 50 }).filter((query) => query.length <= LONGEST_QUERY),
    grouping: fc.constantFrom(...GROUPINGS),
    picked: fc.oneof(
      fc.constant({ type: 'none' as const }),
      slug.map((id) => ({ type: 'feature' as const, id })),
    ),
    panel: fc.constantFrom(...PANELS),
    page: fc.constantFrom(...PAGES),
    tool: fc.constantFrom(...TOOLS),
    toolWith: fc.string({ unit: 'grapheme', maxLength: 40 }),
    reading: fc.option(fc.record({ plan: slug, clause: fc.constantFrom('0', '12', '二', '二(一)') })),
    indicator: fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 })),
    theme: fc.constantFrom(...THEME_CHOICES),
    language: fc.constantFrom(...LANGUAGES),
    kept,
    camera: fc.option(camera),
  })
  .map((given) => ({ ...given, kept: given.kept.filter(({ tool }) => tool !== given.tool) }));

describe('the link', () => {
  it('comes back as the same view, whatever the view', () => {
    fc.assert(
      fc.property(view, (given) => {
        const { view: back, faults } = decode(encode(given));
        expect(back).toEqual(given);
        expect(faults).toEqual([]);
      }),
    );
  });

  it('is empty for the default view', () => {
    expect(encode(DEFAULT_VIEW)).toBe('');
    expect(decode('')).toEqual({ view: DEFAULT_VIEW, faults: [] });
  });

  it('never throws and never gives a half view, whatever it is fed', () => {
    fc.assert(
      fc.property(fc.string(), (search) => {
        expect(Object.keys(decode(search).view)).toEqual(Object.keys(DEFAULT_VIEW));
      }),
    );
  });
});

describe('a damaged link', () => {
  it.each([
    ['y', '1999'],
    ['g', 'colour'],
    ['f', 'Not A Slug'],
    ['p', 'map'],
    ['t', 'pink'],
    ['l', 'fr'],
    ['c', '117,91,5'],
    ['c', '117,,5'],
    ['c', '117,36'],
    ['v', '99'],
    ['q', '长'.repeat(LONGEST_QUERY + 1)],
    ['n', 'axis'],
    ['n', 'axis:km=20'],
    ['n', 'charts:from=1;to=2'],
    ['n', `axis:from=1;to=2;${'x'.repeat(1000)}`],
  ])('falls back for %s=%s and says so', (key, value) => {
    const { view: back, faults } = decode(new URLSearchParams({ [key]: value }).toString());
    expect(back).toEqual(DEFAULT_VIEW);
    expect(faults).toEqual([{ key, value }]);
  });

  it('has one restriction of a tool, and none beside the open one', () => {
    const [stretch, other] = ['axis:from=1;to=2', 'axis:from=3;to=4'];
    expect(decode(`n=${stretch}&n=${other}`)).toMatchObject({
      view: { kept: [{ tool: 'axis', setting: 'from=1;to=2' }] },
      faults: [{ key: 'n', value: other }],
    });
    expect(decode(`b=axis&n=${stretch}&n=compare:n=both`)).toMatchObject({
      view: { tool: 'axis', toolWith: '', kept: [{ tool: 'compare', setting: 'n=both' }] },
      faults: [{ key: 'n', value: stretch }],
    });
  });

  it('keeps the options it can read', () => {
    const { view: back, faults } = decode('?kind=rail.zeppelin&y=2023');
    expect(back.filters.kind).toEqual(['rail']);
    expect(back.year).toBe(2023);
    expect(faults).toEqual([{ key: 'kind', value: 'rail.zeppelin' }]);
  });
});

describe('reconcile', () => {
  const index = { ...EMPTY_INDEX, plans: PLANS.slice(0, 1) };

  it('drops what the catalogue does not have, and says so', () => {
    const given = { ...DEFAULT_VIEW, filters: { ...DEFAULT_VIEW.filters, plan: ['old', 'gone'], place: ['nowhere'] } };
    const { view: back, faults } = reconcile(given, index);
    expect(back.filters).toEqual({ ...DEFAULT_VIEW.filters, plan: ['old'], place: [] });
    expect(faults).toEqual([
      { key: 'plan', value: 'gone' },
      { key: 'place', value: 'nowhere' },
    ]);
  });

  it('leaves a good view as it is', () => {
    expect(reconcile(DEFAULT_VIEW, index).view).toBe(DEFAULT_VIEW);
  });
});

describe('an old link', () => {
  it('without a version reads as version 1', () => {
    const { view: back, faults } = decode(
      '?circle=capital.none&axis=on&place=jinan&sector=water&stage=study&due=unstated&y=after&f=some-id',
    );
    expect(faults).toEqual([]);
    expect(back).toEqual({
      ...DEFAULT_VIEW,
      year: 'after',
      picked: { type: 'feature', id: 'some-id' },
      filters: {
        ...DEFAULT_VIEW.filters,
        circle: ['capital', 'none'],
        axis: ['on'],
        place: ['jinan'],
        sector: ['water'],
        stage: ['study'],
        due: ['unstated'],
      },
    });
  });
});
