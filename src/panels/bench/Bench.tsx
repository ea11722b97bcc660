import { lazy, Suspense } from 'react';
import { TOOLS, type Tool } from '../../state/view';
import { useAtlas } from '../../state/store';
import { IconButton } from '../../ui/Button';
import { Fence } from '../shell/Fence';
import { useMessages } from '../words';
import './bench.css';

type OpenTool = Exclude<Tool, 'none'>;

// Each tool is fetched when it is first opened.
const CONTENTS = {
  axis: lazy(() => import('./axis/AxisTool')),
  compare: lazy(() => import('./compare/CompareTool')),
  charts: lazy(() => import('./charts/ChartsTool')),
  own: lazy(() => import('./own/OwnTool')),
} satisfies Record<OpenTool, unknown>;

const OPEN_TOOLS = TOOLS.filter((tool): tool is OpenTool => tool !== 'none');

/** The tools as a row of toggles over the map. */
export function BenchButtons() {
  const messages = useMessages().bench;
  const open = useAtlas((state) => state.view.tool);
  const { openTool } = useAtlas.getState();
  return (
    <div className="bench-buttons" role="group" aria-label={messages.label}>
      {OPEN_TOOLS.map((tool) => (
        <button
          key={tool}
          type="button"
          className="bench-buttons__button"
          aria-pressed={tool === open}
          onClick={() => openTool(tool === open ? 'none' : tool)}
        >
          {messages.tools[tool]}
        </button>
      ))}
    </div>
  );
}

/** The open tool in its drawer under the map; nothing while none is open. */
export function Bench() {
  const messages = useMessages().bench;
  const tool = useAtlas((state) => state.view.tool);
  if (tool === 'none') return null;
  const Content = CONTENTS[tool];
  return (
    <section className={`bench bench--${tool}`} aria-label={messages.tools[tool]} data-covers-map key={tool}>
      <IconButton
        className="bench__close"
        icon="close"
        label={messages.close}
        onClick={() => useAtlas.getState().openTool('none')}
      />
      <Fence key={tool} title={messages.failed}>
        <Suspense fallback={<p className="bench__waiting">{messages.loading}</p>}>
          <Content />
        </Suspense>
      </Fence>
    </section>
  );
}
