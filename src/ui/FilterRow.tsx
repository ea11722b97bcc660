import { useId, type ReactNode } from 'react';
import type { Sector } from '../../data/vocabulary';
import { classes } from './classes';
import './FilterRow.css';

interface FilterRowProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly count: number;
  /** Length of the bar, 0 … 1 of the longest in the list. */
  readonly share: number;
  /** Colours box and bar; absent: ink. `axis` is for the axis row alone. */
  readonly tone?: Sector | 'axis';
  /** A mark or line sample between box and label. */
  readonly sample?: ReactNode;
  readonly disabled?: boolean;
}

/** One line of a filter: box, name, bar and count. A reader hears the name and, as description, the count. */
export function FilterRow({ label, checked, onChange, count, share, tone, sample, disabled }: FilterRowProps) {
  const id = useId();
  return (
    <div className={classes('filter-row', tone && `tone-${tone}`, count === 0 && 'filter-row--none')}>
      <input
        className="filter-row__box"
        id={id}
        type="checkbox"
        checked={checked}
        disabled={disabled}
        aria-describedby={`${id}-count`}
        onChange={(event) => onChange(event.target.checked)}
      />
      {sample && <span className="filter-row__sample">{sample}</span>}
      <label className="filter-row__label" htmlFor={id}>
        {label}
      </label>
      <span className="filter-row__bar" aria-hidden="true">
        <Bar share={share} />
      </span>
      <span className="filter-row__count" id={`${id}-count`} aria-hidden="true">
        {count}
      </span>
    </div>
  );
}

/** The bar is a drawing, not a styled box: no inline style is needed for its length. */
function Bar({ share }: { share: number }) {
  return (
    <svg width="100%" height="6" preserveAspectRatio="none" viewBox="0 0 1 1">
      <rect width={Math.max(0, Math.min(1, share))} height="1" fill="currentColor" />
    </svg>
  );
}
