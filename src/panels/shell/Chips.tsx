import type { FilterGroup } from '../../model/filters';
import { useAtlas } from '../../state/store';
import { Chip } from '../../ui/Chip';
import { PANEL_GROUPS } from '../filters/options';
import { UndoButtons } from '../undo/UndoButtons';
import { useWords } from '../words';
import { NarrowingChips } from './NarrowingChips';
import { ClearAll } from './SidePanel';

interface ChipsProps {
  readonly open: FilterGroup | null;
  readonly onOpen: (group: FilterGroup | null) => void;
}

/** The axis as a switch and a chip per group, scrolling sideways. */
export function Chips({ open, onOpen }: ChipsProps) {
  const { messages, placeName } = useWords();
  const filters = useAtlas((state) => state.view.filters);
  const axis = useAtlas((state) => state.index?.axis);
  const toggle = useAtlas((state) => state.toggle);
  return (
    <div className="chips" role="group" aria-label={messages.side.filters}>
      <NarrowingChips />
      {axis && (
        <Chip pressed={filters.axis.length > 0} onClick={() => toggle('axis', 'on')}>
          {placeName(axis)}
        </Chip>
      )}
      {PANEL_GROUPS.map((group) => (
        <Chip key={group} expanded={open === group} onClick={() => onOpen(open === group ? null : group)}>
          {messages.filter.groups[group]}
          {filters[group].length > 0 && <strong> {filters[group].length}</strong>}
        </Chip>
      ))}
      <ClearAll />
      <UndoButtons />
    </div>
  );
}
