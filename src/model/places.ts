/** The counties, cities, circles and the axis as areas that somebody may choose. Pure. */
import type { MultiPolygon } from 'geojson';
import type { CatalogueIndex } from '../catalogue/types';
import { dissolved } from './dissolve';
import type { Members } from './region';
import type { County } from './territory';

export const PLACE_LEVELS = ['circle', 'axis', 'city', 'county'] as const;
export type PlaceLevel = (typeof PLACE_LEVELS)[number];

export interface PlaceChoice {
  id: string;
  name: string;
  name_en: string;
  level: PlaceLevel;
  /** Name of the city that a county lies in. */
  within: { name: string; name_en: string } | null;
  /** City ids: a county's own, a city itself, a circle's members. */
  cities: readonly string[];
}

/** What may be chosen: circles, the axis, cities, then counties, each in the served order. */
export function placeChoices({ circles, axis, cities, counties }: CatalogueIndex): PlaceChoice[] {
  const byId = new Map(cities.map((city) => [city.id, city]));
  return [
    ...circles.map((group) => ({ ...group, level: 'circle' as const, within: null, cities: group.members })),
    { ...axis, level: 'axis' as const, within: null, cities: axis.members },
    ...cities.map((city) => ({ ...city, level: 'city' as const, within: null, cities: [city.id] })),
    ...counties.map((county) => {
      const within = byId.get(county.within) ?? null;
      return { ...county, level: 'county' as const, within, cities: [county.within] };
    }),
  ].map(({ id, name, name_en, level, within, cities: own }) => {
    return { id, name, name_en, level, within: within && { name: within.name, name_en: within.name_en }, cities: own };
  });
}

/** Which counties and cities a place consists of. */
export function membersOf({ id, level, cities }: PlaceChoice, counties: readonly County[]): Members {
  if (level === 'county') return { whole: new Set([id]), part: new Set(cities) };
  const own = counties.filter(({ city }) => cities.includes(city)).map((county) => county.id);
  return { whole: new Set([id, ...cities, ...own]), part: new Set() };
}

/** The outline of a place; null where none of its counties is known. */
export function outlineOf({ id, level, cities }: PlaceChoice, counties: readonly County[]): MultiPolygon | null {
  const own = counties.filter((county) => (level === 'county' ? county.id === id : cities.includes(county.city)));
  if (own.length === 0) return null;
  return { type: 'MultiPolygon', coordinates: dissolved(own.map(({ polygons }) => polygons)) };
}

/** What of a text would find a place: letters, spaces apart, whatever their case. */
const plain = (text: string) => text.replace(/\s/g, '').toLocaleLowerCase();

/** The place that a text names: by its whole label or name first, then the first whose label holds it. */
export function placeNamed<Place extends PlaceChoice>(
  text: string,
  places: readonly Place[],
  labelOf: (place: Place) => string,
): Place | null {
  const wanted = plain(text);
  if (wanted === '') return null;
  return (
    places.find((place) => plain(labelOf(place)) === wanted) ??
    places.find(({ name, name_en }) => plain(name) === wanted || plain(name_en) === wanted) ??
    places.find((place) => plain(labelOf(place)).includes(wanted)) ??
    null
  );
}
