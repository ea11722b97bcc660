import type { ReactNode } from 'react';
import './Chip.css';

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
