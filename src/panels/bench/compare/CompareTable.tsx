import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { ComparedFeature } from '../../../model/comparison';
import type { Order } from '../../../model/comparisonRows';
import type { CompareSetting } from '../../../state/compareSetting';
import { useAtlas } from '../../../state/store';
import { classes } from '../../../ui/classes';
import { keyTarget } from '../../list/useRovingRows';
import { useLayout } from '../../shell/useLayout';
import { useMessages } from '../../words';
import { CompareHead } from './CompareHead';
import { CompareRow } from './CompareRow';

/** Fewer rows than this are all in the page. */
const MOST_IN_PAGE = 200;
const OVERSCAN = 6;
/** As the style sheet has them, CSS pixels. */
const ROW_HEIGHT = { wide: 68, narrow: 92, phone: 132 } as const;
const HEAD_HEIGHT = { wide: 50, narrow: 26, phone: 26 } as const;
/** Rows of the head, for a reader who counts them. */
const HEAD_ROWS = { wide: 2, narrow: 1, phone: 1 } as const;
const SIDE = ['words', 'due', 'bodies'] as const;
const COLUMNS = {
  wide: ['name', ...SIDE, ...SIDE, 'change'],
  narrow: ['name', 'words', 'words'],
  phone: ['name', 'words', 'words'],
} as const;

export type Form = keyof typeof ROW_HEIGHT;

interface CompareTableProps {
  readonly rows: readonly ComparedFeature[];
  readonly setting: CompareSetting;
  readonly names: Readonly<Record<'a' | 'b', string>>;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly phone: boolean;
  /** A feature is being shown on the map, which on a phone is not in sight beside the table. */
  readonly onFly: (view: 'map') => void;
}

/** Both sides of every feature; where there is no room for eight columns, each side is one. */
export function CompareTable({ rows, setting, names, order, onOrder, phone, onFly }: CompareTableProps) {
  const text = useMessages().compare;
  const desk = useLayout() === 'desk';
  const picked = useAtlas((state) => (state.view.picked.type === 'feature' ? state.view.picked.id : null));
  const form: Form = phone ? 'phone' : desk && picked !== null ? 'narrow' : 'wide';
  const scroller = useRef<HTMLDivElement>(null);
  const [activeId, setActiveId] = useState<string | null>(null);
  const active = Math.max(
    0,
    rows.findIndex(({ feature }) => feature.id === activeId),
  );

  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => ROW_HEIGHT[form],
    getItemKey: (index) => rows[index]!.feature.id,
    overscan: rows.length <= MOST_IN_PAGE ? MOST_IN_PAGE : OVERSCAN,
    // The head stands before the rows and stays over them.
    scrollMargin: HEAD_HEIGHT[form],
    scrollPaddingStart: HEAD_HEIGHT[form],
  });
  useEffect(() => virtual.measure(), [virtual, form]);
  const latest = useRef(rows);
  latest.current = rows;
  // What is picked, here or on the map, stays in sight when the form of the table changes.
  useEffect(() => {
    const index = latest.current.findIndex(({ feature }) => feature.id === picked);
    if (index !== -1) virtual.scrollToIndex(index, { align: 'auto' });
  }, [virtual, picked, form]);
  const items = virtual.getVirtualItems();
  // One row is in the tab order: the one last in focus, as long as it is in the page.
  const tabRow = items.some(({ index }) => index === active) ? active : items[0]?.index;
  const head = HEAD_HEIGHT[form];
  const above = (items[0]?.start ?? head) - head;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? head) + head;

  const onKeyDown = (event: KeyboardEvent) => {
    const target = keyTarget(event.key, active, rows.length);
    if (target === null) return;
    event.preventDefault();
    setActiveId(rows[target]!.feature.id);
    virtual.scrollToIndex(target);
    // The row may have to be drawn first.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-row="${target}"]`)?.focus()),
    );
  };

  return (
    <div className="compare__scroller" ref={scroller}>
      <table
        className={classes('compare__table', `compare__table--${form}`)}
        aria-rowcount={rows.length + HEAD_ROWS[form]}
      >
        <caption className="unseen">{text.table}</caption>
        <colgroup>
          {COLUMNS[form].map((column, index) => (
            <col key={index} className={`compare__column--${column}`} />
          ))}
        </colgroup>
        <CompareHead form={form} rows={rows} names={names} order={order} onOrder={onOrder} />
        <tbody onKeyDown={onKeyDown}>
          <Spacer height={above} columns={COLUMNS[form].length} />
          {items.map(({ index }) => {
            const row = rows[index]!;
            return (
              <CompareRow
                key={row.feature.id}
                row={row}
                index={index}
                ariaIndex={index + HEAD_ROWS[form] + 1}
                form={form}
                setting={setting}
                inTabOrder={index === tabRow}
                onFocus={setActiveId}
                onFly={onFly}
              />
            );
          })}
          <Spacer height={below} columns={COLUMNS[form].length} />
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that are not in the page. */
function Spacer({ height, columns }: { height: number; columns: number }) {
  if (height <= 0) return null;
  return (
    <tr aria-hidden="true">
      <td colSpan={columns} style={{ height, padding: 0 }} />
    </tr>
  );
}
