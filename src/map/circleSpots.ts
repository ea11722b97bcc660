/** Where the values of circles are lettered: within their own cities, never in another's. */
import { readGround } from '../catalogue/load';
import type { Choropleth } from '../model/choropleth';
import { labelSpots } from '../model/labelSpots';
import type { LonLat } from '../model/plane';
import { countiesOf, type AdminFile } from '../model/territory';
import type { CitySeat } from './citySeats';

/** How far from its seat the middle of a tray lies while the whole is seen, degrees of longitude and latitude. */
const TRAY = [0.55, 0.4] as const;

/** Where seats and what hangs from them take the space. */
const takenBy = (seats: readonly CitySeat[]) =>
  seats.flatMap(({ lon, lat, tray: [x, y] }): LonLat[] => [
    [lon, lat],
    [lon + x * TRAY[0], lat - y * TRAY[1]],
  ]);

/** The values with their words in the middle of their land; as they are, between the seats, where it cannot be read. */
export async function placeCircles(values: Choropleth, base: string, seats: readonly CitySeat[]): Promise<Choropleth> {
  if (values.map.level !== 'circle') return values;
  try {
    const counties = countiesOf((await readGround('admin', base, (url) => fetch(url))) as AdminFile);
    const lands = values.areas.map(({ cities }) => counties.filter(({ city }) => cities.includes(city)));
    const spots = labelSpots(lands, takenBy(seats));
    return { ...values, areas: values.areas.map((area, index) => ({ ...area, middle: spots[index] ?? area.middle })) };
  } catch {
    return values;
  }
}
