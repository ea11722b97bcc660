/** Free-text match over names, aliases and places. */
import type { Feature } from '../catalogue/types';

/** Folds width, case and white space, so that １号 finds 1号 and "MEMS" finds "mems". */
export function foldText(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\-–—·“”"'「」]/g, '');
}

const haystacks = new WeakMap<Feature, string>();

function haystackOf(feature: Feature): string {
  let haystack = haystacks.get(feature);
  if (haystack === undefined) {
    haystack = [feature.name, feature.name_en, ...feature.aliases, ...feature.cities, ...feature.counties]
      .map(foldText)
      .join('\n');
    haystacks.set(feature, haystack);
  }
  return haystack;
}

/** Whether every blank-separated word of the query stands in the feature's names or places. */
export function matchesSearch(feature: Feature, query: string): boolean {
  const words = query.split(/\s+/).map(foldText).filter(Boolean);
  if (words.length === 0) return true;
  const haystack = haystackOf(feature);
  return words.every((word) => haystack.includes(word));
}
