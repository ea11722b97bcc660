import { FileFailure } from '../../../catalogue/load';
import { countiesOf, territoriesOf, type AdminFile, type County, type Territories } from '../../../model/territory';
import { readForTool } from '../ground';
import { createShared, useShared } from '../shared';

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

const useOutlines = createShared(['admin'], readAdmin);

/** The outlines of counties and cities, read when somebody first asks for them; null until then. */
export const useAdmin = (): Admin | null => useShared(useOutlines);
