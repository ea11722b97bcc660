import { useState } from 'react';
import { Button, IconButton } from '../../ui/Button';
import { useMessages } from '../words';
import { BookmarkDialog } from './BookmarkDialog';

/** Opens the bookmarks: to keep the present view, and to put the others in order. */
export function BookmarkButton({ withWords = false }: { withWords?: boolean }) {
  const text = useMessages().bookmarks;
  const [open, setOpen] = useState(false);
  const shared = { 'aria-haspopup': 'dialog', onClick: () => setOpen(true) } as const;
  return (
    <>
      {withWords ? (
        <Button icon="bookmark" {...shared}>
          {text.manage}
        </Button>
      ) : (
        <IconButton className="bookmark-button" icon="bookmark" size={17} label={text.manage} {...shared} />
      )}
      {open && <BookmarkDialog onClose={() => setOpen(false)} />}
    </>
  );
}
