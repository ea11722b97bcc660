import { useMemo, type ReactNode } from 'react';
import type { Indicator } from '../../catalogue/types';
import type { IndicatorMap } from '../../model/choropleth';
import {
  barShares,
  groupTargets,
  TARGET_COLUMNS,
  type TargetColumn,
  type TargetGroup,
  type TargetOrder,
} from '../../model/targetTable';
import { Icon } from '../../ui/Icon';
import { useMessages } from '../words';
import { MapButton } from './MapButton';
import { TargetRow } from './TargetRow';
import type { Table } from './useTableState';
import { useTargetWords } from './useTargetWords';

const COLUMNS = TARGET_COLUMNS.length + 1;
/** One sentence may set several targets, and one target for several years. */
const keyOf = ({ plan, clause, place, indicator, value, year }: Indicator) =>
  [plan, clause, place, indicator, value, year].join('\n');

interface TargetTableProps {
  /** Filtered and sorted. */
  readonly targets: readonly Indicator[];
  readonly maps: readonly IndicatorMap[];
  readonly table: Table;
}

/** The targets, one a row; grouped, those of one indicator stand together and their bars compare them. */
export function TargetTable({ targets, maps, table }: TargetTableProps) {
  const words = useMessages().targets;
  const { order, change } = table;
  return (
    <table className="targets-table" aria-label={words.table}>
      <thead>
        <tr>
          {TARGET_COLUMNS.map((column) => (
            <SortHeader key={column} column={column} order={order} onOrder={(next) => change({ order: next })} />
          ))}
          <th scope="col" className="targets-table__quote">
            {words.columns.quote}
          </th>
        </tr>
      </thead>
      {table.grouped ? (
        <GroupedRows targets={targets} maps={maps} />
      ) : (
        <tbody>
          {targets.map((target) => (
            <TargetRow key={keyOf(target)} target={target} maps={maps} />
          ))}
        </tbody>
      )}
    </table>
  );
}

function GroupedRows({ targets, maps }: Pick<TargetTableProps, 'targets' | 'maps'>) {
  const words = useMessages().targets;
  const { shared, single } = useMemo(() => groupTargets(targets), [targets]);
  return (
    <>
      {shared.map((group) => (
        <GroupBody key={group.indicator} group={group} maps={maps} />
      ))}
      {single.length > 0 && (
        <tbody>
          {shared.length > 0 && <GroupHead>{words.singles(single.length)}</GroupHead>}
          {single.map((target) => (
            <TargetRow key={keyOf(target)} target={target} />
          ))}
        </tbody>
      )}
    </>
  );
}

function GroupBody({ group, maps }: { group: TargetGroup; maps: readonly IndicatorMap[] }) {
  const { messages, indicatorName } = useTargetWords();
  const shares = useMemo(() => barShares(group.targets), [group]);
  return (
    <tbody>
      <GroupHead>
        {messages.targets.group(indicatorName(group), group.targets.length)}
        {maps
          .filter(({ indicator }) => indicator === group.indicator)
          .map((map) => (
            <MapButton key={map.key} map={map} named />
          ))}
      </GroupHead>
      {group.targets.map((target) => (
        <TargetRow key={keyOf(target)} target={target} headed share={shares.get(target)} />
      ))}
    </tbody>
  );
}

function GroupHead({ children }: { children: ReactNode }) {
  return (
    <tr>
      <th className="targets-table__group" scope="colgroup" colSpan={COLUMNS}>
        <span>{children}</span>
      </th>
    </tr>
  );
}

interface SortHeaderProps {
  readonly column: TargetColumn;
  readonly order: TargetOrder;
  readonly onOrder: (order: TargetOrder) => void;
}

/** A column's name, which sorts by it; once more turns the order round. */
function SortHeader({ column, order, onOrder }: SortHeaderProps) {
  const words = useMessages().targets.columns;
  const current = order.column === column;
  const direction = order.descending ? 'descending' : 'ascending';
  return (
    <th scope="col" className={`targets-table__${column}`} aria-sort={current ? direction : 'none'}>
      <button
        type="button"
        className="targets-table__sort"
        onClick={() => onOrder({ column, descending: current && !order.descending })}
      >
        {words[column]}
        <Icon name="chevron" size={12} />
      </button>
    </th>
  );
}
