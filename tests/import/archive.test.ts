import { zipSync } from 'fflate';
import geodesic from 'geographiclib-geodesic';
import { describe, expect, test } from 'vitest';
import { MOST_BYTES } from '../../src/import/limits';
import { isXmlText, readBytes } from '../../src/import/readBytes';
import { bytesOf, cellsOf, CGCS2000_117_PRJ, GBK_NAMES, pointShapes, positionsOf, read, readOne, refusal, table, WGS84_PRJ, zipped } from './files'; // prettier-ignore

const POINTS = [
  [117, 36],
  [118, 37],
] as const;

describe('a zipped shapefile', () => {
  test('is read with its table, in the encoding that its bytes show', async () => {
    const draft = await readOne(
      'a.zip',
      zipped({
        'data/stations.shp': pointShapes(POINTS),
        'data/stations.dbf': table('NAME', GBK_NAMES),
        'data/stations.prj': WGS84_PRJ,
      }),
    );
    expect(draft).toMatchObject({
      name: 'stations',
      format: 'shapefile',
      encoding: 'gb18030',
      faults: { total: 0 },
      frame: { value: 'wgs84', known: true },
    });
    expect(positionsOf(draft)).toEqual([117, 36, 118, 37]);
    expect(cellsOf(draft, 'NAME')).toEqual(['站一', '站二']);
  });

  test('takes the encoding that its .cpg says', async () => {
    const names = ['站一', '站二'].map(bytesOf);
    const draft = await readOne(
      'a.zip',
      zipped({ 'a.shp': pointShapes(POINTS), 'a.dbf': table('NAME', names), 'a.cpg': 'UTF-8' }),
    );
    expect(cellsOf(draft, 'NAME')).toEqual(['站一', '站二']);
    expect(draft.frame).toEqual({ value: null, known: false });
  });

  test('in a projection of its .prj becomes degrees', async () => {
    // On the central meridian the easting is the false one, and the northing the length of the meridian's arc.
    const northing = geodesic.Geodesic.WGS84.Inverse(0, 117, 36, 117).s12!;
    const draft = await readOne(
      'a.zip',
      zipped({ 'a.shp': pointShapes([[500000, northing]]), 'a.prj': CGCS2000_117_PRJ }),
    );
    expect(draft.notes).toEqual(['no-table', 'reprojected']);
    expect(positionsOf(draft)[0]).toBeCloseTo(117, 6);
    expect(positionsOf(draft)[1]).toBeCloseTo(36, 6);
  });

  test('with the .prj of another file is read as it is, and asked about', async () => {
    const draft = await readOne('a.zip', zipped({ 'a.shp': pointShapes([[117, 36]]), 'a.prj': CGCS2000_117_PRJ }));
    expect(positionsOf(draft)).toEqual([117, 36]);
    expect(draft.notes).toContain('already-degrees');
    expect(draft.frame).toEqual({ value: null, known: false });
    const metres = zipped({ 'a.shp': pointShapes([[500000, 3985000]]), 'a.prj': WGS84_PRJ });
    expect(await refusal('a.zip', metres)).toEqual({ reason: 'metres-in-degrees', frame: 'GCS_WGS_1984' });
  });

  test('in a shifted frame that its .prj names is not taken for the datum beneath', async () => {
    const prj = WGS84_PRJ.replace('GCS_WGS_1984', 'GCS_GCJ02');
    const draft = await readOne('a.zip', zipped({ 'a.shp': pointShapes([[117, 36]]), 'a.prj': prj }));
    expect(draft.frame).toEqual({ value: 'gcj02', known: false });
  });

  test('in metres without a .prj is refused', async () => {
    expect(await refusal('a.zip', zipped({ 'a.shp': pointShapes([[500000, 3985000]]) }))).toEqual({
      reason: 'projected',
      frame: '',
    });
  });

  test('with a bad record says which, and keeps the others with their rows', async () => {
    const shapes = pointShapes([
      [117, 36],
      [117.5, 36.5],
      [118, 37],
    ]);
    new DataView(shapes.buffer).setInt32(100 + 28 + 8, 77, true);
    const draft = await readOne(
      'a.zip',
      zipped({ 'a.shp': shapes, 'a.dbf': table('NAME', ['a', 'b', 'c'].map(bytesOf)) }),
    );
    expect(draft.faults.listed).toEqual([{ kind: 'bad-record', feature: 2, byte: 128 }]);
    expect(cellsOf(draft, 'NAME')).toEqual(['a', 'c']);
    expect(positionsOf(draft)).toEqual([117, 36, 118, 37]);
  });

  test('that is cut off, or whose table differs in number, says so', async () => {
    const draft = await readOne(
      'a.zip',
      zipped({ 'a.shp': pointShapes(POINTS).slice(0, 150), 'a.dbf': table('NAME', [bytesOf('a')]) }),
    );
    expect(draft.table.size).toBe(1);
    expect(draft.faults.listed.map(({ kind }) => kind)).toEqual(['cut-off', 'count-differs']);
  });

  test('whose table claims rows without end is read all the same', async () => {
    const rows = table('NAME', ['a', 'b'].map(bytesOf));
    new DataView(rows.buffer).setUint32(4, 0xffffffff, true);
    const draft = await readOne('a.zip', zipped({ 'a.shp': pointShapes(POINTS), 'a.dbf': rows }));
    expect(cellsOf(draft, 'NAME')).toEqual(['a', 'b']);
  });

  test('of several layers gives several; other files are told', async () => {
    const drafts = await read(
      'a.zip',
      zipped({
        'one.shp': pointShapes(POINTS),
        'two.shp': pointShapes(POINTS),
        'plan.dwg': 'x',
        '__MACOSX/._one.shp': 'x',
      }),
    );
    expect(drafts.map(({ name }) => name)).toEqual(['one', 'two']);
    expect(drafts[0]!.notes).toContain('skipped-entries');
  });

  test('beside each other, without an archive', async () => {
    const files = [
      { name: 'a.dbf', bytes: table('NAME', ['a', 'b'].map(bytesOf)) },
      { name: 'a.shp', bytes: pointShapes(POINTS) },
    ];
    const [draft] = await readBytes(files, { csv: null }, () => undefined);
    expect(isXmlText(draft!)).toBe(false);
    expect((await refusal('a.dbf', files[0]!.bytes)).reason).toBe('no-main-file');
  });
});

