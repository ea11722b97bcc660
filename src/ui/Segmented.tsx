import { useId, type ReactNode } from 'react';
import './Segmented.css';

interface SegmentedProps<Value extends string> {
  /** Name of the group, for a reader. */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly label: ReactNode; readonly name?: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few: native radios, drawn as a row of joined cells. `name` names a cell whose label is an icon. */
export function Segmented<Value extends string>({ label, options, value, onChange }: SegmentedProps<Value>) {
  const group = useId();
  return (
    <div className="segmented" role="radiogroup" aria-label={label}>
      {options.map((option) => (
        <label key={option.value} className="segmented__option" title={option.name}>
          <input
            className="segmented__input"
            type="radio"
            name={group}
            value={option.value}
            checked={option.value === value}
            aria-label={option.name}
            onChange={() => onChange(option.value)}
          />
          <span className="segmented__label">{option.label}</span>
        </label>
      ))}
    </div>
  );
}
