import type { Assembled } from '../assemble';
import type { Catalogue } from '../catalogue';
import type { Fault } from '../faults';
import type { Regions } from '../regions';

/** All that the checks look at. Geometry is as served: rounded and wound. */
export interface Build {
  catalogue: Catalogue;
  regions: Regions;
  features: Assembled[];
}

/** A sentence that has to hold; returns every place where it does not. */
export type Check = (build: Build) => Fault[];
