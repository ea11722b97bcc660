/** The targets, read when somebody first wants to see them. */
import { useEffect } from 'react';
import type { FileFailure } from '../catalogue/load';
import type { Indicator } from '../catalogue/types';
import { useAtlas } from '../state/store';
import { DATA_BASE, fetchFile } from './base';
import type { Served } from './served';

let asked = false;

function read(): void {
  asked = true;
  void useAtlas.getState().load(DATA_BASE, fetchFile, ['indicators']);
}

/** All targets of all plans, as served; reads them once. `wanted`: false where nobody needs them yet. */
export function useIndicators(wanted = true): Served<readonly Indicator[]> {
  const content = useAtlas((state) => state.indicators);
  const failure: FileFailure | undefined = useAtlas((state) => state.failures.get('indicators'));
  useEffect(() => {
    if (wanted && !asked) read();
  }, [wanted]);
  if (content) return { type: 'ready', content };
  return failure ? { type: 'failed', failure, retry: read } : { type: 'loading' };
}
