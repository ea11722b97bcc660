/** The words over everything: a style of its own, drawn above the projects so that no mark covers a name. */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Choropleth } from '../../model/choropleth';
import type { Palette } from '../../theme/palette';
import { cityText, circleLayers, circleSources } from './choropleth';
import { MAP_FONTS } from './fonts';
import { LINE_NAMES, PROJECT_NAMES, projectWordLayers, TAKEN_SPACE, takenSpaceLayer } from './projectWords';
import { seatLayers } from './seats';

const is = (layer: string, ...more: unknown[]) => ['all', ['==', ['get', 'layer'], layer], ...more] as never;
const grow = (...stops: number[]) => ['interpolate', ['linear'], ['zoom'], ...stops] as never;

/** A label stands on the named side of its point, so its anchor is the opposite one. */
const ANCHOR = [
  'match',
  ['get', 'side'],
  'left',
  'right',
  'right',
  'left',
  'top',
  'bottom',
  'bottom',
  'top',
  'top-left',
  'bottom-right',
  'top-right',
  'bottom-left',
  'bottom-left',
  'top-right',
  'bottom-right',
  'top-left',
  'center',
] as never;

const EMPTY = { type: 'FeatureCollection', features: [] } as const;

function labelLayers(palette: Palette, name: 'name' | 'name_en', values: Choropleth | null): LayerSpecification[] {
  const [ink1, ink2, ink3] = palette.ink;
  const text = ['get', name] as never;
  const cityNames = cityText(values, name);
  const halo = (colour: string, width = 1.8) => ({
    'text-color': colour,
    'text-halo-color': palette.land.axis,
    'text-halo-width': width,
  });
  const waterHalo = { 'text-color': palette.waterLabel, 'text-halo-color': palette.sea, 'text-halo-width': 1.2 };
  const wide = name === 'name';
  const from = (zoom: string) => ['>=', ['zoom'], ['get', zoom]];
  return [
    ...seatLayers(palette),
    {
      id: 'towns',
      type: 'symbol',
      source: 'labels',
      minzoom: 9.3,
      filter: is('town', from('min_zoom')),
      layout: { 'text-field': text, 'text-font': [...MAP_FONTS.regular], 'text-size': grow(9.3, 11, 11, 12.5) },
      paint: halo(ink3, 1.6),
    },
    {
      id: 'counties',
      type: 'symbol',
      source: 'labels',
      minzoom: 7.9,
      filter: is('county'),
      layout: {
        'text-field': text,
        'text-font': [...MAP_FONTS.regular],
        'text-size': grow(8, 11.5, 10, 13.5),
        'text-variable-anchor': ['center', 'top', 'bottom', 'left', 'right'],
        'text-radial-offset': 1.2,
        'text-padding': 4,
      },
      paint: halo(ink2, 1.6),
    },
    ...projectWordLayers(palette),
    {
      id: 'islands',
      type: 'symbol',
      source: 'labels',
      minzoom: 7,
      filter: is('island', from('min_zoom')),
      layout: {
        'text-field': text,
        'text-font': [...MAP_FONTS.regular],
        'text-size': 11.5,
        'text-anchor': ANCHOR,
        'text-offset': [0, 0],
      },
      paint: halo(ink3, 1.4),
    },
    {
      id: 'rivers',
      type: 'symbol',
      source: 'labels',
      minzoom: 6.5,
      filter: is('river', from('min_zoom')),
      layout: {
        'text-field': text,
        'text-font': [...MAP_FONTS.song],
        'text-size': 12.5,
        'text-letter-spacing': wide ? 0.2 : 0.04,
        'text-offset': [0, -0.7],
        // Along the river, but never upside down.
        'text-rotate': [
          'let',
          'slope',
          ['-', ['get', 'bearing'], 90],
          [
            'case',
            ['>', ['var', 'slope'], 90],
            ['-', ['var', 'slope'], 180],
            ['<', ['var', 'slope'], -90],
            ['+', ['var', 'slope'], 180],
            ['var', 'slope'],
          ],
        ] as never,
      },
      paint: waterHalo,
    },
    {
      id: 'lakes',
      type: 'symbol',
      source: 'labels',
      minzoom: 6,
      filter: is('lake', from('min_zoom')),
      layout: {
        'text-field': text,
        'text-font': [...MAP_FONTS.song],
        'text-size': 12.5,
        'text-letter-spacing': wide ? 0.12 : 0.02,
        'text-variable-anchor': ['center', 'bottom', 'top', 'left', 'right'],
        'text-radial-offset': 0.8,
      },
      paint: waterHalo,
    },
    ...circleLayers(palette, values),
    takenSpaceLayer('mark'),
    {
      id: 'seas',
      type: 'symbol',
      source: 'labels',
      filter: is('sea', from('min_zoom')),
      layout: {
        'text-field': text,
        'text-font': [...MAP_FONTS.song],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          5,
          ['match', ['get', 'rank'], 1, 18, 11],
          7,
          ['match', ['get', 'rank'], 1, 24, 13],
          9,
          ['match', ['get', 'rank'], 1, 32, 17],
        ] as never,
        'text-letter-spacing': wide ? ['match', ['get', 'rank'], 1, 1, 0.25] : 0.1,
      },
      paint: waterHalo,
    },
    {
      id: 'neighbours',
      type: 'symbol',
      source: 'labels',
      filter: is('neighbour', from('min_zoom')),
      layout: {
        'text-field': text,
        'text-font': [...MAP_FONTS.regular],
        'text-size': 14,
        'text-letter-spacing': wide ? 0.35 : 0.05,
      },
      paint: { 'text-color': ink3, 'text-halo-color': palette.land.neighbour, 'text-halo-width': 1.6 },
    },
    {
      id: 'axis-figures',
      type: 'symbol',
      source: 'axis',
      filter: is('tick', ['get', 'figure']),
      layout: {
        'text-field': ['to-string', ['get', 'km']],
        'text-font': [...MAP_FONTS.bold],
        'text-size': 10.5,
        'text-anchor': 'top',
        'text-offset': [0, 0.95],
        'text-allow-overlap': true,
      },
      paint: halo(palette.axis, 2),
    },
    {
      id: 'cities-3',
      type: 'symbol',
      source: 'labels',
      filter: is('city', ['==', ['get', 'rank'], 3]),
      layout: {
        'text-field': cityNames,
        'text-font': [...MAP_FONTS.regular],
        'text-size': grow(6, 13.5, 9, 18),
        'text-anchor': ANCHOR,
        'text-offset': sideOffset(0.55),
      },
      paint: halo(ink1),
    },
    {
      id: 'cities',
      type: 'symbol',
      source: 'labels',
      filter: is('city', ['<', ['get', 'rank'], 3]),
      layout: {
        'text-field': cityNames,
        'text-font': [...MAP_FONTS.bold],
        'text-size': [
          'interpolate',
          ['linear'],
          ['zoom'],
          6,
          ['match', ['get', 'rank'], 1, 20, 16],
          9,
          ['match', ['get', 'rank'], 1, 27, 22],
        ] as never,
        'text-anchor': ANCHOR,
        'text-offset': sideOffset(0.45),
        'text-allow-overlap': true,
      },
      paint: halo(ink1, 2),
    },
    // Placed first, so that every other word makes room for the trays.
    takenSpaceLayer('tray'),
  ];
}

