import { lazy, Suspense, type ComponentType } from 'react';
import { narrowingsOf } from '../../../state/derived';
import type { NarrowingTool } from '../../../state/narrowing';
import { useAtlas } from '../../../state/store';
import { narrowingFailed } from './NarrowingFailed';
import type { NarrowingWorkProps } from './settling';

type Work = { default: ComponentType<NarrowingWorkProps> };

/** Fetched when something is restricted, without its tool's drawer. */
const work = (tool: NarrowingTool, fetchWork: () => Promise<Work>) =>
  lazy(() => fetchWork().catch((): Work => ({ default: narrowingFailed(tool) })));

const WORKS = {
  axis: work('axis', () => import('./AxisNarrowingTool')),
  compare: work('compare', () => import('./CompareNarrowingTool')),
  areas: work('areas', () => import('./AreasNarrowingTool')),
} satisfies Record<NarrowingTool, unknown>;

/** Works out what tools restrict, open or closed; says what of it cannot be worked out. */
export function Narrowings() {
  const narrowings = useAtlas(narrowingsOf);
  const open = useAtlas((state) => state.view.tool);
  return narrowings.map(({ tool, setting }) => {
    const Content = WORKS[tool];
    return (
      <Suspense key={tool} fallback={null}>
        <Content setting={setting} isOpen={tool === open} />
      </Suspense>
    );
  });
}
