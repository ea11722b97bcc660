/** The cities as the ground knows them: seat, and on which side the tray hangs (written by hand with the labels). */
import { readJson } from '../catalogue/load';

export interface CitySeat {
  id: string;
  lon: number;
  lat: number;
  /** On the axis. */
  axis: boolean;
  /** Unit vector on the screen from the seat to the tray, x east, y south. */
  tray: readonly [number, number];
}

interface Label {
  properties: { layer: string; id: string; axis: boolean; tray_x: number; tray_y: number };
  geometry: { coordinates: [number, number] };
}

/** Seats from `basemap/labels.json`; none when it cannot be read, and then nothing hangs in a tray. */
export async function loadCitySeats(base: string): Promise<CitySeat[]> {
  try {
    const labels = (await readJson(`${base}basemap/labels.json`, (url) => fetch(url))) as { features: Label[] };
    return labels.features
      .filter(({ properties }) => properties.layer === 'city')
      .map(({ properties: { id, axis, tray_x, tray_y }, geometry: { coordinates } }) => ({
        id,
        lon: coordinates[0],
        lat: coordinates[1],
        axis,
        tray: [tray_x, tray_y],
      }));
  } catch {
    return [];
  }
}
