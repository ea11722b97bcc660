/** Where the values of circles are lettered: within their own cities, never in another's. */
import type { MultiPolygon, Polygon } from 'geojson';
import { readJson } from '../catalogue/load';
import type { Choropleth } from '../model/choropleth';
import { labelSpots } from '../model/labelSpots';
import type { LonLat } from '../model/plane';
import type { County } from '../model/territory';
import type { CitySeat } from './citySeats';

interface AdminFile {
  features: { properties: { id: string; city: string }; geometry: Polygon | MultiPolygon }[];
}

async function countiesOf(base: string): Promise<County[]> {
  const { features } = (await readJson(`${base}basemap/admin.json`, (url) => fetch(url))) as AdminFile;
  return features.map(({ properties: { id, city }, geometry }) => ({
    id,
    city,
    polygons: geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  }));
}

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
    const counties = await countiesOf(base);
    const lands = values.areas.map(({ cities }) => counties.filter(({ city }) => cities.includes(city)));
    const spots = labelSpots(lands, takenBy(seats));
    return { ...values, areas: values.areas.map((area, index) => ({ ...area, middle: spots[index] ?? area.middle })) };
  } catch {
    return values;
  }
}
