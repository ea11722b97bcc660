import { useLayoutEffect, useRef, useState } from 'react';
import { freeName, LONGEST_NAME, tidyName, type Bookmark } from '../../state/bookmarkCodec';
import { openBookmark, useBookmarks } from '../../state/bookmarks';
import { Button, IconButton } from '../../ui/Button';
import { useMessages } from '../words';
import type { Deeds } from './useDeeds';

interface BookmarkItemProps {
  readonly bookmark: Bookmark;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly deeds: Deeds;
  readonly onOpen: () => void;
}

const SIZE = 16;

/** One bookmark: its name opens it, the buttons behind it change it. */
export function BookmarkItem({ bookmark, isFirst, isLast, deeds, onOpen }: BookmarkItemProps) {
  const text = useMessages().bookmarks;
  const { name } = bookmark;
  const [renaming, setRenaming] = useState(false);
  const row = useRef<HTMLLIElement>(null);
  const pressed = useRef<'up' | 'down' | 'rename' | null>(null);
  // A row that is moved in the page, or drawn anew, loses the focus.
  useLayoutEffect(() => {
    if (pressed.current === null || !row.current) return;
    row.current.querySelector<HTMLElement>(`[data-act=${pressed.current}]`)?.focus();
    pressed.current = null;
  });
  const move = (way: 'up' | 'down') => {
    pressed.current = way;
    deeds.move(bookmark, way === 'up' ? -1 : 1);
  };
  if (renaming) {
    return (
      <li className="bookmark-list__row">
        <RenameForm
          bookmark={bookmark}
          onDone={(next) => {
            setRenaming(false);
            pressed.current = 'rename';
            if (next !== null && next !== name) deeds.rename(bookmark, next);
          }}
        />
      </li>
    );
  }
  return (
    <li className="bookmark-list__row" ref={row}>
      <button
        type="button"
        className="bookmark-list__name"
        aria-label={text.open(name)}
        title={name}
        onClick={() => {
          openBookmark(bookmark);
          onOpen();
        }}
      >
        {name}
      </button>
      <IconButton
        icon="rename"
        size={SIZE}
        label={text.rename(name)}
        data-act="rename"
        onClick={() => setRenaming(true)}
      />
      <IconButton icon="reset" size={SIZE} label={text.update(name)} onClick={() => deeds.update(bookmark)} />
      <IconButton
        icon="up"
        size={SIZE}
        label={text.up(name)}
        data-act="up"
        aria-disabled={isFirst}
        onClick={() => !isFirst && move('up')}
      />
      <IconButton
        icon="down"
        size={SIZE}
        label={text.down(name)}
        data-act="down"
        aria-disabled={isLast}
        onClick={() => !isLast && move('down')}
      />
      <IconButton icon="remove" size={SIZE} label={text.remove(name)} onClick={() => deeds.remove(bookmark)} />
    </li>
  );
}

interface RenameFormProps {
  readonly bookmark: Bookmark;
  /** Null: as it was. */
  readonly onDone: (name: string | null) => void;
}

/** Enter or leaving the field takes the name, Escape leaves it; a name that is taken gets a number. */
function RenameForm({ bookmark, onDone }: RenameFormProps) {
  const text = useMessages().bookmarks;
  const [name, setName] = useState(bookmark.name);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  const others = useBookmarks((state) => state.bookmarks).filter(({ id }) => id !== bookmark.id);
  const finish = () => onDone(tidyName(name) === '' ? null : freeName(name, others));
  return (
    <form
      className="bookmark-list__rename"
      onSubmit={(event) => {
        event.preventDefault();
        finish();
      }}
    >
      <input
        ref={field}
        className="bookmark-form__name"
        type="text"
        aria-label={text.rename(bookmark.name)}
        value={name}
        maxLength={2 * LONGEST_NAME}
        autoComplete="off"
        onChange={(event) => setName(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          // The dialog stays.
          event.preventDefault();
          event.stopPropagation();
          onDone(null);
        }}
      />
      <Button type="submit">{text.renameDone}</Button>
    </form>
  );
}
