import { useCallback, useMemo, useState } from 'react';
import { SECTORS } from '../../../../data/vocabulary';
import type { Axis } from '../../../model/axes';
import type { Chain } from '../../../model/chainage';
import { MOST_REACH, type Stretch } from '../../../state/axisSetting';
import { Empty } from '../../../ui/Notice';
import type { KeySample } from '../../../state/mapKey';
import { useWords } from '../../words';
import { useKeyOnMap } from '../useKeyOnMap';
import { AxisHead, type AxisLook } from './AxisHead';
import { AxisTable } from './AxisTable';
import { axisName, stretchName } from './axisWords';
import { Strip } from './Strip';
import type { AxisGround } from './useAxisGround';
import { useAxisOnMap } from './useAxisOnMap';
import type { UsedSetting } from './useAxisSetting';
import { useBrush } from './useBrush';
import type { Measured } from './useStrip';

interface AxisBenchProps {
  readonly ground: AxisGround;
  readonly used: UsedSetting;
  readonly measured: Measured;
}

const NONE: ReadonlySet<string> = new Set();
const ALL: ReadonlySet<string> = new Set(SECTORS.map(({ id }) => id));

/** A stretch as far as the line goes; null where it begins beyond its end. */
function useStretchOn({ length }: Chain, stretch: Stretch | null): Stretch | null {
  return useMemo(() => {
    const end = Math.ceil(length);
    return stretch && stretch.from < length ? { from: stretch.from, to: Math.min(stretch.to, end) } : null;
  }, [length, stretch]);
}

/** The tool at work: its controls, and the strip or the table. */
export function AxisBench({ ground, used, measured }: AxisBenchProps) {
  const words = useWords();
  const messages = words.messages.axisTool;
  const { setting, settled, change } = used;
  const { chain, places, placed, axis } = measured;
  const [look, setLook] = useState<AxisLook>('strip');
  const [folded, setFolded] = useState(NONE);
  const settlements = useMemo(() => new Map(ground.settlements.map((one) => [one.id, one])), [ground.settlements]);
  const placeNames = useMemo(
    () => new Map(ground.settlements.map((one) => [one.id, words.placeName(one)])),
    [ground.settlements, words],
  );
  const nameOf = useCallback((one: Axis) => axisName(one, settlements, words), [settlements, words]);

  const stretch = useStretchOn(chain, setting.brush);
  const settledStretch = useStretchOn(chain, settled.brush);
  const onStretch = useCallback((brush: Stretch | null) => change({ brush }), [change]);
  const clear = useCallback(() => change({ brush: null }), [change]);
  const label = settledStretch ? stretchName(settledStretch, chain, places, words) : '';
  const chosen = useBrush(settledStretch, label, placed, clear);
  useAxisOnMap(chain, settled.reach, settledStretch);
  const line = nameOf(axis);
  const key = useMemo(() => {
    const entries: { sample: KeySample; words: string }[] = [
      { sample: 'line', words: line },
      { sample: 'corridor', words: `${messages.reach} ${messages.km(settled.reach)}` },
      ...(label === '' ? [] : [{ sample: 'stretch' as const, words: label }]),
    ];
    return { title: words.messages.bench.tools.axis, entries };
  }, [line, messages, settled.reach, label, words]);
  useKeyOnMap(key);

  const onFold = useCallback((sector: string) => {
    setFolded((before) => {
      const after = new Set(before);
      if (!after.delete(sector)) after.add(sector);
      return after;
    });
  }, []);
  const allFolded = folded.size === ALL.size;
  return (
    <>
      <AxisHead
        measured={measured}
        nameOf={nameOf}
        reach={setting.reach}
        onAxis={(id) => change({ axis: id === measured.axes[0]?.id ? null : id, brush: null })}
        onReach={(reach) => change({ reach })}
        look={look}
        onLook={setLook}
        folded={allFolded}
        onFoldAll={() => setFolded(allFolded ? NONE : ALL)}
        stretchName={stretch && stretchName(stretch, chain, places, words)}
        chosen={chosen}
        onClear={clear}
      />
      {placed.length === 0 ? (
        <Empty title={messages.emptyTitle} actions={widening(setting.reach, messages.widen, change)}>
          {messages.empty}
        </Empty>
      ) : look === 'strip' ? (
        <Strip
          measured={measured}
          stretch={stretch}
          onStretch={onStretch}
          folded={folded}
          onFold={onFold}
          placeNames={placeNames}
          chosen={chosen}
        />
      ) : (
        <AxisTable measured={measured} caption={messages.caption(nameOf(axis), setting.reach)} chosen={chosen} />
      )}
    </>
  );
}

function widening(reach: number, label: string, change: UsedSetting['change']) {
  return reach < MOST_REACH ? [{ label, onAct: () => change({ reach: MOST_REACH }) }] : [];
}
