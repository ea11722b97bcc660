import { FilterGroupBody } from './FilterGroupBody';
import { GroupSection } from './GroupSection';
import { PANEL_GROUPS } from './options';
import './filters.css';

/** Everything that can be restricted. Nothing chosen in a group means no restriction. */
export function FiltersPanel() {
  return (
    <div className="filters">
      {PANEL_GROUPS.map((group) => (
        <GroupSection key={group} group={group} also={group === 'circle' ? ['axis'] : []}>
          <FilterGroupBody group={group} />
        </GroupSection>
      ))}
    </div>
  );
}
