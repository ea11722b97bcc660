import { useVirtualizer } from '@tanstack/react-virtual';
import { memo, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import type { OwnOrder } from '../../../model/ownRows';
import { cellText, type Column, type OwnTable } from '../../../model/ownTable';
import { useOwnData, type OwnLayer } from '../../../state/ownData';
import { ownName } from '../../../state/ownFeatures';
import { classes } from '../../../ui/classes';
import { Icon } from '../../../ui/Icon';
import { keyTarget } from '../../list/useRovingRows';
import { useLayout } from '../../shell/useLayout';
import { useMessages } from '../../words';

const OVERSCAN = 8;
/** As the style sheet has them, CSS pixels. */
const ROW_HEIGHT = { desk: 27, phone: 44 } as const;
const HEAD_HEIGHT = 28;
const NUMBER_WIDTH = 68;
const [LEAST_WIDTH, MOST_WIDTH] = [72, 240];
const PROBED_ROWS = 60;
const PADDING = 24;

/** About the width of a text at 12 px: Han characters are twice as wide as the others. */
const widthOf = (text: string) => [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 12.2 : 7), 0) + PADDING;

/** Columns as wide as what their first rows need. */
function columnWidths({ columns, size }: OwnTable): number[] {
  const probed = Math.min(size, PROBED_ROWS);
  return columns.map((column) => {
    const widths = Array.from({ length: probed }, (_, row) => widthOf(cellText(column, row)));
    return Math.round(Math.min(MOST_WIDTH, Math.max(LEAST_WIDTH, widthOf(column.name) + 14, ...widths)));
  });
}

interface RowsTableProps {
  readonly layer: OwnLayer;
  readonly rows: Uint32Array;
  readonly order: OwnOrder;
  readonly onOrder: (order: OwnOrder) => void;
}

/** Only the rows in sight are in the page, each knowing its place in the whole. */
export function RowsTable({ layer, rows, order, onOrder }: RowsTableProps) {
  const messages = useMessages().own;
  const { table, id, name } = layer;
  const height = ROW_HEIGHT[useLayout() === 'phone' ? 'phone' : 'desk'];
  const scroller = useRef<HTMLDivElement>(null);
  const picked = useOwnData((state) => (state.picked?.layer === id ? state.picked.row : null));
  const hovered = useOwnData((state) => (state.hovered?.layer === id ? state.hovered.row : null));
  const [activeRow, setActiveRow] = useState<number | null>(null);
  const widths = useMemo(() => columnWidths(table), [table]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: OVERSCAN,
    scrollMargin: HEAD_HEIGHT,
    scrollPaddingStart: HEAD_HEIGHT,
  });
  useEffect(() => virtual.measure(), [virtual, height]);
  const latest = useRef(rows);
  latest.current = rows;
  useEffect(() => {
    const index = picked === null ? -1 : latest.current.indexOf(picked);
    if (index !== -1) virtual.scrollToIndex(index, { align: 'auto' });
  }, [virtual, picked]);

  const items = virtual.getVirtualItems();
  const active = activeRow === null ? -1 : rows.indexOf(activeRow);
  const tabRow = items.some(({ index }) => index === active) ? active : items[0]?.index;
  const above = (items[0]?.start ?? HEAD_HEIGHT) - HEAD_HEIGHT;
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? HEAD_HEIGHT) + HEAD_HEIGHT;
  const onKeyDown = (event: KeyboardEvent) => {
    const target = keyTarget(event.key, Math.max(0, active), rows.length);
    if (target === null) return;
    event.preventDefault();
    setActiveRow(rows[target]!);
    virtual.scrollToIndex(target);
    // The row may have to be drawn first.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => scroller.current?.querySelector<HTMLElement>(`[data-row="${target}"]`)?.focus()),
    );
  };
  const total = widths.reduce((sum, width) => sum + width, NUMBER_WIDTH);
  const span = table.columns.length + 2;
  return (
    <div className="own-rows" ref={scroller}>
      <table className="own-rows__table" style={{ minWidth: total }} aria-rowcount={rows.length + 1}>
        <caption className="unseen">{messages.table(name)}</caption>
        <colgroup>
          <col style={{ width: NUMBER_WIDTH }} />
          {widths.map((width, index) => (
            <col key={index} style={{ width }} />
          ))}
          <col />
        </colgroup>
        <thead>
          <tr>
            <HeadCell name={messages.number} column={null} figure order={order} onOrder={onOrder} />
            {table.columns.map((column, index) => (
              <HeadCell
                key={index}
                name={column.name}
                column={index}
                figure={column.type === 'number'}
                order={order}
                onOrder={onOrder}
              />
            ))}
            <td />
          </tr>
        </thead>
        <tbody onKeyDown={onKeyDown}>
          {above > 0 && <Spacer height={above} span={span} />}
          {items.map(({ index }) => {
            const row = rows[index]!;
            return (
              <Row
                key={row}
                layer={layer}
                row={row}
                index={index}
                columns={table.columns}
                inTabOrder={index === tabRow}
                picked={row === picked}
                hovered={row === hovered}
                onFocus={setActiveRow}
              />
            );
          })}
          {below > 0 && <Spacer height={below} span={span} />}
        </tbody>
      </table>
    </div>
  );
}

