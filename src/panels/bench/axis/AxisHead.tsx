import { KINDS } from '../../../../data/vocabulary';
import { AXIS_KINDS, type Axis } from '../../../model/axes';
import { LEAST_REACH, MOST_REACH } from '../../../state/axisSetting';
import { useAtlas } from '../../../state/store';
import { Button } from '../../../ui/Button';
import { Segmented } from '../../../ui/Segmented';
import { Slider } from '../../../ui/Slider';
import { useWords } from '../../words';
import { endNames, whereAlong } from './axisWords';
import type { Measured } from './useStrip';

export type AxisLook = 'strip' | 'table';

interface AxisHeadProps {
  readonly measured: Measured;
  readonly nameOf: (axis: Axis) => string;
  readonly reach: number;
  readonly onAxis: (id: string) => void;
  readonly onReach: (reach: number) => void;
  readonly look: AxisLook;
  readonly onLook: (look: AxisLook) => void;
  /** All lanes are folded. */
  readonly folded: boolean;
  readonly onFoldAll: () => void;
  /** What the chosen stretch is called; null where the whole line counts. */
  readonly stretchName: string | null;
  readonly chosen: ReadonlySet<string> | null;
  readonly onClear: () => void;
}

/** Which line, how far to its sides, what that makes, and how it is shown. */
export function AxisHead(props: AxisHeadProps) {
  const { measured, nameOf, reach, onAxis, onReach, look, onLook, folded, onFoldAll, stretchName, chosen, onClear } =
    props;
  const words = useWords();
  const messages = words.messages.axisTool;
  return (
    <div className="axis-head">
      <AxisSelect measured={measured} nameOf={nameOf} onAxis={onAxis} />
      <label className="axis-head__reach">
        <span>{messages.reach}</span>
        <Slider
          label={messages.reach}
          value={reach}
          min={LEAST_REACH}
          max={MOST_REACH}
          step={1}
          valueText={messages.km(reach)}
          onChange={onReach}
        />
        <output className="axis-head__km">{messages.km(reach)}</output>
      </label>
      <Summary measured={measured} chosen={chosen} />
      {stretchName !== null && (
        <Button className="axis-head__stretch" small onClick={onClear} title={messages.brushClear} icon="close">
          {stretchName}
          <span className="unseen">{messages.brushClear}</span>
        </Button>
      )}
      <div className="axis-head__acts">
        {look === 'strip' && (
          <Button small look="text" onClick={onFoldAll}>
            {folded ? messages.unfold : messages.fold}
          </Button>
        )}
        <Segmented
          label={messages.view}
          options={(['strip', 'table'] as const).map((value) => ({ value, label: messages.views[value] }))}
          value={look}
          onChange={onLook}
        />
      </div>
    </div>
  );
}

function AxisSelect({ measured, nameOf, onAxis }: Pick<AxisHeadProps, 'measured' | 'nameOf' | 'onAxis'>) {
  const { messages, term } = useWords();
  const { axes, axis } = measured;
  const groupName = { axis: messages.filter.groups.axis };
  return (
    <select
      className="axis-head__axis"
      aria-label={messages.axisTool.axis}
      value={axis.id}
      onChange={(event) => onAxis(event.target.value)}
    >
      {(['axis', ...AXIS_KINDS] as const).map((group) => {
        const members = axes.filter((one) => one.group === group);
        return (
          members.length > 0 && (
            <optgroup key={group} label={group === 'axis' ? groupName.axis : term(KINDS, group)}>
              {members.map((one) => (
                <option key={one.id} value={one.id}>
                  {nameOf(one)}
                </option>
              ))}
            </optgroup>
          )
        );
      })}
    </select>
  );
}

/** Where the thing lies that is pointed at; else which way the line runs and how much lies beside it. */
function Summary({ measured, chosen }: Pick<AxisHeadProps, 'measured' | 'chosen'>) {
  const words = useWords();
  const messages = words.messages.axisTool;
  const { axis, chain, places, placed, byId } = measured;
  const hovered = useAtlas((state) => (state.hovered === null ? undefined : byId.get(state.hovered)));
  if (hovered) {
    return (
      <p className="axis-head__summary" aria-hidden="true">
        <strong>{words.featureName(hovered.standing.feature)}</strong> {whereAlong(hovered.placement, words)}
      </p>
    );
  }
  const counted = chosen ? placed.filter(({ standing }) => chosen.has(standing.feature.id)) : placed;
  const unsure = counted.filter(({ placement }) => !placement.sure).length;
  const [from, to] = endNames(axis, chain, places, words);
  const way = [messages.towards(from, to), messages.about(Math.round(chain.length)), ''].join(words.messages.dot);
  return (
    <p className="axis-head__summary">
      {!chosen && way}
      <strong>{chosen ? messages.chosen(counted.length, placed.length) : messages.within(counted.length)}</strong>
      {unsure > 0 && messages.possibly(unsure)}
    </p>
  );
}
