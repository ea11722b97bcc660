import { useEffect, useRef, useState } from 'react';
import { LONGEST_NAME, MOST_BOOKMARKS, tidyName } from '../../state/bookmarkCodec';
import { useBookmarks } from '../../state/bookmarks';
import { Button } from '../../ui/Button';
import { useMessages } from '../words';
import type { Deeds } from './useDeeds';
import { useProposedName } from './useProposedName';

/** Keeps the present view under a name that is proposed and may be changed; a name that is taken is said to be so. */
export function BookmarkForm({ deeds }: { deeds: Deeds }) {
  const text = useMessages().bookmarks;
  const bookmarks = useBookmarks((state) => state.bookmarks);
  const proposed = useProposedName(bookmarks);
  const [written, setWritten] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.select(), []);

  const name = tidyName(written ?? proposed);
  const taken = bookmarks.find((entry) => entry.name === name);
  const isFull = bookmarks.length >= MOST_BOOKMARKS && !taken;
  const problem = isFull ? text.full(MOST_BOOKMARKS) : name === '' ? text.needsName : '';
  return (
    <form
      className="bookmark-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (problem !== '') {
          field.current?.focus();
          return;
        }
        if (taken) deeds.update(taken);
        else deeds.save(name);
        setWritten(null);
      }}
    >
      <label className="bookmark-form__label" htmlFor="bookmark-name">
        {text.name}
      </label>
      <input
        ref={field}
        id="bookmark-name"
        className="bookmark-form__name"
        type="text"
        value={written ?? proposed}
        maxLength={2 * LONGEST_NAME}
        autoComplete="off"
        aria-describedby="bookmark-hint"
        aria-invalid={problem !== ''}
        onChange={(event) => setWritten(event.target.value)}
      />
      <Button type="submit" look="primary" aria-disabled={problem !== ''}>
        {taken ? text.overwrite : text.save}
      </Button>
      <p className="bookmark-form__hint" id="bookmark-hint" role={problem === '' ? undefined : 'alert'}>
        {problem === '' ? text.hint : problem}
      </p>
    </form>
  );
}
