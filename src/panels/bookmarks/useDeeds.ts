import { useCallback, useMemo, useState } from 'react';
import type { Bookmark } from '../../state/bookmarkCodec';
import { newBookmark, useBookmarks } from '../../state/bookmarks';
import { useMessages } from '../words';

export interface Done {
  words: string;
  /** Puts back what was there before; null where that is another deed of the same kind. */
  restore: (() => void) | null;
}

export interface Deeds {
  /** What was done last. */
  done: Done | null;
  save: (name: string) => void;
  /** The present view under the old name. */
  update: (bookmark: Bookmark) => void;
  rename: (bookmark: Bookmark, name: string) => void;
  remove: (bookmark: Bookmark) => void;
  move: (bookmark: Bookmark, by: -1 | 1) => void;
}

/** What can be done to bookmarks, each told in words; what loses something can be taken back. */
export function useDeeds(): Deeds {
  const text = useMessages().bookmarks;
  const [done, setDone] = useState<Done | null>(null);
  const tell = useCallback((words: string, restore: Done['restore'] = null) => setDone({ words, restore }), []);
  const deeds = useMemo(() => {
    const { save, put, remove, move } = useBookmarks.getState();
    const placeOf = ({ id }: Bookmark) => useBookmarks.getState().bookmarks.findIndex((entry) => entry.id === id);
    const back = (bookmark: Bookmark) => {
      const place = placeOf(bookmark);
      return () => {
        put(bookmark, place);
        tell(text.restored(bookmark.name));
      };
    };
    return {
      save: (name: string) => {
        save(name);
        tell(text.saved(name));
      },
      update: (bookmark: Bookmark) => {
        const restore = back(bookmark);
        put({ ...newBookmark(bookmark.name), id: bookmark.id });
        tell(text.updated(bookmark.name), restore);
      },
      rename: (bookmark: Bookmark, name: string) => {
        put({ ...bookmark, name });
        tell(text.renamed(name));
      },
      remove: (bookmark: Bookmark) => {
        const restore = back(bookmark);
        remove(bookmark.id);
        tell(text.removed(bookmark.name), restore);
      },
      move: (bookmark: Bookmark, by: -1 | 1) => {
        move(bookmark.id, by);
        tell(text.moved(bookmark.name, placeOf(bookmark) + 1));
      },
    };
  }, [tell, text]);
  return { done, ...deeds };
}
