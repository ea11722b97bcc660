import type { ReactNode } from 'react';
import type { ComparedFeature } from '../../../model/comparison';
import { CHANGES, countChanges, type Order } from '../../../model/comparisonRows';
import { Icon } from '../../../ui/Icon';
import { useMessages } from '../../words';
import { ChangeMark } from './ChangeMark';
import type { Form } from './CompareTable';

interface CompareHeadProps {
  readonly form: Form;
  readonly rows: readonly ComparedFeature[];
  readonly names: Readonly<Record<'a' | 'b', string>>;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

/** Heads the column of changes; what they count together stands above it. */
const CHANGE_HEAD = 'compare-change';

const SIDES = ['a', 'b'] as const;
const BY_SIDE = ['stage', 'due', 'bodies'] as const;
const LETTER = { a: 'A', b: 'B' } as const;

/** What the columns hold; pressing a word orders the rows by it, pressing it again turns the order round. */
export function CompareHead({ form, rows, names, order, onOrder }: CompareHeadProps) {
  const text = useMessages().compare;
  const sort = { order, onOrder };
  const changes = (
    <div className="compare__changes">
      <ChangeCounts rows={rows} />
    </div>
  );
  if (form !== 'wide') {
    return (
      <thead>
        <tr aria-rowindex={1}>
          <SortHead {...sort} by={{ by: 'change' }} beside={form === 'narrow' && changes}>
            {text.columns.change}
          </SortHead>
          {SIDES.map((side) => (
            <SortHead key={side} {...sort} by={{ by: 'stage', side }} className={`compare__first--${side}`}>
              {text.named(LETTER[side], names[side])}
            </SortHead>
          ))}
        </tr>
      </thead>
    );
  }
  return (
    <thead>
      <tr aria-rowindex={1}>
        <td />
        {SIDES.map((side) => (
          <th key={side} className={`compare__group compare__first--${side}`} colSpan={BY_SIDE.length} scope="colgroup">
            {text.named(LETTER[side], names[side])}
          </th>
        ))}
        <td className="compare__first--change" headers={CHANGE_HEAD}>
          {changes}
        </td>
      </tr>
      <tr aria-rowindex={2}>
        <SortHead {...sort} by={{ by: 'name' }}>
          {text.columns.name}
        </SortHead>
        {SIDES.flatMap((side) =>
          BY_SIDE.map((by, index) => (
            <SortHead
              key={`${side}-${by}`}
              {...sort}
              by={{ by, side }}
              className={index === 0 ? `compare__first--${side}` : `compare__${by}`}
            >
              {text.columns[by]}
            </SortHead>
          )),
        )}
        <SortHead {...sort} by={{ by: 'change' }} id={CHANGE_HEAD} className="compare__first--change">
          {text.columns.change}
        </SortHead>
      </tr>
    </thead>
  );
}

/** How many change in each way, in the marks of the rows. */
function ChangeCounts({ rows }: { rows: readonly ComparedFeature[] }) {
  const text = useMessages().compare;
  const counts = countChanges(rows);
  return CHANGES.map((change) => {
    const words = text.changeCount(text.changes[change], counts[change]);
    return (
      <span key={change} className="compare__change-count" title={words}>
        <ChangeMark change={change} />
        <span aria-hidden="true">{counts[change]}</span>
        <span className="unseen">{words}</span>
      </span>
    );
  });
}

type OrderBy = { by: 'name' | 'change' } | { by: (typeof BY_SIDE)[number]; side: 'a' | 'b' };

interface SortHeadProps {
  readonly by: OrderBy;
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
  readonly className?: string;
  readonly id?: string;
  /** Stands in the cell and orders nothing. */
  readonly beside?: ReactNode;
  readonly children: ReactNode;
}

function SortHead({ by, order, onOrder, className, id, beside, children }: SortHeadProps) {
  const current = order.by === by.by && (!('side' in by) || ('side' in order && order.side === by.side));
  const descending = current && order.descending;
  return (
    <th
      id={id}
      className={className}
      scope="col"
      aria-sort={current ? (descending ? 'descending' : 'ascending') : undefined}
    >
      <button
        type="button"
        className="compare__sort"
        onClick={() => onOrder({ ...by, descending: current && !order.descending })}
      >
        {children}
        {current && <Icon name="chevron" size={12} {...(!descending && { className: 'compare__ascending' })} />}
      </button>
      {beside}
    </th>
  );
}