/** Stands for the rows that are not in the page. */
function Spacer({ height, span }: { height: number; span: number }) {
  return (
    <tr aria-hidden="true">
      <td colSpan={span} style={{ height, padding: 0 }} />
    </tr>
  );
}

interface HeadCellProps {
  readonly name: string;
  readonly column: number | null;
  readonly figure: boolean;
  readonly order: OwnOrder;
  readonly onOrder: (order: OwnOrder) => void;
}

function HeadCell({ name, column, figure, order, onOrder }: HeadCellProps) {
  const messages = useMessages().own;
  const isSorted = order.column === column;
  return (
    <th
      scope="col"
      className={classes(figure && 'own-rows__figure')}
      aria-sort={isSorted ? (order.descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className="own-rows__sort"
        title={messages.sortBy(name)}
        onClick={() => onOrder({ column, descending: isSorted && !order.descending })}
      >
        <span className="own-rows__head">{name}</span>
        {isSorted && <Icon name="chevron" size={12} className={classes(!order.descending && 'own-rows__ascending')} />}
      </button>
    </th>
  );
}

interface RowProps {
  readonly layer: OwnLayer;
  readonly row: number;
  readonly index: number;
  readonly columns: readonly Column[];
  readonly inTabOrder: boolean;
  readonly picked: boolean;
  readonly hovered: boolean;
  readonly onFocus: (row: number) => void;
}

const Row = memo(function Row({ layer, row, index, columns, inTabOrder, picked, hovered, onFocus }: RowProps) {
  const messages = useMessages().own;
  const show = () => useOwnData.getState().pick({ layer: layer.id, row }, true);
  return (
    <tr
      className={classes('own-row', picked && 'own-row--picked', hovered && 'own-row--hovered')}
      aria-rowindex={index + 2}
      onClick={show}
    >
      <th scope="row" className="own-rows__figure">
        <button
          type="button"
          className="own-row__number"
          data-row={index}
          tabIndex={inTabOrder ? 0 : -1}
          aria-label={messages.flyTo(ownName(layer, row))}
          aria-current={picked || undefined}
          onFocus={() => onFocus(row)}
          onClick={(event) => {
            event.stopPropagation();
            show();
          }}
        >
          {layer.table.numbers[row]}
        </button>
      </th>
      {columns.map((column, at) => (
        <td key={at} className={classes(column.type === 'number' && 'own-rows__figure')}>
          {cellText(column, row)}
        </td>
      ))}
      <td />
    </tr>
  );
});
