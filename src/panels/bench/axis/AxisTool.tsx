import { useWords } from '../../words';
import { AxisBench } from './AxisBench';
import { AxisNotices } from './AxisNotices';
import { useAxisGround, type AxisGround } from './useAxisGround';
import { useAxisSetting } from './useAxisSetting';
import { useStrip } from './useStrip';
import './axis.css';

/** The axis as a strip: whatever lies within a distance of a line, along its kilometres. */
export default function AxisTool() {
  const messages = useWords().messages.bench;
  const ground = useAxisGround();
  return ground ? <AxisOnGround ground={ground} /> : <p className="bench__waiting">{messages.loading}</p>;
}

function AxisOnGround({ ground }: { ground: AxisGround }) {
  const messages = useWords().messages.axisTool;
  const used = useAxisSetting();
  const measured = useStrip(ground, used.setting.axis, used.setting.reach);
  return (
    <>
      <AxisNotices ground={ground} used={used} measured={measured} />
      {measured ? (
        <AxisBench ground={ground} used={used} measured={measured} />
      ) : (
        <p className="bench__waiting">{messages.noLine}</p>
      )}
    </>
  );
}
