import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { geometryOf } from '../../src/model/ownTable';
import { cellsOf, positionsOf, readOne, refusal } from './files';

const feature = (lon: number, name: string) =>
  `{"type": "Feature", "properties": {"name": "${name}", "rank": 2}, "geometry": {"type": "Point", "coordinates": [${lon}, 36.5]}}`;
const collection = (...features: string[]) =>
  `{"type": "FeatureCollection", "features": [\n${features.join(',\n')}\n]}`;

describe('GeoJSON', () => {
  test('is read with its properties as columns', async () => {
    const draft = await readOne('stations.geojson', collection(feature(117, '站一'), feature(118, '站二')));
    expect(draft).toMatchObject({
      name: 'stations',
      format: 'geojson',
      faults: { total: 0 },
      frame: { value: null, known: false },
    });
    expect(positionsOf(draft)).toEqual([117, 36.5, 118, 36.5]);
    expect(cellsOf(draft, 'name')).toEqual(['站一', '站二']);
    expect(cellsOf(draft, 'rank')).toEqual([2, 2]);
  });

  test.each([
    ['urn:ogc:def:crs:OGC:1.3:CRS84', 'wgs84'],
    ['urn:ogc:def:crs:EPSG::4490', 'wgs84'],
    ['EPSG:4326', 'wgs84'],
    ['GCJ-02', 'gcj02'],
    ['bd09', 'bd09'],
  ])('says its frame by a crs member: %s', async (name, value) => {
    const text = collection(feature(117, 'a')).replace(
      '{',
      `{"crs": {"type": "name", "properties": {"name": "${name}"}}, `,
    );
    expect((await readOne('a.json', text)).frame).toEqual({ value, known: true });
  });

  test('in Web Mercator metres becomes degrees; any other projection is refused by name', async () => {
    const crs = (code: string) => `"crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::${code}"}}`;
    const text = `{"type": "FeatureCollection", ${crs('3857')}, "features": [{"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [13024380.422813, 4369997.96]}}]}`;
    const draft = await readOne('a.json', text);
    expect(draft.notes).toContain('mercator');
    // 117° = 13024380.422813 m / 6378137 m · 180° / π
    expect(positionsOf(draft)[0]).toBeCloseTo(117, 6);
    expect(await refusal('a.json', text.replace('3857', '4548'))).toEqual({ reason: 'projected', frame: 'EPSG::4548' });
  });

  test('broken in the middle gives the features before and after, and says line and feature', async () => {
    const draft = await readOne(
      'a.geojson',
      collection(feature(117, 'a'), feature(118, 'b').replace('[118,', '[118,,'), feature(119, 'c')),
    );
    expect(positionsOf(draft)).toEqual([117, 36.5, 119, 36.5]);
    expect(draft.faults.total).toBe(1);
    const [fault] = draft.faults.listed;
    expect(fault).toMatchObject({ kind: 'json-syntax', line: 3, feature: 2 });
    expect(fault!.byte).toBeGreaterThan(0);
  });

  test('that is cut off says where, and keeps what is whole', async () => {
    const text = collection(feature(117, 'a'), feature(118, 'b'));
    const draft = await readOne('a.geojson', text.slice(0, text.indexOf('118')));
    expect(draft.table.size).toBe(1);
    expect(draft.faults.listed[0]).toMatchObject({ kind: 'cut-off', line: 3, feature: 2 });
  });

  test('that lacks only its last brackets says so and keeps all features', async () => {
    const text = collection(feature(117, 'a'), feature(118, 'b'));
    const draft = await readOne('a.geojson', text.slice(0, -2));
    expect(draft.table.size).toBe(2);
    expect(draft.faults.listed[0]).toMatchObject({ kind: 'cut-off', line: 4 });
  });

  test('says what is wrong with single features, with line and number', async () => {
    const draft = await readOne(
      'a.geojson',
      collection(
        feature(117, 'a'),
        '{"type": "Feature", "properties": {}, "geometry": null}',
        '{"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": ["117", 36]}}',
        '{"type": "Feature", "properties": {}, "geometry": {"type": "Circle", "coordinates": [117, 36]}}',
        '{"type": "Feature", "properties": {}, "geometry": {"type": "LineString", "coordinates": [[117, 36]]}}',
        '{"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [[[117, 36], [118, 36]]]}}',
        '12',
      ),
    );
    expect(draft.table.size).toBe(1);
    expect(draft.faults.listed.map(({ kind, line, feature: number }) => [kind, line, number])).toEqual([
      ['no-geometry', 3, 2],
      ['bad-coordinates', 4, 3],
      ['unknown-geometry', 5, 4],
      ['short-line', 6, 5],
      ['short-ring', 7, 6],
      ['not-a-feature', 8, 7],
    ]);
  });

  test('nested beyond all measure costs only the feature that is', async () => {
    const nested = (open: string, close: string, inner: string) => open.repeat(30_000) + inner + close.repeat(30_000);
    const point = '{"type": "Point", "coordinates": [117, 36]}';
    const of = (geometry: string, properties = '{}') =>
      `{"type": "Feature", "properties": ${properties}, "geometry": ${geometry}}`;
    const collections = nested('{"type": "GeometryCollection", "geometries": [', ']}', point);
    const draft = await readOne(
      'a.geojson',
      collection(of(collections), of(nested('[', ']', '')), of(point, `{"deep": ${nested('{"a": ', '}', '1')}}`)),
    );
    expect(draft.faults.listed).toMatchObject([{ kind: 'nested', feature: 1 }, { kind: 'unknown-geometry', feature: 2 }]); // prettier-ignore
    expect(cellsOf(draft, 'deep')).toEqual(['{…}']);
    const metric = `${collection(of(collections), of(`{"type": "Polygon", "coordinates": ${nested('[', ']', '')}}`), of('{"type": "Point", "coordinates": [0, 0]}')).slice(0, -1)}, "crs": {"type": "name", "properties": {"name": "EPSG:3857"}}}`; // prettier-ignore
    expect(positionsOf(await readOne('a.geojson', metric))).toEqual([0, 0]);
  });

  test('in metres of no stated frame is told', async () => {
    expect((await readOne('a.geojson', collection('{"type": "Feature", "properties": {}, "geometry": {"type": "Point", "coordinates": [500000, 4050000]}}'))).notes).toContain('metres'); // prettier-ignore
  });

  test('a feature a line is read as well, and a bad line is named', async () => {
    const draft = await readOne(
      'a.geojsonl',
      `${feature(117, 'a')}\n{"type": "Feature",\n\u001e${feature(118, 'b')}\n`,
    );
    expect(positionsOf(draft)).toEqual([117, 36.5, 118, 36.5]);
    expect(draft.faults.listed[0]).toMatchObject({ kind: 'json-syntax', line: 2, feature: 2 });
  });

  test('collections of geometries become rows of their own', async () => {
    const geometry =
      '{"type": "GeometryCollection", "geometries": [{"type": "Point", "coordinates": [117, 36]}, {"type": "LineString", "coordinates": [[117, 36], [118, 36]]}]}';
    const draft = await readOne('a.json', `{"type": "Feature", "properties": {"name": "x"}, "geometry": ${geometry}}`);
    expect(draft.notes).toEqual(['parts']);
    expect(cellsOf(draft, 'name')).toEqual(['x', 'x']);
  });

  test.each([
    ['{"type": "Topology"}', 'TopoJSON'],
    ['{"geometryType": "esriGeometryPoint"}', 'Esri JSON'],
    ['[1, 2]', '[…]'],
  ])('other JSON is refused by its kind: %s', async (text, found) => {
    expect(await refusal('a.json', text)).toEqual({ reason: 'not-geojson', found });
  });

  test('shapes come out of the packing as they went in', async () => {
    const lonLat = fc
      .tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true }))
      .map(([x, y]) => [x + 0, y + 0]);
    const line = fc.array(lonLat, { minLength: 2, maxLength: 6 });
    const ring = fc.array(lonLat, { minLength: 3, maxLength: 6 }).map((open) => [...open, [...open[0]!]]);
    const polygon = fc.array(ring, { minLength: 1, maxLength: 3 });
    const many = <T>(one: fc.Arbitrary<T>) => fc.array(one, { minLength: 1, maxLength: 4 });
    const geometry = fc.oneof(
      lonLat.map((coordinates) => ({ type: 'Point', coordinates })),
      many(lonLat).map((coordinates) => ({ type: 'MultiPoint', coordinates })),
      line.map((coordinates) => ({ type: 'LineString', coordinates })),
      many(line).map((coordinates) => ({ type: 'MultiLineString', coordinates })),
      polygon.map((coordinates) => ({ type: 'Polygon', coordinates })),
      many(polygon).map((coordinates) => ({ type: 'MultiPolygon', coordinates })),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(geometry, { minLength: 1, maxLength: 5 }), async (geometries) => {
        const features = geometries.map((one) => ({ type: 'Feature', properties: {}, geometry: one }));
        const { table, faults } = await readOne('a.json', JSON.stringify({ type: 'FeatureCollection', features }));
        // Three positions of which two are one are no ring.
        fc.pre(faults.total === 0);
        const back = geometries.map((_, row) => geometryOf(table.shapes, table.shapes.positions, row));
        expect(JSON.stringify(back)).toBe(JSON.stringify(geometries));
      }),
      { numRuns: 60 },
    );
  });
});
