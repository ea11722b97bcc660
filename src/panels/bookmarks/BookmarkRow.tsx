import { openBookmark, searchOf, useBookmarks } from '../../state/bookmarks';
import { useAtlas } from '../../state/store';
import { useMessages } from '../words';
import './bookmarks.css';

/** The kept views by name, each a press away; nothing while there are none. */
export function BookmarkRow({ onOpen }: { onOpen?: () => void }) {
  const text = useMessages().bookmarks;
  const bookmarks = useBookmarks((state) => state.bookmarks);
  const present = useAtlas((state) => (bookmarks.length > 0 ? searchOf(state.view) : ''));
  if (bookmarks.length === 0) return null;
  return (
    <ul className="bookmarks" aria-label={text.label}>
      {bookmarks.map((bookmark) => (
        <li key={bookmark.id}>
          <button
            type="button"
            className="bookmarks__chip"
            title={bookmark.name}
            aria-current={bookmark.search === present || undefined}
            onClick={() => {
              openBookmark(bookmark);
              onOpen?.();
            }}
          >
            {bookmark.name}
          </button>
        </li>
      ))}
    </ul>
  );
}
