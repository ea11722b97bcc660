/** The ground as a style: a pure function of the palette. What is in the files: data/basemap/README.md. */
import type { LayerSpecification, StyleSpecification } from 'maplibre-gl';
import type { Choropleth } from '../../model/choropleth';
import type { Palette } from '../../theme/palette';
import { choroplethImages, choroplethLayers, choroplethSources } from './choropleth';

type Expression = ['interpolate', ['linear'], ['zoom'], ...unknown[]];

/** A value that grows from one zoom to another. */
const grow = (fromZoom: number, from: number, toZoom: number, to: number) =>
  ['interpolate', ['linear'], ['zoom'], fromZoom, from, toZoom, to] as Expression as never;

const is = (layer: string) => ['==', ['get', 'layer'], layer] as never;
const lineOf = (level: string) => ['all', ['==', ['get', 'layer'], 'line'], ['==', ['get', 'level'], level]] as never;

/** Ribbon and bands fade away as the map comes near: they are for the overview. */
const RIBBON_SHARE = 0.1;
/** Image pixels a CSS pixel. */
export const IMAGE_RATIO = 2;

function groundLayers(palette: Palette, values: Choropleth | null): LayerSpecification[] {
  const { land, border } = palette;
  return [
    { id: 'sea', type: 'background', paint: { 'background-color': palette.sea } },
    {
      id: 'waterlines',
      type: 'fill',
      source: 'ground',
      filter: is('waterline'),
      paint: {
        'fill-color': [
          'match',
          ['get', 'km'],
          14,
          palette.waterlines[0],
          8,
          palette.waterlines[1],
          palette.waterlines[2],
        ],
        'fill-antialias': false,
      },
    },
    { id: 'land', type: 'fill', source: 'ground', filter: is('land'), paint: { 'fill-color': land.neighbour } },
    { id: 'province', type: 'fill', source: 'ground', filter: is('province'), paint: { 'fill-color': land.province } },
    {
      id: 'axis-cities',
      type: 'fill',
      source: 'ground',
      filter: is('axis-cities'),
      paint: { 'fill-color': land.axis },
    },
    {
      id: 'axis-ribbon',
      type: 'fill',
      source: 'axis',
      filter: is('ribbon'),
      paint: { 'fill-color': palette.axis, 'fill-opacity': grow(7, RIBBON_SHARE, 9.5, 0.03), 'fill-antialias': false },
    },
    {
      id: 'axis-bands',
      type: 'fill',
      source: 'axis',
      filter: is('band'),
      paint: {
        'fill-color': palette.axis,
        'fill-opacity': grow(7, palette.axisBand, 9.5, 0.014),
        'fill-antialias': false,
      },
    },
    // Over ribbon and bands, whose red would change the steps of the ramp; under waters and lines.
    ...(values ? choroplethLayers(palette, values) : []),
    { id: 'lakes', type: 'fill', source: 'ground', filter: is('lake'), paint: { 'fill-color': palette.lake } },
    {
      id: 'lake-edges',
      type: 'line',
      source: 'ground',
      filter: is('lake'),
      paint: { 'line-color': palette.lakeEdge, 'line-width': grow(6, 0.4, 9, 0.8) },
    },
    {
      id: 'rivers',
      type: 'line',
      source: 'ground',
      filter: is('river'),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': palette.river,
        'line-width': [
          'interpolate',
          ['linear'],
          ['zoom'],
          6,
          ['match', ['get', 'rank'], 1, 1.3, 0.7],
          9,
          ['match', ['get', 'rank'], 1, 2.6, 1.4],
        ],
      },
    },
    {
      id: 'coast',
      type: 'line',
      source: 'ground',
      filter: is('land'),
      paint: { 'line-color': palette.coast, 'line-width': grow(6, 0.5, 9, 1) },
    },
    {
      id: 'neighbour-lines',
      type: 'line',
      source: 'ground',
      filter: lineOf('neighbour'),
      paint: { 'line-color': border.city, 'line-width': grow(6, 0.6, 9, 1.1) },
    },
    {
      id: 'county-lines',
      type: 'line',
      source: 'ground',
      filter: lineOf('county'),
      minzoom: 6.6,
      paint: { 'line-color': border.county, 'line-width': grow(6.6, 0.4, 9, 0.9), 'line-dasharray': [3, 2] },
    },
    {
      id: 'city-lines',
      type: 'line',
      source: 'ground',
      filter: lineOf('city'),
      paint: { 'line-color': border.city, 'line-width': grow(6, 0.7, 9, 1.3), 'line-dasharray': [6, 1.6, 1, 1.6] },
    },
    {
      id: 'province-lines',
      type: 'line',
      source: 'ground',
      filter: lineOf('province'),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': border.province, 'line-width': grow(6, 1.3, 9, 2) },
    },
    {
      id: 'axis-branch',
      type: 'line',
      source: 'axis',
      filter: ['all', is('centreline'), ['==', ['get', 'role'], 'branch']] as never,
      paint: { 'line-color': palette.axis, 'line-width': 1.2 },
    },
    {
      id: 'axis-casing',
      type: 'line',
      source: 'axis',
      filter: ['all', is('centreline'), ['==', ['get', 'role'], 'main']] as never,
      paint: { 'line-color': land.axis, 'line-width': 6 },
    },
    {
      id: 'axis-line',
      type: 'line',
      source: 'axis',
      filter: ['all', is('centreline'), ['==', ['get', 'role'], 'main']] as never,
      paint: { 'line-color': palette.axis, 'line-width': 2.6 },
    },
    {
      id: 'axis-ticks',
      type: 'symbol',
      source: 'axis',
      filter: is('tick'),
      layout: {
        'icon-image': ['case', ['get', 'major'], 'tick-major', 'tick-minor'],
        'icon-anchor': 'top',
        // The image hangs to the south of a line that runs east.
        'icon-rotate': ['-', ['get', 'bearing'], 90],
        'icon-rotation-alignment': 'map',
        'icon-allow-overlap': true,
        'icon-ignore-placement': true,
      },
    },
  ];
}

/** The style's images by name: ticks of the measuring rule in cinnabar, drawn at twice the size, and hatching. */
export function groundImages(palette: Palette): Record<string, ImageData> {
  const tick = (length: number, width: number) => {
    const canvas = document.createElement('canvas');
    canvas.width = width * IMAGE_RATIO;
    canvas.height = length * IMAGE_RATIO;
    const context = canvas.getContext('2d')!;
    context.fillStyle = palette.axis;
    context.fillRect(0, 0, canvas.width, canvas.height);
    return context.getImageData(0, 0, canvas.width, canvas.height);
  };
  return { 'tick-minor': tick(6, 1), 'tick-major': tick(10, 1.5), ...choroplethImages(palette, IMAGE_RATIO) };
}

/** Everything under the projects. `base` is the address of the served files' folder, `values` a map of values or none. */
export function groundStyle(palette: Palette, base: string, values: Choropleth | null): StyleSpecification {
  return {
    version: 8,
    sources: {
      ground: { type: 'geojson', data: `${base}basemap/ground.json`, tolerance: 0.25 },
      axis: { type: 'geojson', data: `${base}basemap/axis.json`, tolerance: 0.2 },
      ...(values && choroplethSources(base)),
    },
    layers: groundLayers(palette, values),
  };
}
