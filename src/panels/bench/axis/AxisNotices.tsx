import { Notice } from '../../../ui/Notice';
import { FailedFiles } from '../../FailedFiles';
import { useLoading } from '../../notices/loading';
import { useWords } from '../../words';
import { SettingNotice } from '../SettingNotice';
import type { AxisGround } from './useAxisGround';
import type { UsedSetting } from './useAxisSetting';
import type { Measured } from './useStrip';

interface AxisNoticesProps {
  readonly ground: AxisGround;
  readonly used: UsedSetting;
  readonly measured: Measured | null;
}

/** What of the link or of the ground could not be read. */
export function AxisNotices({ ground, used, measured }: AxisNoticesProps) {
  const { axisTool: messages } = useWords().messages;
  const { finished } = useLoading();
  const { axis, brush } = used.settled;
  const isUnknown = finished && axis !== null && measured !== null && measured.axis.id !== axis;
  const isBeyond = !isUnknown && brush !== null && measured !== null && brush.from >= measured.chain.length;
  const endsBeyond = !isUnknown && brush !== null && measured !== null && brush.to > Math.ceil(measured.chain.length);
  const faults = [
    ...used.faults,
    ...(isUnknown ? [`axis=${axis}`] : []),
    ...(isBeyond ? [`from=${brush.from}`] : []),
    ...(endsBeyond ? [`to=${brush.to}`] : []),
  ];
  return (
    <div className="bench-notices">
      <SettingNotice faults={faults} />
      {ground.failures.length > 0 && (
        <Notice tone="problem" action={{ label: messages.retry, onAct: ground.retry }}>
          <FailedFiles failures={ground.failures} />
          {messages.unread}
        </Notice>
      )}
    </div>
  );
}
