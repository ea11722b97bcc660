import { useMemo } from 'react';
import type { Stretch } from '../../../state/axisSetting';
import { useNarrowing } from '../useNarrowing';
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
  useNarrowing('axis', label, ids, clear);
  return ids;
}
