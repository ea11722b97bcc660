import { readJson } from '../../../catalogue/load';
import { countiesOf, territoriesOf, type AdminFile, type County, type Territories } from '../../../model/territory';
import { DATA_BASE, fetchFile } from '../../base';
import { createShared, useShared } from '../shared';

const FILE = `${DATA_BASE}basemap/admin.json`;

export interface Admin {
  counties: readonly County[];
  territories: Territories;
  /** The file that could not be read, if so: without it places cannot be chosen, and the rest is less exact. */
  failure: string | null;
  retry: () => void;
}

type Read = Omit<Admin, 'retry'>;

async function readAdmin(): Promise<Read> {
  try {
    const counties = countiesOf((await readJson(FILE, fetchFile)) as AdminFile);
    return { counties, territories: territoriesOf(counties), failure: null };
  } catch {
    return { counties: [], territories: territoriesOf([]), failure: FILE };
  }
}

const useOutlines = createShared(readAdmin);

/** The outlines of counties and cities, read when somebody first asks for them; null until then. */
export const useAdmin = (): Admin | null => useShared(useOutlines);
