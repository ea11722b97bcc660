/** A map of values as layers of the two styles: filled cities in the ground, figures in the words. */
import type { LayerSpecification, SourceSpecification } from 'maplibre-gl';
import type { Choropleth } from '../../model/choropleth';
import { valueInWords } from '../../model/indicators';
import { hatchInk, rampSteps, type Palette } from '../../theme/palette';
import { MAP_FONTS } from './fonts';

/** Counties with the city of each: the same boundaries that the ground draws as lines. Read with the first such map. */
const ADMIN = 'admin';
const CIRCLES = 'circle-values';
const HATCH = 'no-value';
const CITY = ['get', 'city'];

export const choroplethSources = (base: string): Record<string, SourceSpecification> => ({
  [ADMIN]: { type: 'geojson', data: `${base}basemap/admin.json`, tolerance: 0.25 },
});

/** Opaque fills, so that neighbours that overlap by a hair do not darken each other; hatching where no plan gives a value. */
export function choroplethLayers(palette: Palette, { areas, classes }: Choropleth): LayerSpecification[] {
  const steps = rampSteps(palette, classes.length);
  const filled = areas.flatMap(({ cities }) => cities);
  const colours = areas.flatMap(({ cities, step }) => cities.flatMap((city) => [city, steps[step]!]));
  const isFilled = ['in', CITY, ['literal', filled]];
  const shared = { type: 'fill', source: ADMIN } as const;
  return [
    {
      ...shared,
      id: 'values-none',
      filter: ['!', isFilled] as never,
      paint: { 'fill-color': palette.land.province, 'fill-antialias': false },
    },
    { ...shared, id: 'values-hatch', filter: ['!', isFilled] as never, paint: { 'fill-pattern': HATCH } },
    {
      ...shared,
      id: 'values',
      filter: isFilled as never,
      paint: { 'fill-color': ['match', CITY, ...colours, palette.land.province] as never, 'fill-antialias': false },
    },
  ];
}

/** Side of the hatching's tile and width of its strokes, CSS pixels. */
const TILE = 8;
const STROKE = 0.8;

/** Thin strokes that meet at the tile's edges. `ratio`: image pixels a CSS pixel. */
export function choroplethImages(palette: Palette, ratio: number): Record<string, ImageData> {
  const canvas = document.createElement('canvas');
  canvas.width = TILE * ratio;
  canvas.height = TILE * ratio;
  const context = canvas.getContext('2d')!;
  context.scale(ratio, ratio);
  context.strokeStyle = hatchInk(palette);
  context.lineWidth = STROKE;
  context.beginPath();
  for (const offset of [-TILE, 0, TILE]) {
    context.moveTo(offset - STROKE, TILE + STROKE);
    context.lineTo(offset + TILE + STROKE, -STROKE);
  }
  context.stroke();
  return { [HATCH]: context.getImageData(0, 0, canvas.width, canvas.height) };
}

/** Every character that the map letters for these values, in both languages. */
export function choroplethWords({ areas }: Choropleth): string {
  return areas
    .flatMap(({ target }) => [target.place_name, valueInWords(target, 'zh'), valueInWords(target, 'en')])
    .join('');
}

type NameField = 'name' | 'name_en';
const languageOf = (name: NameField) => (name === 'name' ? 'zh' : 'en');

/** A city's name, with its value as a second line where there is one. */
export function cityText(values: Choropleth | null, name: NameField) {
  const text = ['get', name];
  if (!values || values.map.level !== 'city') return text as never;
  const lines = values.areas.flatMap(({ target }) => [target.place, `\n${valueInWords(target, languageOf(name))}`]);
  const value = ['match', ['get', 'id'], ...lines, ''];
  return ['format', text, {}, value, { 'font-scale': 0.8, 'text-font': ['literal', [...MAP_FONTS.boldText]] }] as never;
}

/** A circle's value stands once, in the middle of its cities: it is that of all of them together. */
export function circleSources(values: Choropleth | null, name: NameField): Record<string, SourceSpecification> {
  if (!values || values.map.level !== 'circle') return {};
  const features = values.areas.map(({ target, middle }) => ({
    type: 'Feature' as const,
    properties: {
      name: name === 'name' ? target.place_name : target.place_name_en,
      value: valueInWords(target, languageOf(name)),
    },
    geometry: { type: 'Point' as const, coordinates: [...middle] },
  }));
  return { [CIRCLES]: { type: 'geojson', data: { type: 'FeatureCollection', features } } };
}

export function circleLayers(palette: Palette, values: Choropleth | null): LayerSpecification[] {
  if (!values || values.map.level !== 'circle') return [];
  return [
    {
      id: CIRCLES,
      type: 'symbol',
      source: CIRCLES,
      layout: {
        'text-field': [
          'format',
          ['get', 'name'],
          { 'text-font': ['literal', [...MAP_FONTS.song]] },
          '\n',
          {},
          ['get', 'value'],
          { 'font-scale': 1.2 },
        ] as never,
        'text-font': [...MAP_FONTS.boldText],
        'text-size': ['interpolate', ['linear'], ['zoom'], 6, 13, 9, 18],
        'text-max-width': 16,
        'text-line-height': 1.3,
        // As near the middle as there is room between trays, marks and cities; never left out.
        'text-overlap': 'always',
        'text-variable-anchor-offset': ROOM as never,
      },
      paint: { 'text-color': palette.ink[0], 'text-halo-color': palette.land.axis, 'text-halo-width': 2 },
    },
  ];
}

/** How far a circle's words may move from its middle, in ems, and by which steps: never off its own land. */
const FARTHEST = { x: 2, y: 2 };
const PACE = { x: 1, y: 1 };

/** Places to try for them, nearest first. */
const ROOM = Array.from({ length: (2 * FARTHEST.x) / PACE.x + 1 }, (_, column) => column * PACE.x - FARTHEST.x)
  .flatMap((x) => Array.from({ length: (2 * FARTHEST.y) / PACE.y + 1 }, (_, row) => [x, row * PACE.y - FARTHEST.y]))
  .sort((a, b) => Math.hypot(...a) - Math.hypot(...b))
  .flatMap((offset) => ['center', offset]);
