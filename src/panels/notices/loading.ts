import { useMemo } from 'react';
import { KINDS } from '../../../data/vocabulary';
import { PARTS } from '../../catalogue/load';
import { useAtlas } from '../../state/store';

export interface Loading {
  /** Kinds that have come, well or ill. */
  done: number;
  total: number;
  /** Every file has come or failed. */
  finished: boolean;
}

export function useLoading(): Loading {
  const loaded = useAtlas((state) => state.loaded);
  const failures = useAtlas((state) => state.failures);
  return useMemo(() => {
    const settled = (part: (typeof PARTS)[number]) => loaded.has(part) || failures.has(part);
    return {
      done: KINDS.filter((kind) => settled(kind.id)).length,
      total: KINDS.length,
      finished: PARTS.every(settled),
    };
  }, [loaded, failures]);
}
