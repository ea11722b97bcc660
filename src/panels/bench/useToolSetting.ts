import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useAtlas } from '../../state/store';
import type { Tool } from '../../state/view';

/** A drag gives a new value every frame; the link takes it when the hand rests. */
const REST_MS = 160;

/** How a tool's setting stands in the link; an object that stays the same. */
export interface SettingCodec<Setting> {
  tool: Tool;
  encode: (setting: Setting) => string;
  decode: (text: string) => { setting: Setting; faults: string[] };
}

export interface UsedSetting<Setting> {
  /** As the hand has it now. */
  setting: Setting;
  /** As the link has it. */
  settled: Setting;
  faults: readonly string[];
  change: (part: Partial<Setting>) => void;
}

/** A tool's setting: it lives in the link, and runs ahead of it only while something is being dragged. */
export function useToolSetting<Setting>({ tool, encode, decode }: SettingCodec<Setting>): UsedSetting<Setting> {
  const link = useAtlas((state) => state.view.toolWith);
  const { setting: settled, faults } = useMemo(() => decode(link), [decode, link]);
  const [ahead, setAhead] = useState<{ of: string; setting: Setting } | null>(null);
  const timer = useRef(0);
  const setting = ahead?.of === link ? ahead.setting : settled;
  const latest = useRef(setting);
  latest.current = setting;

  const change = useCallback(
    (part: Partial<Setting>) => {
      const next = { ...latest.current, ...part };
      latest.current = next;
      setAhead({ of: link, setting: next });
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        // The bench may have turned to another tool meanwhile.
        if (useAtlas.getState().view.tool === tool) useAtlas.getState().setToolWith(encode(next));
        setAhead(null);
      }, REST_MS);
    },
    [tool, encode, link],
  );
  useEffect(() => () => window.clearTimeout(timer.current), []);
  return { setting, settled, faults, change };
}
