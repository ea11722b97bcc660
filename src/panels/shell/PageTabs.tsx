import { PAGES } from '../../state/view';
import { useAtlas } from '../../state/store';
import { useMessages } from '../words';
import './pages.css';

/** The map, and the pages of account beside it. */
export function PageTabs({ onOpen }: { onOpen?: () => void }) {
  const messages = useMessages().pages;
  const current = useAtlas((state) => state.view.page);
  const open = (page: (typeof PAGES)[number]) => {
    useAtlas.getState().openPage(page);
    onOpen?.();
  };
  return (
    <nav className="page-tabs" aria-label={messages.label}>
      {PAGES.map((page) => (
        <button
          key={page}
          type="button"
          className="page-tabs__tab"
          aria-current={page === current ? 'page' : undefined}
          onClick={() => open(page)}
        >
          {messages.names[page]}
        </button>
      ))}
    </nav>
  );
}
