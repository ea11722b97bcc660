import { useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { textCounts, type ColumnFilter } from '../../../model/ownRows';
import type { NumberColumn, TextColumn } from '../../../model/ownTable';
import type { OwnLayer } from '../../../state/ownData';
import { Select } from '../../../ui/Select';
import { useMessages } from '../../words';

/** More than one chooses from by eye. */
const MOST_VALUES = 200;

interface ColumnFilterMenuProps {
  readonly layer: OwnLayer;
  readonly onChange: (column: number, filter: ColumnFilter | null) => void;
}

/** Restricts one column after the other: numbers to a range, texts to chosen ones. */
export function ColumnFilterMenu({ layer, onChange }: ColumnFilterMenuProps) {
  const messages = useMessages().own;
  const menu = useRef<HTMLDetailsElement>(null);
  const [index, setIndex] = useState(0);
  const { columns } = layer.table;
  const column = columns[index]!;
  const filter = layer.filter.columns.get(index);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !menu.current?.open) return;
    event.stopPropagation();
    menu.current.open = false;
    menu.current.querySelector('summary')?.focus();
  };
  return (
    <details className="own-menu" ref={menu} onKeyDown={onKeyDown}>
      <summary className="own-menu__summary">{messages.byColumn}</summary>
      <div className="own-menu__body">
        <Select label={messages.column} value={String(index)} onChange={(value) => setIndex(Number(value))}>
          {columns.map(({ name }, at) => (
            <option key={at} value={at}>
              {name}
            </option>
          ))}
        </Select>
        {column.type === 'number' ? (
          <RangeChoice
            key={index}
            column={column}
            filter={filter?.type === 'range' ? filter : null}
            onChange={(next) => onChange(index, next)}
          />
        ) : (
          <TextChoice
            column={column}
            filter={filter?.type === 'texts' ? filter : null}
            onChange={(next) => onChange(index, next)}
          />
        )}
      </div>
    </details>
  );
}

type Range = Extract<ColumnFilter, { type: 'range' }>;
type Texts = Extract<ColumnFilter, { type: 'texts' }>;

interface ChoiceProps<Column, Filter> {
  readonly column: Column;
  readonly filter: Filter | null;
  readonly onChange: (filter: Filter | null) => void;
}

function RangeChoice({ column, filter, onChange }: ChoiceProps<NumberColumn, Range>) {
  const messages = useMessages().own;
  const [least, most] = useMemo(() => {
    let [low, high] = [Infinity, -Infinity];
    for (const value of column.values) {
      if (value < low) low = value;
      if (value > high) high = value;
    }
    return [low, high];
  }, [column]);
  const set = (part: Partial<Range>) => {
    const next = { type: 'range' as const, from: filter?.from ?? null, to: filter?.to ?? null, ...part };
    onChange(next.from === null && next.to === null ? null : next);
  };
  const read = (text: string) => (text.trim() === '' || Number.isNaN(Number(text)) ? null : Number(text));
  return (
    <div className="own-range">
      {(['from', 'to'] as const).map((end) => (
        <label key={end}>
          <span>{messages[end]}</span>
          <input
            type="number"
            step="any"
            placeholder={String(end === 'from' ? least : most)}
            value={filter?.[end] ?? ''}
            onChange={(event) => set({ [end]: read(event.target.value) })}
          />
        </label>
      ))}
    </div>
  );
}

function TextChoice({ column, filter, onChange }: ChoiceProps<TextColumn, Texts>) {
  const messages = useMessages().own;
  const counts = useMemo(() => textCounts(column), [column]);
  const toggle = (code: number) => {
    const codes = new Set(filter?.codes);
    if (!codes.delete(code)) codes.add(code);
    onChange(codes.size === 0 ? null : { type: 'texts', codes });
  };
  return (
    <fieldset className="own-values">
      <legend className="unseen">{messages.values}</legend>
      {counts.slice(0, MOST_VALUES).map(({ code, count }) => (
        <label key={code} className="own-values__one">
          <input type="checkbox" checked={filter?.codes.has(code) ?? false} onChange={() => toggle(code)} />
          <span className="own-values__text">{column.texts[code] || messages.emptyValue}</span>
          <span className="own-values__count">{count}</span>
        </label>
      ))}
      {counts.length > MOST_VALUES && <p>{messages.moreValues(counts.length - MOST_VALUES)}</p>}
    </fieldset>
  );
}
