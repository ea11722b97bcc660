import type { ReactNode } from 'react';
import { classes } from './classes';
import { Icon } from './Icon';
import './Tag.css';

/** A word with a hairline round it; `current` wears cinnabar. */
export function Tag({ children, current }: { children: ReactNode; current?: boolean }) {
  return <span className={classes('tag', current && 'tag--current')}>{children}</span>;
}

interface ChipProps {
  readonly children: ReactNode;
  readonly pressed?: boolean;
  readonly expanded?: boolean;
  readonly onClick: () => void;
}

/** A round toggle, 40 px high, for the row over the phone's sheet. */
export function Chip({ children, pressed, expanded, onClick }: ChipProps) {
  return (
    <button type="button" className="chip" aria-pressed={pressed} aria-expanded={expanded} onClick={onClick}>
      {children}
    </button>
  );
}

interface FilterTagProps {
  readonly children: ReactNode;
  /** Name of the whole button for a reader, such as 去掉：水利. */
  readonly label: string;
  readonly onRemove: () => void;
}

/** A restriction in force, with the cross that lifts it. */
export function FilterTag({ children, label, onRemove }: FilterTagProps) {
  return (
    <button type="button" className="tag tag--button" aria-label={label} onClick={onRemove}>
      {children}
      <Icon name="close" size={13} />
    </button>
  );
}
