import { lazy, Suspense, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { Bench } from './panels/bench/Bench';
import { BenchButtons } from './panels/bench/BenchButtons';
import { OwnEverywhere } from './panels/bench/own/OwnEverywhere';
import { Chooser } from './panels/Chooser';
import { ChoroplethLegend } from './panels/choropleth/ChoroplethLegend';
import { Detail } from './panels/detail/Detail';
import { useDetailFocus } from './panels/detail/useDetailFocus';
import { useShowLinked } from './panels/detail/useShowLinked';
import { EmptyOverlay } from './panels/EmptyOverlay';
import { HoverCard } from './panels/HoverCard';
import { LegendPanel } from './panels/Legend';
import { ListPanel } from './panels/list/ListPanel';
import { Notices } from './panels/notices/Notices';
import { PaletteContext } from './panels/palette';
import { Fence } from './panels/shell/Fence';
import { PageView } from './panels/shell/PageView';
import { PhoneSheet } from './panels/shell/PhoneSheet';
import { SidePanel } from './panels/shell/SidePanel';
import { SkipLink } from './panels/shell/SkipLink';
import { PhoneBar, TopBar } from './panels/shell/TopBar';
import { useDocumentHead } from './panels/shell/useDocumentHead';
import { useLayout } from './panels/shell/useLayout';
import { useShortcuts } from './panels/shell/useShortcuts';
import { TimelineDock } from './panels/time/TimelineDock';
import { UndoTold } from './panels/undo/UndoTold';
import { useMessages } from './panels/words';
import { useAtlas } from './state/store';
import { useTheme } from './state/theme';
import { applyTheme } from './theme/apply';
import { PALETTES } from './theme/palette';
import { classes } from './ui/classes';
import './app.css';

// The list comes first; the map's libraries are the bulk of the page.
const MapView = lazy(() => import('./map/MapView'));

/** The page: everything in its place, the map in the middle, whatever the width of the window. */
export function App() {
  const messages = useMessages();
  const theme = useTheme();
  const layout = useLayout();
  const picked = useAtlas((state) => state.view.picked.type === 'feature');
  const page = useAtlas((state) => state.view.page);
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
      <div className={classes('app', `app--${layout}`, picked && 'app--picked', page !== 'map' && 'app--paged')}>
        <SkipLink />
        {phone ? (
          <PhoneBar searchRef={search} searching={searching} onSearching={openSearch} />
        ) : (
          <TopBar searchRef={search} />
        )}
        {!phone && <SidePanel withList={layout === 'desk'} />}
        <main className="app__map" id="map">
          <Fence title={messages.notices.mapFailed} words={messages.notices.mapFailedWords}>
            <Suspense fallback={<div className="app__sea" />}>
              <MapView theme={theme} />
            </Suspense>
          </Fence>
          <div className="app__over">
            <ChoroplethLegend />
            <Notices />
            {!phone && <EmptyOverlay />}
            {!phone && <LegendPanel />}
            {!phone && (
              <div className="bench-tools">
                <BenchButtons />
              </div>
            )}
          </div>
          {!phone && <Bench />}
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
        <Fence key={page} title={messages.pages.failed}>
          <PageView />
        </Fence>
        {phone && <Bench />}
        <Chooser />
        <HoverCard />
        <UndoTold />
        <OwnEverywhere />
      </div>
    </PaletteContext>
  );
}
