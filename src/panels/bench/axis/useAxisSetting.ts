import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { decodeAxisSetting, encodeAxisSetting, type AxisSetting } from '../../../state/axisSetting';
import { useAtlas } from '../../../state/store';

/** A drag gives a new value every frame; the link takes it when the hand rests. */
const REST_MS = 160;

export interface UsedSetting {
  /** As the hand has it now. */
  setting: AxisSetting;
  /** As the link has it. */
  settled: AxisSetting;
  faults: readonly string[];
  change: (part: Partial<AxisSetting>) => void;
}

/** The tool's setting: it lives in the link, and runs ahead of it only while something is being dragged. */
export function useAxisSetting(): UsedSetting {
  const link = useAtlas((state) => state.view.toolWith);
  const { setting: settled, faults } = useMemo(() => decodeAxisSetting(link), [link]);
  const [ahead, setAhead] = useState<{ of: string; setting: AxisSetting } | null>(null);
  const timer = useRef(0);
  const setting = ahead?.of === link ? ahead.setting : settled;
  const latest = useRef(setting);
  latest.current = setting;

  const change = useCallback(
    (part: Partial<AxisSetting>) => {
      const next = { ...latest.current, ...part };
      latest.current = next;
      setAhead({ of: link, setting: next });
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        // The bench may have turned to another tool meanwhile.
        if (useAtlas.getState().view.tool === 'axis') useAtlas.getState().setToolWith(encodeAxisSetting(next));
        setAhead(null);
      }, REST_MS);
    },
    [link],
  );
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return { setting, settled, faults, change };
}
