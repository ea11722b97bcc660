import { describe, expect, test } from 'vitest';
import { guessColumns } from '../../src/import/csv';
import { readDegrees, readPair } from '../../src/model/degrees';
import { rangeOf } from '../../src/import/readBytes';
import { cellsOf, GBK_NAMES, positionsOf, readOne, refusal } from './files';

describe('degrees', () => {
  test.each([
    ['117.12', 117.12],
    [' -0.5 ', -0.5],
    ['东经117.5', 117.5],
    ['117.5E', 117.5],
    ['W117.5', -117.5],
    ['36.5S', -36.5],
    ['117°30′', 117.5],
    ['117°30′36″E', 117.51],
    ['117º30´36″E', 117.51],
    ['东经117度30分36秒', 117.51],
    ['１１７．５', 117.5],
    ['117,5', 117.5],
  ])('%s', (text, value) => expect(readDegrees(text)).toBeCloseTo(value, 9));
  test.each(['', '济', '117.5.1', '117°75′', '1e5', 'E'])('%s is none', (text) => expect(readDegrees(text)).toBeNull());
  test.each([
    ['117.12,36.65', [117.12, 36.65]],
    ['117.12，36.65', [117.12, 36.65]],
    ['[117.12, 36.65]', [117.12, 36.65]],
    ['POINT (117.12 36.65)', [117.12, 36.65]],
  ])('a pair: %s', (text, pair) => expect(readPair(text)).toEqual(pair));
});

describe('columns of coordinates', () => {
  test.each([
    [['name', 'lon', 'lat'], ['a', '117', '36'], { lon: 1, lat: 2 }],
    [['名称', '纬度', '经度'], ['a', '36', '117'], { lon: 2, lat: 1 }],
    [['站名', '东经（°）', '北纬（°）'], ['a', '117', '36'], { lon: 1, lat: 2 }],
    [['id', 'gcj_lng', 'gcj_lat'], ['1', '117', '36'], { lon: 1, lat: 2 }],
    [['X', 'Y'], ['117', '36'], { lon: 0, lat: 1 }],
    [['name', 'location'], ['a', '117.1,36.2'], { lon: 1, lat: 1 }],
    [['name', '坐标'], ['a', '未知'], null],
    [['longname', 'value'], ['a', '1'], null],
  ])('%j', (headers, row, choice) => expect(guessColumns(headers, [row])).toEqual(choice));
});

