import { useState } from 'react';
import { NO_TARGET_FILTERS, SERVED_ORDER, type TargetFilters, type TargetOrder } from '../../model/targetTable';

export interface TableState {
  filters: TargetFilters;
  order: TargetOrder;
  /** Rows of one indicator together. */
  grouped: boolean;
}

const FIRST: TableState = { filters: NO_TARGET_FILTERS, order: SERVED_ORDER, grouped: false };

/** Who looks at the map in between finds the table as it was left. */
let remembered = FIRST;

export interface Table extends TableState {
  change: (part: Partial<TableState>) => void;
  reset: () => void;
  isFirst: boolean;
}

/** How the table stands: filters, order and grouping. */
export function useTableState(): Table {
  const [state, setState] = useState(remembered);
  const change = (part: Partial<TableState>) => {
    remembered = { ...remembered, ...part };
    setState(remembered);
  };
  return { ...state, change, reset: () => change(FIRST), isFirst: state === FIRST };
}
