import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { hasFilters } from '../../model/filters';
import { useSelection } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { DEFAULT_VIEW, PANELS, type Panel } from '../../state/view';
import { Button } from '../../ui/Button';
import { FiltersPanel } from '../filters/FiltersPanel';
import { ListPanel } from '../list/ListPanel';
import { LoadingLine } from '../notices/LoadingLine';
import { CheckButton, PlacementParts, Total } from '../Placement';
import { useMessages } from '../words';
import './side.css';

/** Filters, and the list behind a tab where it has no place of its own; below, always, how many pass. */
export function SidePanel({ withList }: { withList: boolean }) {
  const messages = useMessages();
  const panel = useAtlas((state) => state.view.panel);
  const shown: Panel = withList ? panel : 'filters';
  return (
    <aside className="side" id={withList ? 'list' : undefined} aria-label={messages.side.label}>
      <div className="side__head">
        {withList ? <Tabs shown={shown} /> : <h2 className="side__heading">{messages.side.filters}</h2>}
        <ClearAll />
      </div>
      <TabPanel panel={shown} tabbed={withList}>
        {shown === 'filters' ? <FiltersPanel /> : <ListPanel />}
      </TabPanel>
      <LoadingLine />
      <div className="side__foot">
        <Total /> <PlacementParts /> <CheckButton />
      </div>
    </aside>
  );
}

function TabPanel({ panel, tabbed, children }: { panel: Panel; tabbed: boolean; children: ReactNode }) {
  const role = tabbed ? { role: 'tabpanel', 'aria-labelledby': `tab-${panel}` } : {};
  return (
    <div className={`side__body side__body--${panel}`} id={`panel-${panel}`} {...role}>
      {children}
    </div>
  );
}

function Tabs({ shown }: { shown: Panel }) {
  const messages = useMessages();
  const total = useSelection().placement.total;
  const setPanel = useAtlas((state) => state.setPanel);
  const list = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const next = PANELS[1 - PANELS.indexOf(shown)]!;
    setPanel(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label={messages.side.label} ref={list} onKeyDown={onKeyDown}>
      {PANELS.map((panel) => (
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
          {messages.side[panel]}
          {panel === 'list' && <span className="tabs__count"> {total}</span>}
        </button>
      ))}
    </div>
  );
}

/** Lifts every restriction; there only when there is one. */
export function ClearAll() {
  const messages = useMessages();
  const restricted = useAtlas(
    ({ view }) => hasFilters(view.filters) || view.query !== '' || view.year !== DEFAULT_VIEW.year,
  );
  const resetFilters = useAtlas((state) => state.resetFilters);
  if (!restricted) return null;
  return (
    <Button look="text" small onClick={resetFilters}>
      {messages.side.clearAll}
    </Button>
  );
}