/** Distance between a point and its word, in ems, on the side where the word stands. */
function sideOffset(ems: number) {
  return [
    'match',
    ['get', 'side'],
    'left',
    ['literal', [-ems, 0]],
    'right',
    ['literal', [ems, 0]],
    'top',
    ['literal', [0, -ems]],
    'bottom',
    ['literal', [0, ems]],
    'top-left',
    ['literal', [-ems / 2, -ems / 2]],
    'top-right',
    ['literal', [ems / 2, -ems / 2]],
    'bottom-left',
    ['literal', [-ems / 2, ems / 2]],
    'bottom-right',
    ['literal', [ems / 2, ems / 2]],
    ['literal', [0, 0]],
  ] as never;
}

/** `base` is the address of the served files' folder, `values` a map of values or none. */
export function labelStyle(
  palette: Palette,
  language: 'zh' | 'en',
  base: string,
  values: Choropleth | null,
): StyleSpecification {
  const name = language === 'zh' ? 'name' : 'name_en';
  return {
    version: 8,
    sources: {
      labels: { type: 'geojson', data: `${base}basemap/labels.json` },
      axis: { type: 'geojson', data: `${base}basemap/axis.json` },
      [PROJECT_NAMES]: { type: 'geojson', data: EMPTY as never },
      [LINE_NAMES]: { type: 'geojson', data: EMPTY as never },
      [TAKEN_SPACE]: { type: 'geojson', data: EMPTY as never },
      ...circleSources(values, name),
    },
    layers: labelLayers(palette, name, values),
  };
}
