/** On which side of its seat a city's tray hangs: written by hand with the labels, read from the served ground. */
import { readJson } from '../catalogue/load';

/** City id → unit vector on the screen, x east, y south. */
export type Directions = ReadonlyMap<string, readonly [number, number]>;

interface CityLabel {
  properties: { layer: string; id: string; tray_x: number; tray_y: number };
}

/** Directions from `basemap/labels.json`; none when it cannot be read, so that trays hang to the south. */
export async function trayDirections(base: string): Promise<Directions> {
  try {
    const labels = (await readJson(`${base}basemap/labels.json`, (url) => fetch(url))) as { features: CityLabel[] };
    return new Map(
      labels.features
        .filter(({ properties }) => properties.layer === 'city')
        .map(({ properties: { id, tray_x, tray_y } }) => [id, [tray_x, tray_y]] as const),
    );
  } catch {
    return new Map();
  }
}
