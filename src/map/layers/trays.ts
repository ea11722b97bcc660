/** Trays: one picture per city, hung from the seat, and a frame round the cell that is pointed at or picked. */
import type { Layer } from '@deck.gl/core';
import { IconLayer } from '@deck.gl/layers';
import { rgba } from '../../theme/colour';
import { FRAME_MAPPING, frameCanvas, type Frame } from '../frame';
import { cellOf, SMALLEST_TARGET, type TrayCell, type TrayLayout } from '../trays';
import type { LayerContext } from './context';

/** Round the cell on each side, and no smaller than can be seen, CSS pixels. */
const FRAME_MARGIN = 2;
const LEAST_FRAME = 14;

export function trayLayers({ trayPicture, palette, hovered, lit }: LayerContext): Layer[] {
  const cells = trayPicture.trays.flatMap((tray) =>
    tray.cells.flatMap((members, index) =>
      members.some(({ feature }) => lit.has(feature.id) || feature.id === hovered) ? [cellOf(tray, index)] : [],
    ),
  );
  return [
    new IconLayer<TrayLayout>({
      id: 'trays',
      data: trayPicture.trays,
      pickable: true,
      // A tray is opaque to the pointer, its leader and margin are not: the hit is refined by the layout.
      alphaCutoff: 0.2,
      iconAtlas: trayPicture.canvas as unknown as string,
      iconMapping: trayPicture.mapping,
      getIcon: (tray) => tray.city.id,
      getPosition: (tray) => [tray.city.lon, tray.city.lat],
      sizeUnits: 'pixels',
      getSize: (tray) => trayPicture.mapping[tray.city.id]!.height / trayPicture.pixelRatio,
      updateTriggers: { getIcon: trayPicture, getSize: trayPicture },
    }),
    new IconLayer<TrayCell>({
      id: 'tray-cells',
      data: cells,
      iconAtlas: frameCanvas() as unknown as string,
      iconMapping: FRAME_MAPPING,
      getIcon: ({ height }): Frame => (height < SMALLEST_TARGET ? 'bold' : 'plain'),
      getPosition: ({ city }) => [city.lon, city.lat],
      getPixelOffset: ({ centre }) => [centre[0], centre[1]],
      getSize: ({ width }) => Math.max(LEAST_FRAME, width + 2 * FRAME_MARGIN),
      getColor: ({ members }) =>
        rgba(members.some(({ feature }) => lit.has(feature.id)) ? palette.axis : palette.ink[0]),
      updateTriggers: { getColor: [palette, lit] },
    }),
  ];
}
