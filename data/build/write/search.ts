import type { Assembled } from '../assemble';
import type { Catalogue } from '../catalogue';
import { hanOf, syllablesOf } from '../pinyin';
import { byCodeUnit, objectByLine } from './json';

/** Names that the search box looks at: features, their places, and the cities, counties and circles. */
function namesOf({ place }: Catalogue, features: Assembled[]): string[] {
  const filters = [...place.values()].filter(({ type }) => ['circle', 'axis', 'city', 'county'].includes(type));
  const names = [
    ...features.flatMap(({ properties }) => [
      properties.name,
      ...properties.aliases,
      ...properties.cities,
      ...properties.counties,
      ...properties.places.map(({ name }) => name),
    ]),
    ...filters.flatMap(({ name, aliases }) => [name, ...aliases]),
  ];
  return [...new Set(names)].sort(byCodeUnit);
}

/** Character → the syllable that it has most often; of equally frequent ones the first by letters. */
function usual(names: readonly string[]): Map<string, string> {
  const counts = new Map<string, Map<string, number>>();
  for (const name of names) {
    const syllables = syllablesOf(name);
    for (const [index, character] of hanOf(name).entries()) {
      const read = counts.get(character) ?? new Map<string, number>();
      counts.set(character, read);
      read.set(syllables[index]!, (read.get(syllables[index]!) ?? 0) + 1);
    }
  }
  return new Map(
    [...counts].map(([character, read]) => {
      const [[syllable]] = [...read].sort((a, b) => b[1] - a[1] || byCodeUnit(a[0], b[0])) as [[string, number]];
      return [character, syllable];
    }),
  );
}

/**
 * How names are read: each syllable with the characters that usually have it, and the names that are read otherwise,
 * syllable by character. Beside it other names of the places that are filters, and the Latin words that names print.
 */
export function searchFile(catalogue: Catalogue, features: Assembled[]): string {
  const names = namesOf(catalogue, features);
  const syllableOf = usual(names);
  const characters = new Map<string, string[]>();
  for (const [character, syllable] of syllableOf) {
    characters.set(syllable, [...(characters.get(syllable) ?? []), character]);
  }
  const otherwise = names.filter((name) => {
    const syllables = syllablesOf(name);
    return hanOf(name).some((character, index) => syllableOf.get(character) !== syllables[index]);
  });
  const latin = new Set(names.flatMap((name) => name.toLowerCase().match(/[a-z]{2,}/g) ?? []));
  return `${objectByLine({
    characters: [...characters]
      .sort(([left], [right]) => byCodeUnit(left, right))
      .map(([syllable, list]) => [syllable, list.sort(byCodeUnit).join('')]),
    names: otherwise.map((name) => [name, syllablesOf(name).join(' ')]),
    aliases: [...catalogue.place.values()]
      .filter(({ type, aliases }) => ['circle', 'axis', 'city', 'county'].includes(type) && aliases.length > 0)
      .map(({ id, aliases }) => [id, aliases]),
    latin: [...latin].sort(byCodeUnit),
  })}\n`;
}
