import { lazy, Suspense } from 'react';
import { Fence } from '../shell/Fence';
import { useMessages } from '../words';

// Fetched when the text is first opened, and the texts with it.
const ReaderTool = lazy(() => import('./ReaderTool'));

/** The plans' full text beside the map. */
export function TextPanel() {
  const messages = useMessages().reading;
  return (
    <Fence title={messages.failed}>
      <Suspense fallback={<p className="side__waiting">{messages.loading}</p>}>
        <ReaderTool />
      </Suspense>
    </Fence>
  );
}
