/** The cities as the ground knows them: seat, and on which side the tray hangs (written by hand with the labels). */
import { FileFailure, readGround } from '../catalogue/load';
import { useAtlas } from '../state/store';

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
    const labels = (await readGround('labels', base, (url) => fetch(url))) as { features: Label[] };
    return labels.features
      .filter(({ properties }) => properties.layer === 'city')
      .map(({ properties: { id, axis, tray_x, tray_y }, geometry: { coordinates } }) => ({
        id,
        lon: coordinates[0],
        lat: coordinates[1],
        axis,
        tray: [tray_x, tray_y],
      }));
  } catch (error) {
    // The map itself tells of a file that it cannot read; that this one lacks the seats only the trays notice.
    if (error instanceof FileFailure && error.reason === 'wrong-shape') {
      useAtlas.getState().refuse('labels', error.file, error.detail);
    }
    return [];
  }
}
