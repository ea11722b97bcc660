import { isFiltering, NO_OWN_FILTER, type ColumnFilter } from '../../../model/ownRows';
import { useOwnData, type OwnLayer } from '../../../state/ownData';
import { Button } from '../../../ui/Button';
import { SearchField } from '../../../ui/SearchField';
import { useMessages } from '../../words';
import { ColumnFilterMenu } from './ColumnFilterMenu';
import { useHasRegion } from './useInside';

/** What restricts a layer's rows, on the map as in the table. */
export function TableBar({ layer }: { layer: OwnLayer }) {
  const messages = useMessages().own;
  const hasRegion = useHasRegion();
  const { id, filter, table, within, passing } = layer;
  const { change } = useOwnData.getState();
  const setColumn = (column: number, one: ColumnFilter | null) => {
    const columns = new Map(filter.columns);
    if (one) columns.set(column, one);
    else columns.delete(column);
    change(id, { filter: { ...filter, columns } });
  };
  return (
    <div className="own-bar">
      <SearchField
        label={messages.find}
        value={filter.text}
        onChange={(text) => change(id, { filter: { ...filter, text } })}
        clearLabel={messages.clearFind}
      />
      {table.columns.length > 0 && <ColumnFilterMenu layer={layer} onChange={setColumn} />}
      {[...filter.columns].map(([column, one]) => (
        <FilterChip
          key={column}
          name={table.columns[column]?.name ?? ''}
          filter={one}
          onLift={() => setColumn(column, null)}
        />
      ))}
      <label className="own-bar__inside" title={hasRegion ? undefined : messages.insideNone}>
        <input
          type="checkbox"
          checked={within !== null}
          disabled={!hasRegion && within === null}
          onChange={(event) => change(id, { within: event.target.checked ? new Uint8Array(table.size).fill(1) : null })}
        />
        {messages.inside}
      </label>
      <p className="own-bar__count" aria-live="polite">
        {messages.passing(passing, table.size)}
      </p>
      {isFiltering(filter) && (
        <Button small look="text" onClick={() => change(id, { filter: NO_OWN_FILTER })}>
          {messages.clearFilter}
        </Button>
      )}
    </div>
  );
}

function FilterChip({ name, filter, onLift }: { name: string; filter: ColumnFilter; onLift: () => void }) {
  const messages = useMessages().own;
  const words =
    filter.type === 'texts'
      ? messages.anyOf(name, filter.codes.size)
      : messages.between(name, filter.from?.toString() ?? '', filter.to?.toString() ?? '');
  return (
    <Button small icon="close" className="own-bar__chip" aria-label={messages.lift(words)} onClick={onLift}>
      {words}
    </Button>
  );
}