describe('an archive', () => {
  test('of a table is read; one of nothing useful names what it holds', async () => {
    expect(positionsOf(await readOne('a.zip', zipped({ 'a.csv': 'lon,lat\n117,36\n' })))).toEqual([117, 36]);
    expect(await refusal('a.zip', zipped({ 'plan.dwg': 'x' }))).toEqual({
      reason: 'nothing-inside',
      entries: 'plan.dwg',
    });
  });

  test('KMZ hands its KML to the page', async () => {
    const [content] = await readBytes(
      [{ name: 'tour.kmz', bytes: zipped({ 'doc.kml': '<kml/>', 'icon.png': 'x' }) }],
      { csv: null },
      () => undefined,
    );
    expect(content).toMatchObject({ name: 'tour', format: 'kmz', text: '<kml/>' });
  });

  test('that is damaged, cut off or locked is refused', async () => {
    const good = zipped({ 'a.csv': 'lon,lat\n117,36\n'.repeat(500) });
    expect((await refusal('a.zip', good.slice(0, good.length - 30))).reason).toBe('damaged-archive');
    const locked = good.slice();
    locked[6]! |= 1;
    expect((await refusal('a.zip', locked)).reason).toBe('encrypted');
  });

  test('that would inflate beyond all measure is stopped: by what it claims, and by what comes out', async () => {
    const bomb = zipSync({ 'a.csv': new Uint8Array(210_000_000) }, { level: 1 });
    expect(bomb.length).toBeLessThan(2_000_000);
    expect((await refusal('a.zip', bomb)).reason).toBe('inflates');
    // The same with lies in both directories: a hundred bytes each.
    const liar = bomb.slice();
    const view = new DataView(liar.buffer);
    for (let at = 0; at < liar.length - 4; at += 1) {
      if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 100, true);
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
    }
    expect((await refusal('a.zip', liar)).reason).toBe('ratio');
  }, 60_000);

  test('of very many files is refused', async () => {
    const files = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`${index}.csv`, 'lon,lat\n']));
    expect(await refusal('a.zip', zipped(files))).toEqual({ reason: 'entries', most: 1000 });
  });

  test('a file beyond the limit is refused with its size', async () => {
    const size = MOST_BYTES + 1;
    expect(await refusal('a.csv', new Uint8Array(size))).toEqual({ reason: 'too-large', size, most: MOST_BYTES });
  });
});
