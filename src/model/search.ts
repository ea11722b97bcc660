/** Which features a query finds: in their names, other names, English names and places, written or read aloud. */
import type { Feature } from '../catalogue/types';
import { seekersOf } from './searchQuery';
import { NO_READINGS, searchText, type Readings, type SearchText } from './searchText';

export { foldText } from './searchText';

/** Where a word can be found; in the order of their weight. */
export type Field = 'name' | 'alias' | 'place' | 'english';

export interface FieldText {
  field: Field;
  text: SearchText;
}

const fields = new WeakMap<Readings, WeakMap<Feature, readonly FieldText[]>>();

/** What is looked at of a feature, each wording once. */
export function fieldsOf(feature: Feature, readings: Readings): readonly FieldText[] {
  let known = fields.get(readings);
  if (known === undefined) fields.set(readings, (known = new WeakMap()));
  let list = known.get(feature);
  if (list === undefined) {
    const places = [...feature.cities, ...feature.counties, ...feature.places.map(({ name }) => name)];
    const wordings = (field: Field, texts: readonly string[]) =>
      [...new Set(texts)].map((text): FieldText => ({ field, text: searchText(text, readings) }));
    list = [
      ...wordings('name', [feature.name]),
      ...wordings('alias', feature.aliases),
      ...wordings('place', places),
      ...wordings('english', [feature.name_en]),
    ];
    known.set(feature, list);
  }
  return list;
}

/** A test for many features; the query is taken apart once. */
export function finder(query: string, readings: Readings = NO_READINGS): (feature: Feature) => boolean {
  const seekers = seekersOf(query, readings);
  if (seekers.length === 0) return () => true;
  return (feature) => {
    const looked = fieldsOf(feature, readings);
    return seekers.every(
      ({ literals, read }) =>
        literals.every((look) => looked.some(({ text }) => look(text) !== null)) ||
        looked.some(({ text }) => read(text) !== null),
    );
  };
}

/** Whether every word of the query stands in the feature's names or places. */
export function matchesSearch(feature: Feature, query: string, readings: Readings = NO_READINGS): boolean {
  return finder(query, readings)(feature);
}
