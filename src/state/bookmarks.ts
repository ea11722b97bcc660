/** Named views, kept in the browser and shared by its tabs. */
import { create } from 'zustand';
import {
  movedBookmark,
  readBookmarks,
  withBookmark,
  withoutBookmark,
  writeBookmarks,
  type Bookmark,
  type BookmarkFault,
} from './bookmarkCodec';
import { keepText, keptText, onKeptElsewhere } from './bookmarkKeep';
import { useAtlas } from './store';
import { decode, encode } from './url';
import { DEFAULT_VIEW, type View } from './view';

type List = readonly Bookmark[];

interface BookmarkState {
  bookmarks: List;
  /** What the user has to know of the keeping; null: all is well. */
  trouble: BookmarkFault | 'unsaved' | null;
  /** Under a new name; the id of what was made. */
  save: (name: string) => void;
  /** Puts one back as it was, at its place or where one of its id stands. */
  put: (bookmark: Bookmark, place?: number) => void;
  remove: (id: string) => void;
  move: (id: string, by: -1 | 1) => void;
  dismissTrouble: () => void;
  /** Reads what the browser keeps. */
  read: () => void;
}

/** What belongs to the reader and not to the view: a bookmark leaves it as it is. */
const own = ({ theme, language, panel }: View) => ({ theme, language, panel });

/** The view as a bookmark holds it. */
export const searchOf = (view: View): string => encode({ ...view, ...own(DEFAULT_VIEW) });

/** Opens the view of a bookmark; what it names and the catalogue has no more is told as of any link. */
export function openBookmark({ search }: Bookmark): void {
  const { view, faults } = decode(search);
  const { view: now, openView } = useAtlas.getState();
  openView({ ...view, ...own(now) }, faults);
}

export const newBookmark = (name: string): Bookmark => ({
  id: `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`,
  name,
  search: searchOf(useAtlas.getState().view),
});

export const useBookmarks = create<BookmarkState>()((set, get) => {
  /** The browser did not take the last change: until it does, what is here is more than what it keeps. */
  let isHeldHere = false;
  /** On what is kept now, so that two tabs do not overwrite each other. */
  const change = (deed: (list: List) => List) => {
    const text = keptText();
    const { bookmarks, fault } = readBookmarks(text);
    const next = deed(isHeldHere ? get().bookmarks : bookmarks);
    isHeldHere = !keepText(writeBookmarks(next), fault === null ? null : text);
    set({ bookmarks: next, trouble: isHeldHere ? 'unsaved' : null });
  };

  return {
    bookmarks: [],
    trouble: null,
    save: (name) => change((list) => withBookmark(list, newBookmark(name))),
    put: (bookmark, place) => change((list) => withBookmark(list, bookmark, place)),
    remove: (id) => change((list) => withoutBookmark(list, id)),
    move: (id, by) => change((list) => movedBookmark(list, id, by)),
    dismissTrouble: () => set({ trouble: null }),
    read: () => {
      const { bookmarks, fault } = readBookmarks(keptText());
      const held = isHeldHere ? get().bookmarks : [];
      const more = held.filter((entry) => !bookmarks.some(({ id }) => id === entry.id));
      set({ bookmarks: [...bookmarks, ...more], trouble: fault ?? (isHeldHere ? get().trouble : null) });
    },
  };
});

/** Reads the bookmarks, and again whenever another tab changes them; returns the undoing. */
export function connectBookmarks(): () => void {
  const { read } = useBookmarks.getState();
  read();
  return onKeptElsewhere(read);
}
