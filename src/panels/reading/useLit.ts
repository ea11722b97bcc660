import { useMemo } from 'react';
import { useAtlas } from '../../state/store';

/** What stands out on the map, and so in the text. */
export function useLit(): ReadonlySet<string> {
  const lit = useAtlas((state) => state.lit);
  const picked = useAtlas(({ view }) => (view.picked.type === 'feature' ? view.picked.id : null));
  return useMemo(() => (picked === null ? lit : new Set([picked])), [lit, picked]);
}