describe('CSV', () => {
  test('is read with figures as numbers, codes as text', async () => {
    const draft = await readOne(
      'a.csv',
      '名称,区号,人口,经度,纬度\n站一,0532,1200,117.1,36.2\n站二,0531,,118.1,36.3\n',
    );
    expect(draft).toMatchObject({
      format: 'csv',
      encoding: 'utf-8',
      faults: { total: 0 },
      csv: { choice: { lon: 3, lat: 4 } },
    });
    expect(positionsOf(draft)).toEqual([117.1, 36.2, 118.1, 36.3]);
    expect(cellsOf(draft, '区号')).toEqual(['0532', '0531']);
    expect(cellsOf(draft, '人口')).toEqual([1200, Number.NaN]);
  });

  test('in GBK, in UTF-16, with semicolons, with a mark', async () => {
    const gbk = Uint8Array.from([
      ...GBK_NAMES[0]!,
      ...[...',lon,lat\n'].map((letter) => letter.charCodeAt(0)),
      ...GBK_NAMES[1]!,
      ...[...',117,36\n'].map((letter) => letter.charCodeAt(0)),
    ]);
    const fromGbk = await readOne('a.csv', gbk);
    expect(fromGbk.encoding).toBe('gb18030');
    expect(cellsOf(fromGbk, '站一')).toEqual(['站二']);
    const wide = new Uint8Array(
      Uint16Array.from([...'\ufeff名,lon,lat\n站,117,36\n'].map((letter) => letter.charCodeAt(0))).buffer,
    );
    expect(cellsOf(await readOne('a.csv', wide), '名')).toEqual(['站']);
    expect(cellsOf(await readOne('a.csv', '\ufeff名;lon;lat\n站;117,5;36,5\n'), '名')).toEqual(['站']);
    expect(positionsOf(await readOne('a.txt', '名\tlon\tlat\n站\t117\t36\n'))).toEqual([117, 36]);
  });

  test('says line and number of what cannot be read, counting line ends within quotes', async () => {
    const draft = await readOne(
      'a.csv',
      'name,lon,lat\n"two\nlines",117,36\n\nbad,x,36\nshort\nempty,,\ngood,118,36\n',
    );
    expect(positionsOf(draft)).toEqual([117, 36, 118, 36]);
    expect(draft.faults.listed).toEqual([
      { kind: 'bad-coordinates', line: 5, feature: 2, detail: 'x, 36' },
      { kind: 'few-fields', line: 6, feature: 3 },
      { kind: 'no-geometry', line: 7, feature: 4 },
    ]);
    expect([...draft.table.lines!]).toEqual([2, 8]);
  });

  test('with quotation marks that are never closed keeps the rows before and after them', async () => {
    const draft = await readOne('a.csv', 'name,lon,lat\na,117,36\n"b,118,36\nc,119,36\nbad,x,36\n"d,120,36\n');
    expect(positionsOf(draft)).toEqual([117, 36, 119, 36]);
    expect(draft.faults.listed.sort((a, b) => a.line! - b.line!)).toEqual([
      { kind: 'open-quote', line: 3, feature: 2 },
      { kind: 'bad-coordinates', line: 5, feature: 4, detail: 'x, 36' },
      { kind: 'open-quote', line: 6, feature: 5 },
    ]);
    expect([...draft.table.numbers]).toEqual([1, 3]);
  });

  test('with a stray quotation mark that another cell would close swallows no rows', async () => {
    const draft = await readOne('a.csv', 'name,lon,lat\n"a,117,36\nb,118,36\n"c",119,36\n');
    expect(cellsOf(draft, 'name')).toEqual(['b', 'c']);
    expect(draft.faults.listed).toEqual([{ kind: 'open-quote', line: 2, feature: 1 }]);
    // Marks within a cell of several lines are no such thing.
    const note = await readOne('a.csv', 'name,lon,lat\n"the "old" one\nport",117,36\nb,118,36\n');
    expect(note.faults.total).toBe(0);
    expect(note.table.size).toBe(2);
  });

  test('without columns of coordinates asks for them, and is read by those chosen', async () => {
    const text = 'a,p,q\n1,117,36\n';
    const asked = await readOne('a.csv', text);
    expect(asked.csv!.choice).toBeNull();
    expect(asked.table.size).toBe(0);
    expect(positionsOf(await readOne('a.csv', text, { csv: { lon: 1, lat: 2 } }))).toEqual([117, 36]);
  });

  test('guesses the frame from names, and says it is a guess', async () => {
    expect((await readOne('a.csv', 'bd_lng,bd_lat\n117,36\n')).frame).toEqual({ value: 'bd09', known: false });
    expect((await readOne('高德导出.csv', 'lng,lat\n117,36\n')).frame).toEqual({ value: 'gcj02', known: false });
    expect((await readOne('a.csv', 'lng,lat\n117,36\n')).frame).toEqual({ value: null, known: false });
  });

  test('with longitude and latitude swapped is recognised; beyond the earth is named', async () => {
    const mixed = await readOne('a.csv', 'lon,lat\n36.1,117\n36.2,118\n');
    expect(rangeOf(mixed)).toEqual({ offEarth: [0, 1], seemsSwapped: true });
    const beyond = await readOne('a.csv', 'lon,lat\n117,36\n200,36\n');
    expect(rangeOf(beyond)).toEqual({ offEarth: [1], seemsSwapped: false });
  });

  test('in metres is told', async () => {
    expect((await readOne('a.csv', 'x,y\n500123.4,4056789.1\n500124.4,4056780.1\n')).notes).toContain('metres');
  });

  test.each([
    ['a.xlsx', 'spreadsheet'],
    ['a.rar', 'archive'],
    ['a.dwg', 'unknown-type'],
    ['a.kmz', 'damaged-archive'],
  ])('%s is refused', async (name, reason) => expect((await refusal(name, 'abc')).reason).toBe(reason));

  test('an empty file is refused', async () => expect(await refusal('a.csv', '')).toEqual({ reason: 'empty' }));
});
