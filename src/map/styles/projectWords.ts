/** The projects' names, and the room that their marks and trays take from other words. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette';
import { MAP_FONTS } from './fonts';

/** Sources: names at points, names along lines, and transparent images where no word may stand. */
export const PROJECT_NAMES = 'project-names';
export const LINE_NAMES = 'line-names';
export const TAKEN_SPACE = 'taken-space';

const NAMES_FROM = 7.6;
const SIZE = 12;
const PICKED_SIZE = 14;
const isPicked = ['get', 'picked'];
const byPicked = (picked: unknown, other: unknown) => ['case', isPicked, picked, other] as never;

/** Nearest ems between a point and its name: half a mark, or half the rings of what is picked, and a gap. */
const BESIDE = ['interpolate', ['linear'], ['zoom'], NAMES_FROM, byPicked(2.2, 1.25), 9, byPicked(2.2, 1.5)] as never;

export function projectWordLayers(palette: Palette): LayerSpecification[] {
  const paint = {
    'text-color': byPicked(palette.ink[0], palette.ink[1]),
    'text-halo-color': palette.land.axis,
    'text-halo-width': 1.8,
  };
  return [
    {
      id: PROJECT_NAMES,
      type: 'symbol',
      source: PROJECT_NAMES,
      minzoom: NAMES_FROM,
      layout: {
        'symbol-sort-key': byPicked(0, 1),
        'text-field': ['get', 'name'],
        'text-font': [...MAP_FONTS.regular],
        'text-size': byPicked(PICKED_SIZE, SIZE),
        'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
        'text-radial-offset': BESIDE,
        'text-justify': 'auto',
        'text-max-width': 11,
        'text-padding': 2,
      },
      paint,
    },
    // Placed before the others: a line has few places where its name fits.
    {
      id: LINE_NAMES,
      type: 'symbol',
      source: LINE_NAMES,
      minzoom: NAMES_FROM,
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 320,
        'symbol-sort-key': byPicked(0, 1),
        'text-field': ['get', 'name'],
        'text-font': [...MAP_FONTS.regular],
        'text-size': byPicked(PICKED_SIZE, SIZE),
        'text-letter-spacing': 0.06,
        // Beside the line, clear of its casing.
        'text-offset': [0, -1.05],
        'text-max-angle': 32,
        'text-padding': 3,
      },
      paint,
    },
  ];
}

/** Room taken by `mark`s or `tray`s: a layer placed before the words that must stay clear of it. */
export function takenSpaceLayer(by: 'mark' | 'tray'): LayerSpecification {
  return {
    id: `${by}-space`,
    type: 'symbol',
    source: TAKEN_SPACE,
    filter: ['==', ['get', 'by'], by],
    layout: {
      'icon-image': ['get', 'image'],
      'icon-offset': ['get', 'offset'],
      'icon-allow-overlap': true,
      'icon-anchor': 'top-left',
      'icon-padding': by === 'tray' ? 1 : 0,
    },
  };
}
