import { useMemo, useState } from 'react';
import { FILE_ORDER, NO_OWN_FILTER, orderedRows, type OwnOrder } from '../../../model/ownRows';
import { useOwnData, type OwnLayer } from '../../../state/ownData';
import { Button } from '../../../ui/Button';
import { useMessages } from '../../words';
import { RowsTable } from './RowsTable';
import { TableBar } from './TableBar';

/** The rows of a layer that pass, in the order chosen. */
export function OwnTableView({ layer }: { layer: OwnLayer }) {
  const messages = useMessages();
  const words = messages.own;
  const [order, setOrder] = useState<OwnOrder>(FILE_ORDER);
  const { table, passes, id } = layer;
  const compare = useMemo(() => new Intl.Collator(messages.locale, { numeric: true }).compare, [messages.locale]);
  const rows = useMemo(() => orderedRows(table, passes, order, compare), [table, passes, order, compare]);
  return (
    <div className="own-table">
      <TableBar layer={layer} />
      {rows.length === 0 ? (
        <div className="own-table__nothing">
          <p>{words.nothing}</p>
          <Button small onClick={() => useOwnData.getState().change(id, { filter: NO_OWN_FILTER, within: null })}>
            {words.clearFilter}
          </Button>
        </div>
      ) : (
        <RowsTable layer={layer} rows={rows} order={order} onOrder={setOrder} />
      )}
    </div>
  );
}
