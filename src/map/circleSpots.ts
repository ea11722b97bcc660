/** Where the values of circles are lettered: within their own cities, never in another's. */
import type { MultiPolygon, Polygon } from 'geojson';
import { readJson } from '../catalogue/load';
import type { Choropleth } from '../model/choropleth';
import { labelSpots } from '../model/labelSpots';
import type { County } from '../model/territory';

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

/** The values with their words in the middle of their land; as they are, between the seats, where it cannot be read. */
export async function placeCircles(values: Choropleth, base: string): Promise<Choropleth> {
  if (values.map.level !== 'circle') return values;
  try {
    const counties = await countiesOf(base);
    const spots = labelSpots(values.areas.map(({ cities }) => counties.filter(({ city }) => cities.includes(city))));
    return { ...values, areas: values.areas.map((area, index) => ({ ...area, middle: spots[index] ?? area.middle })) };
  } catch {
    return values;
  }
}
