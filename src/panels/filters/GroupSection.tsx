import { useState, type ReactNode } from 'react';
import type { FilterGroup } from '../../model/filters';
import { useAtlas } from '../../state/store';
import { Button } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { useMessages } from '../words';

interface GroupSectionProps {
  readonly group: FilterGroup;
  /** Further groups that this section clears with its own. */
  readonly also?: readonly FilterGroup[];
  readonly children: ReactNode;
}

/** A group of options under a heading that folds; what is chosen can be cleared at once. */
export function GroupSection({ group, also = [], children }: GroupSectionProps) {
  const messages = useMessages();
  const [open, setOpen] = useState(true);
  const filters = useAtlas((state) => state.view.filters);
  const clearGroup = useAtlas((state) => state.clearGroup);
  const chosen = [group, ...also].reduce((sum, entry) => sum + filters[entry].length, 0);
  const title = messages.filter.groups[group];
  return (
    <section className="filter-group" role="group" aria-label={title}>
      <Disclosure summary={title} open={open} onToggle={setOpen}>
        {children}
      </Disclosure>
      {chosen > 0 && (
        <Button look="text" small className="filter-group__clear" onClick={() => [group, ...also].forEach(clearGroup)}>
          {messages.side.clear} {chosen} <span className="unseen">{title}</span>
        </Button>
      )}
    </section>
  );
}
