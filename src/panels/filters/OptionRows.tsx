import type { Kind, Stage } from '../../../data/vocabulary';
import type { FilterGroup } from '../../model/filters';
import { useSelection } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { FilterRow } from '../../ui/FilterRow';
import { LineSample } from '../../ui/LineSample';
import { MarkIcon } from '../../ui/MarkIcon';
import { usePalette } from '../palette';
import { useOptions, type Option } from './options';

/** The options of a group as rows with live counts; bars are measured by the group's greatest count. */
export function OptionRows({ group, longest }: { group: FilterGroup; longest?: number }) {
  const options = useOptions(group);
  const counts = useSelection().counts[group];
  const greatest = longest ?? Math.max(1, ...options.map((option) => counts.get(option.id) ?? 0));
  return options.map((option) => <OptionRow key={option.id} group={group} option={option} greatest={greatest} />);
}

interface OptionRowProps {
  readonly group: FilterGroup;
  readonly option: Option;
  readonly greatest: number;
}

export function OptionRow({ group, option, greatest }: OptionRowProps) {
  const count = useSelection().counts[group].get(option.id) ?? 0;
  const chosen: readonly string[] = useAtlas((state) => state.view.filters[group]);
  const toggle = useAtlas((state) => state.toggle);
  return (
    <FilterRow
      label={option.label}
      checked={chosen.includes(option.id)}
      onChange={() => toggle(group, option.id)}
      count={count}
      share={count / greatest}
      tone={option.tone}
      sample={hasSample(group) && <Sample group={group} id={option.id} />}
    />
  );
}

const hasSample = (group: FilterGroup) => group === 'kind' || group === 'stage';

const KIND_SIZE = 17;
const STAGE_SIZE = 14;

function Sample({ group, id }: { group: FilterGroup; id: string }) {
  const palette = usePalette();
  if (group === 'kind') return <MarkIcon kind={id as Kind} size={KIND_SIZE} palette={palette} />;
  return (
    <>
      <MarkIcon kind="industrial-base" stage={id as Stage} size={STAGE_SIZE} palette={palette} />
      <LineSample kind="rail" stage={id as Stage} palette={palette} width={30} />
    </>
  );
}
