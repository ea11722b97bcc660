import { useCallback, useMemo, useState } from 'react';
import { SECTORS } from '../../../../data/vocabulary';
import type { Axis } from '../../../model/axes';
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
import { isAlong, stretchOn } from './stretch';
import type { Measured } from './useStrip';

interface AxisBenchProps {
  readonly ground: AxisGround;
  readonly used: UsedSetting;
  readonly measured: Measured;
}

const NONE: ReadonlySet<string> = new Set();
const ALL: ReadonlySet<string> = new Set(SECTORS.map(({ id }) => id));

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

  const stretch = useMemo(() => stretchOn(chain, setting.brush), [chain, setting.brush]);
  const settledStretch = useMemo(() => stretchOn(chain, settled.brush), [chain, settled.brush]);
  const onStretch = useCallback((brush: Stretch | null) => change({ brush }), [change]);
  const clear = useCallback(() => change({ brush: null }), [change]);
  const chosen = useMemo(() => {
    const along = settledStretch && placed.filter(({ placement }) => isAlong(placement, settledStretch));
    return along && new Set(along.map(({ standing }) => standing.feature.id));
  }, [settledStretch, placed]);
  useAxisOnMap(chain, settled.reach, settledStretch);
  const line = nameOf(axis);
  const stretchWords = settledStretch && stretchName(settledStretch, chain, places, words);
  const key = useMemo(() => {
    const entries: { sample: KeySample; words: string }[] = [
      { sample: 'line', words: line },
      { sample: 'corridor', words: `${messages.reach} ${messages.km(settled.reach)}` },
      ...(stretchWords === null ? [] : [{ sample: 'stretch' as const, words: stretchWords }]),
    ];
    return { title: words.messages.bench.tools.axis, entries };
  }, [line, messages, settled.reach, stretchWords, words]);
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
