import { useAtlas } from '../../state/store';
import { useMessages } from '../words';

/** First in the order of focus: past bar and filters to the list, which it brings forward. */
export function SkipLink() {
  const messages = useMessages();
  const setPanel = useAtlas((state) => state.setPanel);
  return (
    <a
      className="skip-link"
      href="#list"
      onClick={(event) => {
        event.preventDefault();
        setPanel('list');
        requestAnimationFrame(() => document.querySelector<HTMLElement>('.project-row[tabindex="0"]')?.focus());
      }}
    >
      {messages.skipToList}
    </a>
  );
}
