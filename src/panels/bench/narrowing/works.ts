import type { ComponentType } from 'react';
import type { NarrowingTool } from '../../../state/narrowing';
import type { NarrowingWorkProps } from './settling';

/** What works out the restrictions of each tool, without its drawer. */
export const WORKS: Readonly<Record<NarrowingTool, () => Promise<{ default: ComponentType<NarrowingWorkProps> }>>> = {
  axis: () => import('./AxisNarrowingTool'),
  compare: () => import('./CompareNarrowingTool'),
  areas: () => import('./AreasNarrowingTool'),
};

/** Fetches it beside the tool, so that the first choice made there need not wait. What fails is told when it is needed. */
export function fetchWork(tool: string): void {
  const fetchIt = (WORKS as Partial<Record<string, () => Promise<unknown>>>)[tool];
  void fetchIt?.().catch(() => undefined);
}
