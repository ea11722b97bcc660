// A check picture of the ground in day colours, to look at after a change: npm run picture -- out.png west south east north width
import { writeFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';
import { readJson, servedFile } from './lib/files.mjs';

const [out = 'ground.png', west = 113.5, south = 34.0, east = 123.5, north = 38.8, width = 1440] = process.argv.slice(2).map((each, i) => (i ? Number(each) : each));
const mercator = (lat) => (Math.log(Math.tan(Math.PI / 4 + (lat * Math.PI) / 360)) * 180) / Math.PI;
const scale = width / (east - west);
const height = Math.round((mercator(north) - mercator(south)) * scale);
const zoom = Math.log2((scale * 360) / 512);
const project = ([lon, lat]) => [((lon - west) * scale).toFixed(1), ((mercator(north) - mercator(lat)) * scale).toFixed(1)];
const ring = (points) => `M${points.map((each) => project(each).join(' ')).join('L')}`;

function path({ type, coordinates }) {
  if (type === 'LineString') return ring(coordinates);
  if (type === 'MultiPolygon') return coordinates.flat().map((each) => `${ring(each)}Z`).join('');
  return coordinates.map((each) => ring(each) + (type === 'Polygon' ? 'Z' : '')).join('');
}
const fill = (colour, more = '') => `fill="${colour}" fill-rule="evenodd" ${more}`;
const line = (colour, wide, dash = '') => `fill="none" stroke="${colour}" stroke-width="${wide}" stroke-linejoin="round" stroke-dasharray="${dash}"`;

const WATERLINES = { 14: '#D5E1E5', 8: '#CFDDE2', 3.5: '#C6D7DD' };
const LEVELS = { neighbour: line('#CFC9BC', 0.8), county: line('#DAD4C8', 0.6, '3 2'), city: line('#B9B1A3', 0.9, '6 1.6 1 1.6'), province: line('#8E867A', 1.4) };
const STYLES = {
  waterline: ({ km }) => fill(WATERLINES[km]),
  land: () => fill('#E8E5DC', 'stroke="#9FB9C2" stroke-width="0.7"'),
  province: () => fill('#F3F0E7'),
  'axis-cities': () => fill('#FBF9F3'),
  line: ({ level }) => LEVELS[level],
  rail: () => line('#A59D90', 0.8),
  lake: () => fill('#C4D7DE', 'stroke="#93B2BF" stroke-width="0.6"'),
  river: ({ rank }) => line('#94B4C1', rank === 1 ? 1.8 : 1),
  band: () => fill('#B63325', 'fill-opacity="0.075"'),
  ribbon: () => fill('#B63325', 'fill-opacity="0.1"'),
  centreline: ({ role }) => line('#B63325', role === 'main' ? 2.6 : 1.2),
};
const SIZES = { sea: 22, neighbour: 14, city: 15, lake: 11, river: 11, county: 11.5, town: 10, island: 11 };
const ANCHORS = { left: 'end', right: 'start' };

const shapes = ['ground.json', 'axis.json']
  .flatMap((name) => readJson(servedFile(name)).features)
  .filter(({ geometry, properties }) => geometry.type !== 'Point' && STYLES[properties.layer])
  .map(({ properties, geometry }) => `<path d="${path(geometry)}" ${STYLES[properties.layer](properties)}/>`);
const marks = readJson(servedFile('axis.json')).features.filter(({ properties }) => properties.layer === 'tick' || properties.layer === 'node').map(({ properties, geometry }) => {
  const [x, y] = project(geometry.coordinates);
  if (properties.layer === 'node') return `<circle cx="${x}" cy="${y}" r="${properties.ring === 'double' ? 6 : 4.5}" fill="#fff" stroke="#B63325" stroke-width="2"/>`;
  return `<path transform="translate(${x} ${y}) rotate(${properties.bearing})" d="M0 0H${properties.major ? 9 : 5}" stroke="#B63325"/>`;
});
const words = readJson(servedFile('labels.json')).features
  .filter(({ properties: { min_zoom = 0 } }) => min_zoom <= zoom)
  .map(({ properties: { layer, name, rank, side, tray_x, tray_y }, geometry }) => {
    const [x, y] = project(geometry.coordinates).map(Number);
    const tray = tray_x === undefined ? '' : `<path d="M${x} ${y}l${tray_x * 24} ${tray_y * 24}" stroke="#5F5A51" stroke-width="0.8"/><circle cx="${x + tray_x * 24}" cy="${y + tray_y * 24}" r="3" fill="#5F5A51"/>`;
    const lift = side?.startsWith('top') ? -8 : side?.startsWith('bottom') ? 18 : 4;
    const anchor = ANCHORS[side?.split('-').at(-1)] ?? 'middle';
    const push = anchor === 'middle' ? 0 : anchor === 'end' ? -7 : 7;
    const size = layer === 'sea' && rank > 1 ? 12.5 : SIZES[layer];
    const colour = ['sea', 'lake', 'river'].includes(layer) ? '#3F6A79' : layer === 'city' ? '#24231F' : '#6A645A';
    return `${tray}<text x="${x + push}" y="${y + lift}" font-size="${size}" text-anchor="${anchor}" fill="${colour}" stroke="#FBF9F3" stroke-width="1.6" paint-order="stroke">${name}</text>`;
  });
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" font-family="Noto Sans CJK SC, Noto Sans SC, sans-serif"><rect width="100%" height="100%" fill="#DAE5E8"/>${[...shapes, ...marks, ...words].join('')}</svg>`;
const fontFiles = (process.env.PICTURE_FONTS ?? '').split(':').filter(Boolean);
writeFileSync(out, new Resvg(svg, { font: { loadSystemFonts: true, fontFiles } }).render().asPng());
