import { type Assembled, assemble } from './assemble';
import { type Written, catalogueOf } from './catalogue';
import { checkAll } from './checks';
import type { Fault } from './faults';
import { regionsOf } from './regions';
import type { Ground } from './resolve';
import { servedGeometry } from './round';
import { servedFiles } from './write';
import { positionsDocument } from './write/positions';

export interface Built {
  features: Assembled[];
  /** Name in public/data → text. */
  files: Map<string, string>;
  /** Path from the project root → text: what is written for people who edit. */
  documents: Map<string, string>;
  faults: Fault[];
}

/** Joins, draws, checks and writes out what was read. All faults are returned; the files are made in any case. */
export function build(written: Written): Built {
  const catalogue = catalogueOf(written);
  const regions = regionsOf(catalogue.admin, catalogue.place);
  const ground: Ground = { place: catalogue.place, region: regions };
  const features = catalogue.features.map((feature): Assembled => {
    const assembled = assemble(catalogue, ground, feature);
    return {
      ...assembled,
      geometry: assembled.geometry && servedGeometry(assembled.geometry),
    };
  });
  return {
    features,
    files: servedFiles(catalogue, features),
    documents: new Map([['docs/positions.md', positionsDocument(catalogue, features)]]),
    faults: checkAll({ catalogue, regions, features }),
  };
}
