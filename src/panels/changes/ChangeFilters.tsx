import type { PlanSummary } from '../../catalogue/types';
import { CHANGE_KINDS, type ChangeKind } from '../../model/changes';
import type { ChangeFilters as Filters } from '../../model/changeGroups';
import { FilterRow } from '../../ui/FilterRow';
import { SearchField } from '../../ui/SearchField';
import { useMessages } from '../words';
import { PlanSelect } from './PlanSelect';

interface ChangeFiltersProps {
  readonly filters: Filters;
  readonly counts: ReadonlyMap<ChangeKind, number>;
  readonly plans: readonly PlanSummary[];
  readonly onChange: (filters: Filters) => void;
}

/** Which changes are listed: sort, words, and the two plans compared. */
export function ChangeFilters({ filters, counts, plans, onChange }: ChangeFiltersProps) {
  const messages = useMessages().changes;
  const most = Math.max(1, ...counts.values());
  const inOrder = [...plans].sort((a, b) => a.order - b.order);
  const orderOf = (id: string | null) => inOrder.find((plan) => plan.id === id)?.order ?? null;
  const [from, to] = [orderOf(filters.from), orderOf(filters.to)];
  const toggle = (kind: ChangeKind, chosen: boolean) =>
    onChange({
      ...filters,
      kinds: chosen ? [...filters.kinds, kind] : filters.kinds.filter((entry) => entry !== kind),
    });
  return (
    <section className="changes__filters" aria-label={messages.filters}>
      <SearchField
        label={messages.search}
        clearLabel={messages.clearSearch}
        value={filters.query}
        onChange={(query) => onChange({ ...filters, query })}
      />
      <fieldset className="changes__kinds">
        <legend className="changes__legend">{messages.kind}</legend>
        {CHANGE_KINDS.map((kind) => (
          <FilterRow
            key={kind}
            label={messages.kinds[kind]}
            checked={filters.kinds.includes(kind)}
            onChange={(chosen) => toggle(kind, chosen)}
            count={counts.get(kind) ?? 0}
            share={(counts.get(kind) ?? 0) / most}
          />
        ))}
      </fieldset>
      <fieldset className="changes__plans">
        <legend className="changes__legend">{messages.compared}</legend>
        <PlanSelect
          label={messages.from}
          plans={inOrder.slice(0, -1)}
          allows={(plan) => to === null || plan.order < to}
          value={filters.from}
          onChange={(plan) => onChange({ ...filters, from: plan })}
        />
        <PlanSelect
          label={messages.to}
          plans={inOrder.slice(1)}
          allows={(plan) => from === null || plan.order > from}
          value={filters.to}
          onChange={(plan) => onChange({ ...filters, to: plan })}
        />
      </fieldset>
    </section>
  );
}
