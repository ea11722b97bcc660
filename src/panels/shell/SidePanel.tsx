import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { hasFilters } from '../../model/filters';
import { useSelection } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { narrowingsIn } from '../../state/narrowing';
import { DEFAULT_VIEW, PANELS, type Panel } from '../../state/view';
import { Button } from '../../ui/Button';
import { BookmarkButton } from '../bookmarks/BookmarkButton';
import { BookmarkRow } from '../bookmarks/BookmarkRow';
import { FiltersPanel } from '../filters/FiltersPanel';
import { ListPanel } from '../list/ListPanel';
import { TextPanel } from '../reading/TextPanel';
import { useNarrowingState } from '../narrowing';
import { LoadingLine } from '../notices/LoadingLine';
import { CheckButton, PlacementParts, Total } from '../Placement';
import { UndoButtons } from '../undo/UndoButtons';
import { useMessages } from '../words';
import { NarrowingChips } from './NarrowingChips';
import './side.css';

/** Filters, and the list behind a tab where it has no place of its own; below, always, how many pass. */
export function SidePanel({ withList }: { withList: boolean }) {
  const messages = useMessages();
  const panel = useAtlas((state) => state.view.panel);
  const shown: Panel = withList || panel !== 'list' ? panel : 'filters';
  const panels = PANELS.filter((one) => withList || one !== 'list');
  return (
    <aside className={`side side--${shown}`} id={withList ? 'list' : undefined} aria-label={messages.side.label}>
      <div className="side__head">
        <Tabs panels={panels} shown={shown} />
        <UndoButtons />
        <BookmarkButton />
        <ClearAll />
      </div>
      <BookmarkRow />
      <NarrowingChips className="side__narrowed" />
      <TabPanel panel={shown}>
        {shown === 'filters' && <FiltersPanel />}
        {shown === 'list' && <ListPanel />}
        {shown === 'text' && <TextPanel />}
      </TabPanel>
      <LoadingLine />
      <div className="side__foot">
        <Total /> <PlacementParts /> <CheckButton />
      </div>
    </aside>
  );
}

/** What stands under the shown tab. */
export function TabPanel({ panel, children }: { panel: Panel; children: ReactNode }) {
  return (
    <div
      className={`side__body side__body--${panel}`}
      id={`panel-${panel}`}
      role="tabpanel"
      aria-labelledby={`tab-${panel}`}
    >
      {children}
    </div>
  );
}

/** The panels by name; the arrow keys lead from one to the next. */
export function Tabs({ panels, shown }: { panels: readonly Panel[]; shown: Panel }) {
  const messages = useMessages();
  const total = useSelection().placement.total;
  const known = useNarrowingState() === 'known';
  const setPanel = useAtlas((state) => state.setPanel);
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const step = event.key === 'ArrowLeft' ? panels.length - 1 : 1;
    const next = panels[(panels.indexOf(shown) + step) % panels.length]!;
    setPanel(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={messages.side.label} ref={list} onKeyDown={onKeyDown}>
      {panels.map((panel) => (
        <button
          key={panel}
          type="button"
          role="tab"
          id={`tab-${panel}`}
          className="tabs__tab"
          aria-selected={panel === shown}
          aria-controls={panel === shown ? `panel-${panel}` : undefined}
          tabIndex={panel === shown ? 0 : -1}
          onClick={() => setPanel(panel)}
        >
          {panel === 'text' ? messages.reading.tab : messages.side[panel]}
          {panel === 'list' && known && <span className="tabs__count"> {total}</span>}
        </button>
      ))}
    </div>
  );
}

/** Lifts every restriction; there only when there is one. */
export function ClearAll() {
  const messages = useMessages();
  const restricted = useAtlas(
    ({ view }) =>
      hasFilters(view.filters) || view.query !== '' || view.year !== DEFAULT_VIEW.year || narrowingsIn(view).length > 0,
  );
  const resetFilters = useAtlas((state) => state.resetFilters);
  if (!restricted) return null;
  return (
    <Button look="text" small onClick={resetFilters}>
      {messages.side.clearAll}
    </Button>
  );
}
