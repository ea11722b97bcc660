import { useState } from 'react';
import { Notice } from '../../../ui/Notice';
import { fileName } from '../../base';
import { useLoading } from '../../notices/loading';
import { useWords } from '../../words';
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
  const { listComma, axisTool: messages, notices } = useWords().messages;
  const { finished } = useLoading();
  const [dismissed, setDismissed] = useState('');
  const { axis, brush } = used.settled;
  const isUnknown = finished && axis !== null && measured !== null && measured.axis.id !== axis;
  const isBeyond = !isUnknown && brush !== null && measured !== null && brush.from >= measured.chain.length;
  const faults = [
    ...used.faults,
    ...(isUnknown ? [`axis=${axis}`] : []),
    ...(isBeyond ? [`from=${brush.from}`, `to=${brush.to}`] : []),
  ].join(listComma);
  return (
    <div className="axis-notices">
      {faults !== '' && faults !== dismissed && (
        <Notice tone="problem" dismiss={{ label: notices.dismiss, onDismiss: () => setDismissed(faults) }}>
          {messages.faults(faults)}
        </Notice>
      )}
      {ground.failures.length > 0 && (
        <Notice tone="problem" action={{ label: messages.retry, onAct: ground.retry }}>
          {messages.unread(ground.failures.map(({ file }) => fileName(file)).join(listComma))}
        </Notice>
      )}
    </div>
  );
}
