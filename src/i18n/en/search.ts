import type { Messages } from '../zh';

export const search: Messages['search'] = {
  hint: 'Search items, places, texts',
  results: 'Search results',
  groups: { features: 'Items', places: 'Places', clauses: 'Plan texts' },
  counted: (features, places, clauses) =>
    `Items ${features}, places ${places}, plan texts ${clauses}. Choose with the up and down keys.`,
  also: 'Also',
  at: 'At',
  placeTypes: { city: 'City', county: 'County or district', circle: 'Circle', axis: 'Axis' },
  filterBy: (count) => `Filter: ${count}`,
  clauseTimes: (count) => `${count}×`,
  allInList: (count) => `All ${count} in the list`,
  morePlaces: (count) => `${count} more ${count === 1 ? 'place' : 'places'}`,
  moreClauses: (count) => `${count} more ${count === 1 ? 'clause' : 'clauses'}`,
  hidden: (count) => `${count} more ${count === 1 ? 'is' : 'are'} hidden by the filters`,
  onlyHidden: (count) => `${count} found, but hidden by the filters`,
  liftFilters: 'Lift the filters',
  nothing: (query) => `Nothing found for “${query}”`,
  help: 'Type Chinese, pinyin, initials or English; of several words, parted by blanks, all must be found.',
  readingText: 'Reading the texts…',
  readingSounds: 'Reading the pinyin…',
  cut: (kept, given) => `Only the first ${kept} of ${given} characters are looked for.`,
  noSounds: 'The pinyin could not be read; for now only Chinese and English are searched',
  noText: 'The plans’ texts could not be read',
  retry: 'Try again',
};
