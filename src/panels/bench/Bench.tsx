import { lazy, Suspense, useEffect } from 'react';
import { useAtlas } from '../../state/store';
import { Button, IconButton } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { Fence } from '../shell/Fence';
import { NarrowingChips } from '../shell/NarrowingChips';
import { useLayout } from '../shell/useLayout';
import { useMessages } from '../words';
import { fetchWork } from './narrowing/works';
import { toolIcon, type OpenTool } from './tools';
import './bench.css';

// Each tool is fetched when it is first opened.
const CONTENTS = {
  axis: lazy(() => import('./axis/AxisTool')),
  compare: lazy(() => import('./compare/CompareTool')),
  charts: lazy(() => import('./charts/ChartsTool')),
  areas: lazy(() => import('./areas/AreasTool')),
  own: lazy(() => import('./own/OwnTool')),
} satisfies Record<OpenTool, unknown>;

/** These letter their title themselves where there is no bar. */
const TITLED: readonly OpenTool[] = ['charts', 'own'];

/** The open tool in its drawer under the map, on a phone over everything; nothing while none is open. */
export function Bench() {
  const { bench: messages, phone: text } = useMessages();
  const tool = useAtlas((state) => state.view.tool);
  const phone = useLayout() === 'phone';
  useEffect(() => fetchWork(tool), [tool]);
  if (tool === 'none') return null;
  const Content = CONTENTS[tool];
  const close = () => useAtlas.getState().openTool('none');
  return (
    <section className={`bench bench--${tool}`} aria-label={messages.tools[tool]} data-covers-map key={tool}>
      {phone ? (
        <>
          <header className="bench__bar">
            <Button look="text" icon="back" onClick={close}>
              {text.back}
            </Button>
            <Icon name={toolIcon(tool)} size={17} />
            <h2 className="bench__title">{messages.tools[tool]}</h2>
          </header>
          <NarrowingChips className="bench__narrowings" except={tool} />
        </>
      ) : (
        <>
          {!TITLED.includes(tool) && <h2 className="unseen">{messages.tools[tool]}</h2>}
          <IconButton className="bench__close" icon="close" label={messages.close} onClick={close} />
        </>
      )}
      <Fence key={tool} title={messages.failed}>
        <Suspense fallback={<p className="bench__waiting">{messages.loading}</p>}>
          <Content />
        </Suspense>
      </Fence>
    </section>
  );
}
