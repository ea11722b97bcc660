import { IconButton } from '../../ui/Button';
import { SearchField } from '../../ui/SearchField';
import { useMessages } from '../words';
import type { PlanFinds } from './useFinds';

interface FindBarProps {
  readonly finds: PlanFinds;
  readonly query: string;
  readonly onQuery: (query: string) => void;
}

/** Finds words in the open plan; Enter leads to the next. */
export function FindBar({ finds, query, onQuery }: FindBarProps) {
  const words = useMessages().coverage;
  const none = finds.all.length === 0;
  const isAsked = query.trim() !== '';
  return (
    <div className="find-bar">
      <SearchField
        label={words.find}
        clearLabel={words.clearFind}
        value={query}
        onChange={onQuery}
        onSubmit={() => finds.step(1)}
      />
      <p className="find-bar__count" role="status">
        {isAsked && words.found((finds.current ?? -1) + 1, finds.all.length)}
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
