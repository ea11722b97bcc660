import { useEffect, useRef } from 'react';
import { useAtlas } from '../../state/store';
import type { Tool } from '../../state/view';

/**
 * Narrows the whole page to what a tool has chosen, and gives the choice up when the narrowing is lifted elsewhere.
 * @param ids null: the tool narrows nothing
 */
export function useNarrowing(tool: Tool, label: string, ids: ReadonlySet<string> | null, clear: () => void): void {
  const key = ids && [...ids].join();
  const latest = useRef(ids);
  latest.current = ids;
  const give = useRef(clear);
  give.current = clear;

  useEffect(() => {
    const { narrowed, narrow } = useAtlas.getState();
    if (key !== null) narrow({ tool, label, ids: latest.current! });
    else if (narrowed?.tool === tool) narrow(null);
  }, [tool, key, label]);

  useEffect(
    () =>
      useAtlas.subscribe((state, before) => {
        const isLifted = before.narrowed?.tool === tool && state.narrowed === null;
        const isSame = state.view.tool === tool && state.view.toolWith === before.view.toolWith;
        // Not lifted by this tool, nor by opening it anew with a setting of its own.
        if (isLifted && isSame && latest.current) give.current();
      }),
    [tool],
  );
}
