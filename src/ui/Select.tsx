import { useId, type ReactNode } from 'react';
import { Icon } from './Icon';
import './Select.css';

interface SelectProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Options and groups of options. */
  readonly children: ReactNode;
}

/** A native choice with its label over it. */
export function Select({ label, value, onChange, children }: SelectProps) {
  const id = useId();
  return (
    <div className="select">
      <label className="select__label" htmlFor={id}>
        {label}
      </label>
      <select id={id} className="select__box" value={value} onChange={(event) => onChange(event.target.value)}>
        {children}
      </select>
      <Icon name="chevron" size={14} className="select__chevron" />
    </div>
  );
}
