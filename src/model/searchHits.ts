/** What a query finds, best first, with the characters that were found. */
import type { CatalogueIndex, Feature } from '../catalogue/types';
import type { Range } from './highlight';
import { fieldsOf, type Field, type FieldText } from './search';
import type { TextMatch } from './searchMatch';
import { seekersOf, type Seeker } from './searchQuery';
import { rangeOf, searchText, type Readings, type SearchText } from './searchText';

/** A wording in which something was found; ranges of the original, in order. */
export interface Found {
  field: Field;
  text: string;
  ranges: readonly Range[];
}

export interface Hit<Entry> {
  entry: Entry;
  /** Smaller is better: see `CLASSES`. */
  score: number;
  /** In the order of the fields; never empty. */
  found: readonly Found[];
}

/** A name as a whole, its beginning, inside it; another name; a place; read aloud; initials; English. */
const CLASSES = { name: [0, 1, 2], alias: 3, place: 4, sound: 5, initials: 6, english: 7 } as const;
const FIELD_ORDER = { name: 0, alias: 1, place: 2, english: 3 } as const satisfies Record<Field, number>;
/** Of one class: as a whole, at the beginning, at the beginning of a word, inside. */
const POSITIONS = 4;
const PER_FIELD = 10;
const PER_CLASS = 100;

function positionOf({ folded, wordStarts }: SearchText, { from, to }: TextMatch): number {
  if (from > 0) return wordStarts[from] ? POSITIONS - 2 : POSITIONS - 1;
  return to === folded.length ? 0 : 1;
}

function scoreOf({ field, text }: FieldText, match: TextMatch): number {
  const position = positionOf(text, match);
  const kind = match.means === 'literal' ? CLASSES[field] : CLASSES[match.means];
  const rank = typeof kind === 'number' ? kind : kind[Math.min(position, kind.length - 1)]!;
  return rank * PER_CLASS + FIELD_ORDER[field] * PER_FIELD + position;
}

interface Candidate {
  field: FieldText;
  match: TextMatch;
  score: number;
}

/** The best place for a lookup among the wordings; the first of equal ones. */
function best(fields: readonly FieldText[], look: (text: SearchText) => TextMatch | null): Candidate | null {
  let found: Candidate | null = null;
  for (const field of fields) {
    const match = look(field.text);
    if (match === null) continue;
    const score = scoreOf(field, match);
    if (found === null || score < found.score) found = { field, match, score };
  }
  return found;
}

const worst = (candidates: readonly Candidate[]) => Math.max(...candidates.map(({ score }) => score));

/** Where a word is found best: all its literals, or read aloud; null for not at all. */
function bestOf(fields: readonly FieldText[], { literals, read }: Seeker): Candidate[] | null {
  const written = literals.map((look) => best(fields, look));
  const aloud = best(fields, read);
  const all = written.every((candidate) => candidate !== null) ? written : null;
  if (all && (!aloud || worst(all) <= aloud.score)) return all;
  return aloud && [aloud];
}

/** Ranges in order, those that touch or overlap joined. */
function joined(ranges: readonly Range[]): Range[] {
  const result: Range[] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = result.at(-1);
    if (last && start <= last[1]) result[result.length - 1] = [last[0], Math.max(last[1], end)];
    else result.push([start, end]);
  }
  return result;
}

interface Scored {
  score: number;
  found: Found[];
}

function judge(fields: readonly FieldText[], seekers: readonly Seeker[]): Scored | null {
  const ranges = new Map<FieldText, Range[]>();
  const mark = (field: FieldText, { from, to }: TextMatch) =>
    ranges.set(field, [...(ranges.get(field) ?? []), rangeOf(field.text, from, to)]);
  let score = 0;
  for (const seeker of seekers) {
    const candidates = bestOf(fields, seeker);
    if (candidates === null) return null;
    score = Math.max(score, worst(candidates));
    for (const { field, match } of candidates) mark(field, match);
    // What is shown in any case is marked in any case.
    for (const field of fields) {
      if (field.field !== 'name' && field.field !== 'english') continue;
      const matches = [...seeker.literals.map((look) => look(field.text)), seeker.read(field.text)];
      const match = matches.find((one) => one !== null);
      if (match && !candidates.some((candidate) => candidate.field === field)) mark(field, match);
    }
  }
  const found = fields.flatMap((field) => {
    const marked = ranges.get(field);
    return marked ? [{ field: field.field, text: field.text.original, ranges: joined(marked) }] : [];
  });
  return { score, found };
}

const planCount = ({ mentions }: Feature) => new Set(mentions.map(({ plan }) => plan)).size;

/** The features that the query finds: by score, then shorter names, then those that more plans name; stable. */
export function featureHits(features: readonly Feature[], query: string, readings: Readings): Hit<Feature>[] {
  const seekers = seekersOf(query, readings);
  if (seekers.length === 0) return [];
  return features
    .flatMap((feature): (Hit<Feature> & { plans: number })[] => {
      const scored = judge(fieldsOf(feature, readings), seekers);
      return scored ? [{ entry: feature, plans: planCount(feature), ...scored }] : [];
    })
    .sort(
      (a, b) =>
        a.score - b.score ||
        a.entry.name.length - b.entry.name.length ||
        b.plans - a.plans ||
        (a.entry.id < b.entry.id ? -1 : a.entry.id > b.entry.id ? 1 : 0),
    );
}

/** A place that is a filter. */
export interface SearchPlace {
  type: 'city' | 'circle' | 'axis' | 'county';
  id: string;
  name: string;
  name_en: string;
  /** Of a county: its city's id. */
  within?: string;
}

/** The places that are filters: cities, circles, the axis, counties. */
export function searchPlaces({ cities, circles, axis, counties }: CatalogueIndex): SearchPlace[] {
  return [
    ...cities.map(({ id, name, name_en }) => ({ type: 'city' as const, id, name, name_en })),
    ...circles.map(({ id, name, name_en }) => ({ type: 'circle' as const, id, name, name_en })),
    { type: 'axis', id: axis.id, name: axis.name, name_en: axis.name_en },
    ...counties.map(({ id, name, name_en, within }) => ({ type: 'county' as const, id, name, name_en, within })),
  ];
}

/** The places that the query finds: by score, then shorter names, then in the order given. */
export function placeHits(places: readonly SearchPlace[], query: string, readings: Readings): Hit<SearchPlace>[] {
  const seekers = seekersOf(query, readings);
  if (seekers.length === 0) return [];
  return places
    .flatMap((place): Hit<SearchPlace>[] => {
      const wording = (field: Field, text: string): FieldText => ({ field, text: searchText(text, readings) });
      const fields = [
        wording('name', place.name),
        ...(readings.aliases.get(place.id) ?? []).map((alias) => wording('alias', alias)),
        wording('english', place.name_en),
      ];
      const scored = judge(fields, seekers);
      return scored ? [{ entry: place, ...scored }] : [];
    })
    .sort((a, b) => a.score - b.score || a.entry.name.length - b.entry.name.length);
}
