import { useCallback, useMemo } from 'react';
import type { Feature } from '../../../catalogue/types';
import { decodeAxisSetting, type Stretch } from '../../../state/axisSetting';
import { Notice } from '../../../ui/Notice';
import { fileName } from '../../base';
import { useLoading } from '../../notices/loading';
import { useWords } from '../../words';
import { narrowedName } from '../axis/axisWords';
import { isAlong, stretchOn } from '../axis/stretch';
import { useAxisGround, type AxisGround } from '../axis/useAxisGround';
import { useAxisOnMap } from '../axis/useAxisOnMap';
import { placing, useLine, type MeasuredLine } from '../axis/useLine';
import { useIdsThat, useSettled, type NarrowingWorkProps, type Outcome } from './settling';

const WAITING: Outcome = { type: 'waiting' };
const VAIN: Outcome = { type: 'vain' };
const FAILED: Outcome = { type: 'failed' };

/** A stretch of an axis: what lies along it, or may. */
export default function AxisNarrowingTool(props: NarrowingWorkProps) {
  const ground = useAxisGround();
  return ground && <OnGround ground={ground} {...props} />;
}

function OnGround({ ground, setting: text, isOpen }: NarrowingWorkProps & { ground: AxisGround }) {
  const { setting, faults } = useMemo(() => decodeAxisSetting(text), [text]);
  const { axis, reach, brush } = setting;
  const { finished } = useLoading();
  const words = useWords();
  const line = useLine(ground, axis);
  const chain = line?.chain ?? null;
  const stretch = useMemo(() => (chain ? stretchOn(chain, brush) : null), [chain, brush]);
  const passes = useMemo(() => {
    if (!chain || !stretch) return null;
    const place = placing({ chain, reach, territories: ground.territories });
    return (feature: Feature): boolean => {
      const placement = place(feature);
      return placement !== null && isAlong(placement, stretch);
    };
  }, [chain, stretch, reach, ground.territories]);
  const ids = useIdsThat(passes);

  const unread = ground.failures.map(({ file }) => fileName(file));
  const isServed = line?.axis.group === 'axis';
  const isOther = line !== null && axis !== null && line.axis.id !== axis;
  // Without its own file the first axis is not the one that is meant.
  const isAxisLost = unread.includes('axis.json') && (line === null || axis === null || isOther) && !isServed;
  // The tool, when it is open, falls back to the first axis and says so.
  const isUnread = !isOpen && (faults.length > 0 || isOther);
  const outcome = useMemo((): Outcome => {
    if (isAxisLost) return FAILED;
    if (!line || (isOther && !finished)) return finished ? VAIN : WAITING;
    if (!stretch || !ids || isUnread) return VAIN;
    const label = narrowedName(line, { brush: stretch, reach }, words);
    return { type: 'done', label, ids };
  }, [isAxisLost, line, isOther, finished, stretch, ids, isUnread, reach, words]);
  const narrowing = useMemo(() => ({ tool: 'axis' as const, setting: text }), [text]);
  useSettled(narrowing, isOpen, outcome);
  if (isOpen) return null;
  return (
    <>
      {line && outcome.type === 'done' && <OnMap line={line} reach={reach} stretch={stretch} />}
      <Unread files={unread.filter((file) => file !== 'labels.json')} isAxisLost={isAxisLost} retry={ground.retry} />
    </>
  );
}

/** What is restricted stays to be seen on the map when the tool is closed. */
function OnMap({ line, reach, stretch }: { line: MeasuredLine; reach: number; stretch: Stretch | null }) {
  useAxisOnMap(line.chain, reach, stretch);
  return null;
}

interface UnreadProps {
  readonly files: readonly string[];
  readonly isAxisLost: boolean;
  readonly retry: () => void;
}

function Unread({ files, isAxisLost, retry }: UnreadProps) {
  const { narrowing, bench, notices, listComma } = useWords().messages;
  const onAct = useCallback(() => retry(), [retry]);
  if (files.length === 0) return null;
  const say = isAxisLost ? narrowing.unread : narrowing.lessExact;
  return (
    <Notice tone="problem" action={{ label: notices.retry, onAct }}>
      {say(files.join(listComma), bench.tools.axis)}
    </Notice>
  );
}
