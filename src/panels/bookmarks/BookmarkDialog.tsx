import { useEffect, useRef } from 'react';
import { useBookmarks } from '../../state/bookmarks';
import { Button, IconButton } from '../../ui/Button';
import { useMessages } from '../words';
import { BookmarkForm } from './BookmarkForm';
import { BookmarkItem } from './BookmarkItem';
import { BookmarkTrouble } from './BookmarkTrouble';
import { useDeeds, type Done } from './useDeeds';
import './dialog.css';

/** The present view as a bookmark, and all bookmarks to be opened, renamed, replaced, moved and deleted. */
export function BookmarkDialog({ onClose }: { onClose: () => void }) {
  const text = useMessages().bookmarks;
  const bookmarks = useBookmarks((state) => state.bookmarks);
  const deeds = useDeeds();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current!;
    element.showModal();
    element.querySelector('input')?.focus();
    return () => element.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="bookmark-dialog"
      aria-label={text.label}
      // A dialog in this one closes too.
      onClose={(event) => event.target === dialog.current && onClose()}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="bookmark-dialog__body">
        <div className="bookmark-dialog__head">
          <h2>{text.label}</h2>
          <IconButton icon="close" size={16} label={text.close} onClick={onClose} />
        </div>
        <BookmarkTrouble />
        <BookmarkForm deeds={deeds} />
        <Told done={deeds.done} />
        {bookmarks.length === 0 ? (
          <p className="bookmark-dialog__none">{text.none}</p>
        ) : (
          <ol className="bookmark-list" aria-label={text.list}>
            {bookmarks.map((bookmark, place) => (
              <BookmarkItem
                key={bookmark.id}
                bookmark={bookmark}
                isFirst={place === 0}
                isLast={place === bookmarks.length - 1}
                deeds={deeds}
                onOpen={onClose}
              />
            ))}
          </ol>
        )}
      </div>
    </dialog>
  );
}

/** What was just done, and the way back; the focus goes there when it has lost its place. */
function Told({ done }: { done: Done | null }) {
  const text = useMessages().bookmarks;
  const told = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!done || document.activeElement?.closest('.bookmark-dialog__body')) return;
    const dialog = told.current?.closest('dialog');
    dialog?.querySelector<HTMLElement>('.bookmark-dialog__told button, input')?.focus();
  }, [done]);
  return (
    <div className="bookmark-dialog__told" ref={told}>
      <p role="status">{done?.words}</p>
      {done?.restore && (
        <Button small icon="undo" onClick={done.restore}>
          {text.restore}
        </Button>
      )}
    </div>
  );
}
