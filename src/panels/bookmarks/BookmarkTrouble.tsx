import { useBookmarks } from '../../state/bookmarks';
import { Notice } from '../../ui/Notice';
import { useMessages } from '../words';

/** What the browser did not give or take; nothing while all is well. */
export function BookmarkTrouble() {
  const messages = useMessages();
  const { trouble, dismissTrouble } = useBookmarks();
  if (!trouble) return null;
  return (
    <Notice
      tone="problem"
      title={messages.bookmarks.label}
      dismiss={{ label: messages.notices.dismiss, onDismiss: dismissTrouble }}
    >
      {messages.bookmarks.trouble[trouble]}
    </Notice>
  );
}
