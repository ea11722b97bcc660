import { useCallback, useEffect, useMemo, useState } from 'react';
import { FileFailure } from '../../../catalogue/load';
import { countiesOf, territoriesOf, type AdminFile, type County, type Territories } from '../../../model/territory';
import { readForTool, retryTold, useGroundReads } from '../ground';

export interface Admin {
  counties: readonly County[];
  territories: Territories;
  /** The file that could not be read, if so: without it places cannot be chosen, and the rest is less exact. */
  failure: FileFailure | null;
  retry: () => void;
}

type Read = Omit<Admin, 'retry'>;

async function readAdmin(): Promise<Read> {
  try {
    const counties = countiesOf((await readForTool('admin')) as AdminFile);
    return { counties, territories: territoriesOf(counties), failure: null };
  } catch (error) {
    const failure = error instanceof FileFailure ? error : new FileFailure('admin.json', 'wrong-shape', String(error));
    return { counties: [], territories: territoriesOf([]), failure };
  }
}

/** The outlines of counties and cities, read when the tool is first opened; null until then. */
export function useAdmin(): Admin | null {
  const [admin, setAdmin] = useState<Read | null>(null);
  const [attempt, setAttempt] = useState(0);
  const groundReads = useGroundReads();
  const retry = useCallback(() => {
    setAttempt((count) => count + 1);
    retryTold(['admin']);
  }, []);
  useEffect(() => {
    let gone = false;
    void readAdmin().then((read) => !gone && setAdmin(read));
    return () => {
      gone = true;
    };
  }, [attempt, groundReads]);
  return useMemo(() => admin && { ...admin, retry }, [admin, retry]);
}
