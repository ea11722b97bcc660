/** The cities' seats: rings over the projects, as stations lie on their lines; double where a city is a core of the axis. */
import type { LayerSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette';

const ofCities = (...more: unknown[]) => ['all', ['==', ['get', 'layer'], 'city'], ...more] as never;
const grow = (...stops: number[]) => ['interpolate', ['linear'], ['zoom'], ...stops] as never;

export function seatLayers(palette: Palette): LayerSpecification[] {
  return [
    {
      id: 'seats',
      type: 'circle',
      source: 'labels',
      filter: ofCities(),
      paint: {
        'circle-radius': grow(6, 3.6, 9, 5.4),
        'circle-color': palette.tray,
        'circle-stroke-width': grow(6, 1.5, 9, 2),
        'circle-stroke-color': ['case', ['get', 'axis'], palette.axis, palette.ink[0]],
      },
    },
    {
      id: 'core-seats',
      type: 'circle',
      source: 'labels',
      filter: ofCities(['get', 'core']),
      paint: {
        'circle-radius': grow(6, 6.6, 9, 9),
        'circle-color': palette.axis,
        'circle-opacity': 0,
        'circle-stroke-width': grow(6, 1.5, 9, 2),
        'circle-stroke-color': palette.axis,
      },
    },
    {
      id: 'core-centres',
      type: 'circle',
      source: 'labels',
      filter: ofCities(['get', 'core']),
      paint: { 'circle-radius': grow(6, 2.2, 9, 3.4), 'circle-color': palette.axis },
    },
  ];
}
