import { lazy, Suspense } from 'react';
import { narrowingsOf } from '../../../state/derived';
import type { NarrowingTool } from '../../../state/narrowing';
import { useAtlas } from '../../../state/store';
import { narrowingFailed } from './NarrowingFailed';
import { WORKS } from './works';

const contentOf = (tool: NarrowingTool) => lazy(() => WORKS[tool]().catch(() => ({ default: narrowingFailed(tool) })));

const CONTENTS = { axis: contentOf('axis'), compare: contentOf('compare'), areas: contentOf('areas') };

/** Works out what tools restrict, open or closed; says what of it cannot be worked out. */
export function Narrowings() {
  const narrowings = useAtlas(narrowingsOf);
  const open = useAtlas((state) => state.view.tool);
  return narrowings.map(({ tool, setting }) => {
    const Content = CONTENTS[tool];
    return (
      <Suspense key={tool} fallback={null}>
        <Content setting={setting} isOpen={tool === open} />
      </Suspense>
    );
  });
}
