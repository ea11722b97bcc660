import type { FilterGroup } from '../../model/filters';
import { useSelection } from '../../state/derived';
import { CIRCLES } from '../../../data/vocabulary';
import { OptionRows } from './OptionRows';
import { PlaceRows } from './PlaceRows';

/** The rows of a group; the axis stands under the circles, below a dashed rule, on the same scale. */
export function FilterGroupBody({ group }: { group: FilterGroup }) {
  if (group === 'circle') return <CircleRows />;
  if (group === 'place') return <PlaceRows />;
  return <OptionRows group={group} />;
}

function CircleRows() {
  const { counts } = useSelection();
  const circles = [...CIRCLES.map((circle) => circle.id), 'none'].map((id) => counts.circle.get(id) ?? 0);
  const longest = Math.max(1, ...circles, counts.axis.get('on') ?? 0);
  return (
    <>
      <OptionRows group="circle" longest={longest} />
      <div className="filter-group__axis">
        <OptionRows group="axis" longest={longest} />
      </div>
    </>
  );
}
