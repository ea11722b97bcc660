import { SCOPES } from '../../../data/vocabulary';
import type { Feature } from '../../catalogue/types';
import { VOCABULARY, type Words } from '../words';

const MOST_CITIES = 2;

/** Cities of a feature in a few words: one or two by name, more counted, none as province-wide or outside. */
export function citiesInWords(feature: Feature, { messages, cityName, term }: Words): string {
  const names = feature.cities.map(cityName);
  if (names.length > MOST_CITIES) return messages.list.severalCities(names.length, names[0]!);
  if (names.length > 0) {
    const county = feature.counties.length === 1 && names.length === 1 ? cityName(feature.counties[0]!) : null;
    return [...names, ...(county && county !== names[0] ? [county] : [])].join(messages.dot);
  }
  return term(SCOPES, feature.scope);
}

/** Where a feature is and how well that is known. */
export function whereabouts(feature: Feature, words: Words): { place: string; precision: string; unlocated: boolean } {
  const { messages, term } = words;
  const precision = term(VOCABULARY.precision, feature.precision);
  const showsRadius =
    feature.uncertainty_km !== undefined && !['city', 'region', 'unlocated'].includes(feature.precision);
  return {
    place: citiesInWords(feature, words),
    precision: showsRadius ? `${precision} ${messages.detail.kilometres(feature.uncertainty_km!)}` : precision,
    unlocated: feature.precision === 'unlocated',
  };
}
