import { useState } from 'react';
import type { CsvChoice, CsvColumns } from '../../../import/draft';
import { Select } from '../../../ui/Select';
import { useMessages } from '../../words';

interface ColumnChoiceProps {
  readonly csv: CsvColumns;
  readonly onChoice: (choice: CsvChoice) => void;
}

/** Which columns of a table hold longitude and latitude. */
export function ColumnChoice({ csv, onChoice }: ColumnChoiceProps) {
  const messages = useMessages().own;
  const [draft, setDraft] = useState<Partial<CsvChoice>>(csv.choice ?? {});
  const change = (part: Partial<CsvChoice>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    if (next.lon !== undefined && next.lat !== undefined) onChoice({ lon: next.lon, lat: next.lat });
  };
  const sampleOf = (column: number) => csv.sample.map((row) => row[column] ?? '').find((cell) => cell.trim() !== '');
  return (
    <fieldset className="own-columns">
      <legend>{messages.columns}</legend>
      {csv.choice === null && <p role="alert">{messages.noColumns}</p>}
      <div className="own-columns__pair">
        {(['lon', 'lat'] as const).map((axis) => {
          const column = draft[axis];
          const sample = column === undefined ? undefined : sampleOf(column);
          return (
            <div key={axis}>
              <Select
                label={messages[axis]}
                value={column === undefined ? '' : String(column)}
                onChange={(value) => value !== '' && change({ [axis]: Number(value) })}
              >
                {column === undefined && <option value="">{messages.chooseColumn}</option>}
                {csv.headers.map((header, index) => (
                  <option key={index} value={index}>
                    {header}
                  </option>
                ))}
              </Select>
              {sample !== undefined && <p className="own-columns__sample">{messages.sample(sample)}</p>}
            </div>
          );
        })}
      </div>
      {draft.lon === draft.lat && draft.lon !== undefined && <p>{messages.oneColumn}</p>}
    </fieldset>
  );
}
