import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useMemo, useRef } from 'react';
import { listRows, type ListRow } from '../../model/grouping';
import { useSelection } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { useWords } from '../words';
import { HeadingRow } from './HeadingRow';
import { ProjectRow } from './ProjectRow';
import { useRovingRows } from './useRovingRows';

const HEADING_HEIGHT = 32;
const ROW_HEIGHT = { desk: 50, phone: 58 } as const;
const OVERSCAN = 8;
const NO_CITIES: never[] = [];

/** What passes the filters, grouped; only the rows in sight are in the page, each knowing its place in the whole. */
export function ProjectList({ phone }: { phone: boolean }) {
  const { messages } = useWords();
  const { standings } = useSelection();
  const grouping = useAtlas((state) => state.view.grouping);
  const cities = useAtlas((state) => state.index?.cities ?? NO_CITIES);
  const rows = useMemo(() => listRows(standings, grouping, cities), [standings, grouping, cities]);
  const positions = useMemo(() => positionsOf(rows), [rows]);
  const scroller = useRef<HTMLDivElement>(null);
  const pinned = useRef(-1);

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (rows[index]!.type === 'heading' ? HEADING_HEIGHT : ROW_HEIGHT[phone ? 'phone' : 'desk']),
    getItemKey: (index) => rows[index]!.key,
    overscan: OVERSCAN,
    rangeExtractor: useCallback((range: Range) => {
      // The row in the tab order stays in the page, so that focus is never lost by scrolling.
      const indexes = defaultRangeExtractor(range);
      const index = pinned.current;
      if (index >= 0 && index < range.count && !indexes.includes(index)) indexes.push(index);
      return indexes.sort((a, b) => a - b);
    }, []),
  });
  useEffect(() => virtual.measure(), [virtual, rows, phone]);

  const reveal = useCallback((index: number) => virtual.scrollToIndex(index, { align: 'auto' }), [virtual]);
  const { active, setActiveKey, onKeyDown } = useRovingRows(rows, reveal);
  pinned.current = active;
  useRevealPicked(rows, reveal);

  return (
    <div className="list__scroller" ref={scroller}>
      <div
        className="list__rows"
        role="list"
        aria-label={messages.list.name}
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={onKeyDown}
      >
        {virtual.getVirtualItems().map((item) => {
          const row = rows[item.index]!;
          const place = { transform: `translateY(${item.start}px)`, height: item.size };
          if (row.type === 'heading') return <HeadingRow key={item.key} row={row} place={place} />;
          return (
            <ProjectRow
              key={item.key}
              standing={row.standing}
              index={item.index}
              position={positions.at[item.index]!}
              size={positions.size}
              inTabOrder={item.index === active}
              onFocus={() => setActiveKey(row.key)}
              place={place}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Position of every feature row among the features, from 1. */
function positionsOf(rows: readonly ListRow[]): { at: number[]; size: number } {
  let size = 0;
  const at = rows.map((row) => (row.type === 'feature' ? (size += 1) : 0));
  return { at, size };
}

/** Brings the picked row into sight when it was picked elsewhere. */
function useRevealPicked(rows: readonly ListRow[], reveal: (index: number) => void): void {
  const picked = useAtlas((state) => (state.view.picked.type === 'feature' ? state.view.picked.id : null));
  const latest = useRef(rows);
  latest.current = rows;
  const arrived = rows.length > 0;
  useEffect(() => {
    if (picked === null) return;
    const index = latest.current.findIndex((row) => row.key === picked);
    if (index !== -1) reveal(index);
  }, [picked, reveal, arrived]);
}
