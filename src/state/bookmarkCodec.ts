/**
 * Bookmarks ↔ the text that the browser keeps: `{"version":1,"bookmarks":[{"id","name","search"}]}`. Pure.
 * Any text is read safely: what cannot be read is counted and told, never thrown; names are data and stay text.
 */
export interface Bookmark {
  id: string;
  name: string;
  /** The view as a query string, without what belongs to the reader and not to the view: colours and language. */
  search: string;
}

/** Why something of what the browser keeps could not be read. */
export type BookmarkFault = 'not-ours' | 'newer' | 'partly';

export interface ReadBookmarks {
  bookmarks: readonly Bookmark[];
  fault: BookmarkFault | null;
}

const VERSION = 1;
/** In characters as a reader counts them. */
export const LONGEST_NAME = 40;
export const MOST_BOOKMARKS = 60;
/** A tool's setting may be long, and each of its Chinese characters takes nine in a link. */
const LONGEST_SEARCH = 12_000;
const LONGEST_ID = 40;
/** Line breaks and other controls, and marks that turn the direction of whatever follows. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;

/** A name fit for one line: white space joined, nothing that is unseen, not too long; empty where nothing is left. */
export function tidyName(text: string): string {
  const line = text.replace(UNSEEN, ' ').replace(/\s+/gu, ' ').trim();
  return [...line].slice(0, LONGEST_NAME).join('').trim();
}

function readOne(entry: unknown): Bookmark | null {
  if (typeof entry !== 'object' || entry === null) return null;
  const { id, name, search } = entry as Partial<Record<keyof Bookmark, unknown>>;
  if (typeof id !== 'string' || id === '' || id.length > LONGEST_ID) return null;
  if (typeof name !== 'string' || tidyName(name) === '') return null;
  if (typeof search !== 'string' || search.length > LONGEST_SEARCH) return null;
  return { id, name: tidyName(name), search };
}

/** @param text as the browser keeps it; null for nothing */
export function readBookmarks(text: string | null): ReadBookmarks {
  if (text === null) return { bookmarks: [], fault: null };
  let kept: { version?: unknown; bookmarks?: unknown } | null;
  try {
    kept = JSON.parse(text) as typeof kept;
  } catch {
    kept = null;
  }
  if (typeof kept !== 'object' || kept === null) return { bookmarks: [], fault: 'not-ours' };
  if (typeof kept.version === 'number' && kept.version > VERSION) return { bookmarks: [], fault: 'newer' };
  if (kept.version !== VERSION || !Array.isArray(kept.bookmarks)) return { bookmarks: [], fault: 'not-ours' };
  const seen = new Set<string>();
  const bookmarks = kept.bookmarks
    .flatMap((entry: unknown) => readOne(entry) ?? [])
    .filter(({ id }) => !seen.has(id) && seen.add(id))
    .slice(0, MOST_BOOKMARKS);
  return { bookmarks, fault: bookmarks.length < kept.bookmarks.length ? 'partly' : null };
}

export function writeBookmarks(bookmarks: readonly Bookmark[]): string {
  return JSON.stringify({ version: VERSION, bookmarks });
}

type List = readonly Bookmark[];

/** The same list with one more at a place; in place of that of the same id, if there is one. */
export function withBookmark(list: List, bookmark: Bookmark, place = list.length): List {
  const known = list.findIndex(({ id }) => id === bookmark.id);
  if (known >= 0) return list.map((entry, index) => (index === known ? bookmark : entry));
  return [...list.slice(0, place), bookmark, ...list.slice(place)];
}

export const withoutBookmark = (list: List, id: string): List => list.filter((entry) => entry.id !== id);

/** One place up (-1) or down (1); the list itself where there is none. */
export function movedBookmark(list: List, id: string, by: -1 | 1): List {
  const from = list.findIndex((entry) => entry.id === id);
  const to = from + by;
  const bookmark = list[from];
  if (!bookmark || to < 0 || to >= list.length) return list;
  const rest = withoutBookmark(list, id);
  return [...rest.slice(0, to), bookmark, ...rest.slice(to)];
}

/** A name that no other has: with a number behind it where it must be. */
export function freeName(wanted: string, list: List): string {
  const taken = new Set(list.map(({ name }) => name));
  const name = tidyName(wanted);
  for (let number = 2; ; number += 1) {
    const end = number === 2 ? '' : ` ${number - 1}`;
    const candidate = `${[...name]
      .slice(0, LONGEST_NAME - end.length)
      .join('')
      .trimEnd()}${end}`;
    if (!taken.has(candidate)) return candidate;
  }
}
