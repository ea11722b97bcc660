import { lazy, Suspense, useEffect, useRef } from 'react';
import type { Page } from '../../state/view';
import { useAtlas } from '../../state/store';
import { useMessages } from '../words';
import './pages.css';

// Each page is fetched when it is first opened.
const CONTENTS = {
  coverage: lazy(() => import('../coverage/CoveragePage')),
  targets: lazy(() => import('../targets/TargetsPage')),
  money: lazy(() => import('../money/MoneyPage')),
  changes: lazy(() => import('../changes/ChangesPage')),
} satisfies Record<Exclude<Page, 'map'>, unknown>;

/** The open page of account; nothing while the map is open. */
export function PageView() {
  const messages = useMessages().pages;
  const page = useAtlas((state) => state.view.page);
  const frame = useRef<HTMLElement>(null);
  const previous = useRef(page);
  useEffect(() => {
    // What the link itself opens takes no focus: nobody has asked for it with a key.
    if (page !== previous.current) frame.current?.focus({ preventScroll: true });
    previous.current = page;
  }, [page]);
  if (page === 'map') return null;
  const Content = CONTENTS[page];
  return (
    <main ref={frame} className="page" aria-label={messages.names[page]} tabIndex={-1} key={page}>
      <Suspense fallback={<p className="page__waiting">{messages.loading}</p>}>
        <Content />
      </Suspense>
    </main>
  );
}
