import { useEffect, useRef } from 'react';
import { IconButton } from '../../ui/Button';
import { BenchButtons } from '../bench/BenchButtons';
import { BookmarkButton } from '../bookmarks/BookmarkButton';
import { BookmarkRow } from '../bookmarks/BookmarkRow';
import { Legend } from '../Legend';
import { UndoButtons } from '../undo/UndoButtons';
import { useMessages } from '../words';
import { PageTabs } from './PageTabs';
import { Settings } from './Settings';

/** What has no room on a phone: pages, tools, undo, bookmarks, settings and legend. */
export function Menu({ onClose }: { onClose: () => void }) {
  const messages = useMessages();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="menu"
      aria-label={messages.top.menu}
      // The bookmarks' own dialog opens in this one.
      onClose={(event) => event.target === dialog.current && onClose()}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="menu__body">
        <IconButton className="menu__close" icon="close" label={messages.top.closeMenu} onClick={onClose} />
        <PageTabs onOpen={onClose} />
        <BenchButtons inMenu onOpen={onClose} />
        <div className="menu__part">
          <UndoButtons withWords />
          <BookmarkButton withWords />
          <BookmarkRow onOpen={onClose} />
        </div>
        <div className="menu__part">
          <Settings />
        </div>
        <Legend />
      </div>
    </dialog>
  );
}
