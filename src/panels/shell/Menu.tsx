import { useEffect, useRef } from 'react';
import { IconButton } from '../../ui/Button';
import { Legend } from '../Legend';
import { UndoButtons } from '../undo/UndoButtons';
import { useMessages } from '../words';
import { PageTabs } from './PageTabs';
import { Settings } from './Settings';

/** Settings and legend on a phone. */
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
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="menu__body">
        <IconButton className="menu__close" icon="close" label={messages.top.closeMenu} onClick={onClose} />
        <PageTabs onOpen={onClose} />
        <div className="menu__settings">
          <UndoButtons withWords />
          <Settings />
        </div>
        <Legend />
      </div>
    </dialog>
  );
}
