import type { PlaceRecord } from '../../schema';
import { KINDS } from '../../vocabulary';
import type { Assembled } from '../assemble';
import type { Catalogue } from '../catalogue';
import { placedCounts } from './features';
import { objectByLine } from './json';
import { planSummaries } from './plans';

const TITLE = { zh: '济青规划图', en: 'Jiqing Atlas' };

/**
 * What the app loads first: title, plans without their texts, the gazetteer's cities, counties, circles and axis,
 * and of each kind how many features its file holds and how many bytes it has.
 * @param bytes sizes of the files beside it, by name
 */
export function indexFile(catalogue: Catalogue, features: Assembled[], bytes: Map<string, number>): string {
  const rows = (type: PlaceRecord['type']): PlaceRecord[] =>
    [...catalogue.place.values()].filter((place) => place.type === type);
  const named = ({ id, name, name_en }: PlaceRecord): Pick<PlaceRecord, 'id' | 'name' | 'name_en'> => ({
    id,
    name,
    name_en,
  });
  const counts = placedCounts(features);
  return `${objectByLine({
    title: TITLE,
    plans: planSummaries(catalogue),
    circles: rows('circle').map((place) => ({
      ...named(place),
      members: place.members,
    })),
    axis: rows('axis').map((place) => ({
      ...named(place),
      members: place.members,
    }))[0],
    cities: rows('city').map((place) => ({
      ...named(place),
      circle: place.circle,
      axis: place.axis ?? false,
      lon: place.lon,
      lat: place.lat,
    })),
    counties: rows('county').map((place) => ({
      ...named(place),
      within: place.within,
      lon: place.lon,
      lat: place.lat,
    })),
    counts,
    unlocated: features.filter(({ geometry }) => geometry === null).length,
    kinds: KINDS.map(({ id }) => ({
      id,
      count: counts[id],
      bytes: bytes.get(`${id}.geojson`) ?? 0,
    })),
  })}\n`;
}
