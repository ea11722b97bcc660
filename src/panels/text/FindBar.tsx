import type { ReactNode } from 'react';
import { IconButton } from '../../ui/Button';
import { SearchField } from '../../ui/SearchField';
import { useMessages } from '../words';
import type { PlanFinds } from './useFinds';
import './find.css';

interface FindBarProps {
  readonly finds: PlanFinds;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly label: string;
  /** What is said of the finds; how many there are, and which is looked at, if absent. */
  readonly count?: ReactNode;
}

/** Finds words in the text; Enter leads to the next, Shift and Enter to the one before. */
export function FindBar({ finds, query, onQuery, label, count }: FindBarProps) {
  const words = useMessages().coverage;
  const none = finds.all.length === 0;
  const isAsked = query.trim() !== '';
  return (
    <div className="find-bar">
      <SearchField
        label={label}
        clearLabel={words.clearFind}
        value={query}
        onChange={onQuery}
        onSubmit={(back) => finds.step(back ? -1 : 1)}
      />
      <p className="find-bar__count" role="status">
        {isAsked && (count ?? words.found((finds.current ?? -1) + 1, finds.all.length))}
      </p>
      {isAsked && (
        <>
          <IconButton
            className="find-bar__up"
            icon="chevron"
            label={words.previousFind}
            disabled={none}
            onClick={() => finds.step(-1)}
          />
          <IconButton icon="chevron" label={words.nextFind} disabled={none} onClick={() => finds.step(1)} />
        </>
      )}
    </div>
  );
}
