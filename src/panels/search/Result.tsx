import type { ReactNode } from 'react';
import { classes } from '../../ui/classes';
import type { ResultOption } from './useOptions';

export interface ResultState {
  readonly option: ResultOption;
  readonly active: boolean;
  readonly onChoose: (option: ResultOption) => void;
}

interface ResultProps extends Omit<ResultState, 'option' | 'onChoose'> {
  /** Null: words only, nothing to choose. */
  readonly option: ResultOption | null;
  readonly onChoose?: (option: ResultOption) => void;
  readonly className?: string;
  readonly children: ReactNode;
}

/** One line of the results. */
export function Result({ option, active, onChoose, className, children }: ResultProps) {
  return (
    <div
      id={option?.id}
      role="option"
      aria-selected={active}
      aria-disabled={option === null || undefined}
      className={classes('result', className, active && 'result--active')}
      onClick={option ? () => onChoose?.(option) : undefined}
    >
      {children}
    </div>
  );
}

interface ResultGroupProps {
  readonly id: string;
  readonly title: string;
  readonly count: number;
  readonly children: ReactNode;
}

/** Results of one sort under their name, with how many there are; nothing without any. */
export function ResultGroup({ id, title, count, children }: ResultGroupProps) {
  if (count === 0) return null;
  return (
    <div role="group" aria-labelledby={id} className="result-group">
      <div id={id} role="presentation" className="result-group__head">
        <span className="result-group__title">{title}</span> <span className="result-group__count">{count}</span>
      </div>
      {children}
    </div>
  );
}
