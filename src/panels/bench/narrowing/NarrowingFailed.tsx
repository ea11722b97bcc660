import { useMemo } from 'react';
import type { NarrowingTool } from '../../../state/narrowing';
import { useSettled, type NarrowingWorkProps, type Outcome } from './settling';

const FAILED: Outcome = { type: 'failed' };

/** Stands in for what could not be fetched. */
export function narrowingFailed(tool: NarrowingTool) {
  return function NarrowingFailed({ setting, isOpen }: NarrowingWorkProps) {
    const narrowing = useMemo(() => ({ tool, setting }), [setting]);
    useSettled(narrowing, isOpen, FAILED);
    return null;
  };
}
