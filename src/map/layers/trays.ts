/** Trays: one picture per city, hung from the seat. */
import type { Layer } from '@deck.gl/core';
import { IconLayer } from '@deck.gl/layers';
import type { TrayLayout } from '../trays';
import type { LayerContext } from './context';

export function trayLayers({ trayPicture }: LayerContext): Layer[] {
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
  ];
}
