import {
  Component,
  lazy,
  Suspense,
  useCallback,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactNode,
} from 'react';
import { Chooser } from './panels/Chooser';
import { Detail } from './panels/detail/Detail';
import { useDetailFocus } from './panels/detail/useDetailFocus';
import { useShowLinked } from './panels/detail/useShowLinked';
import { EmptyOverlay } from './panels/EmptyOverlay';
import { HoverCard } from './panels/HoverCard';
import { LegendPanel } from './panels/Legend';
import { ListPanel } from './panels/list/ListPanel';
import { Notices } from './panels/notices/Notices';
import { PaletteContext } from './panels/palette';
import { PhoneSheet } from './panels/shell/PhoneSheet';
import { SidePanel } from './panels/shell/SidePanel';
import { PhoneBar, TopBar } from './panels/shell/TopBar';
import { useLayout } from './panels/shell/useLayout';
import { useShortcuts } from './panels/shell/useShortcuts';
import { TimelineDock } from './panels/time/TimelineDock';
import { useMessages } from './panels/words';
import { useAtlas } from './state/store';
import { useTheme } from './state/theme';
import { applyTheme } from './theme/apply';
import { PALETTES } from './theme/palette';
import { classes } from './ui/classes';
import { Notice } from './ui/Notice';
import './app.css';

// The list comes first; the map's libraries are the bulk of the page.
const MapView = lazy(() => import('./map/MapView'));

/** The page: everything in its place, the map in the middle, whatever the width of the window. */
export function App() {
  const messages = useMessages();
  const theme = useTheme();
  const layout = useLayout();
  const picked = useAtlas((state) => state.view.picked.type === 'feature');
  const search = useRef<HTMLInputElement>(null);
  const [searching, setSearching] = useState(false);
  useLayoutEffect(() => void applyTheme(theme), [theme]);
  useDocumentHead();
  useDetailFocus();
  useShowLinked();
  useShortcuts(
    useCallback(() => {
      setSearching(true);
      requestAnimationFrame(() => search.current?.focus());
    }, []),
  );

  const openSearch = (open: boolean) => {
    setSearching(open);
    if (open) requestAnimationFrame(() => search.current?.focus());
  };
  const phone = layout === 'phone';
  return (
    <PaletteContext value={PALETTES[theme]}>
      <div className={classes('app', `app--${layout}`, picked && 'app--picked')}>
        <SkipLink />
        {phone ? (
          <PhoneBar searchRef={search} searching={searching} onSearching={openSearch} />
        ) : (
          <TopBar searchRef={search} />
        )}
        {!phone && <SidePanel withList={layout === 'desk'} />}
        <main className="app__map" id="map">
          <MapFence
            words={messages.notices.mapFailedWords}
            title={messages.notices.mapFailed}
            reload={messages.notices.reload}
          >
            <Suspense fallback={<div className="app__sea" />}>
              <MapView theme={theme} />
            </Suspense>
          </MapFence>
          <div className="app__over">
            <Notices />
            {!phone && <EmptyOverlay />}
            {!phone && <LegendPanel />}
          </div>
        </main>
        {!phone && (picked || layout === 'wide') && (
          <div className="app__right" data-covers-map={layout === 'desk' || undefined}>
            {layout === 'wide' && (
              <aside
                id="list"
                className={picked ? 'app__list app__list--behind' : 'app__list'}
                aria-label={messages.side.list}
              >
                <ListPanel />
              </aside>
            )}
            <Detail />
          </div>
        )}
        {!phone && (
          <footer className="app__dock">
            <TimelineDock />
          </footer>
        )}
        {phone && <PhoneSheet />}
        <Chooser />
        <HoverCard />
      </div>
    </PaletteContext>
  );
}

function SkipLink() {
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

/** Title and language of the document follow the data and the reader. */
function useDocumentHead(): void {
  const { locale } = useMessages();
  const language = useAtlas((state) => state.view.language);
  const title = useAtlas((state) => state.index?.title);
  useEffect(() => {
    document.documentElement.lang = locale;
    if (title) document.title = title[language];
  }, [locale, language, title]);
}

interface MapFenceProps {
  readonly title: string;
  readonly words: string;
  readonly reload: string;
  readonly children: ReactNode;
}

/** Keeps a map that cannot be loaded from taking the page with it. */
class MapFence extends Component<MapFenceProps, { broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    const { title, words, reload, children } = this.props;
    if (!this.state.broken) return children;
    return (
      <div className="app__sea app__sea--broken">
        <Notice tone="problem" title={title} action={{ label: reload, onAct: () => window.location.reload() }}>
          {words}
        </Notice>
      </div>
    );
  }
}
