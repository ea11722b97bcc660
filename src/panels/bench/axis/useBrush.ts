import { useEffect, useMemo, useRef } from 'react';
import type { Stretch } from '../../../state/axisSetting';
import { useAtlas } from '../../../state/store';
import type { Placed } from './useStrip';

/** Ids of what lies along a stretch, or may. */
function idsWithin(placed: readonly Placed[], { from, to }: Stretch): ReadonlySet<string> {
  return new Set(
    placed
      .filter(({ placement }) => placement.spans.some((span) => span.from <= to && span.to >= from))
      .map(({ standing }) => standing.feature.id),
  );
}

/**
 * Narrows the whole page to a stretch of the axis, and gives the stretch up when the narrowing is lifted elsewhere.
 * @returns what lies along the stretch; null where the whole axis counts
 */
export function useBrush(
  stretch: Stretch | null,
  label: string,
  placed: readonly Placed[],
  clear: () => void,
): ReadonlySet<string> | null {
  const ids = useMemo(() => stretch && idsWithin(placed, stretch), [stretch, placed]);
  const key = ids && [...ids].join();
  const latest = useRef(ids);
  latest.current = ids;
  const give = useRef(clear);
  give.current = clear;

  useEffect(() => {
    const { narrowed, narrow } = useAtlas.getState();
    if (key !== null) narrow({ tool: 'axis', label, ids: latest.current! });
    else if (narrowed?.tool === 'axis') narrow(null);
  }, [key, label]);

  useEffect(
    () =>
      useAtlas.subscribe((state, before) => {
        const isLifted = before.narrowed?.tool === 'axis' && state.narrowed === null;
        const isSame = state.view.tool === 'axis' && state.view.toolWith === before.view.toolWith;
        // Not lifted by this tool, nor by opening it anew with a setting of its own.
        if (isLifted && isSame && latest.current) give.current();
      }),
    [],
  );
  return ids;
}
