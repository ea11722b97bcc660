import { FileFailure, type GroundPart } from '../../../catalogue/load';
import { servedAxes, servedNodes, type Axis, type AxisFile, type Settlement } from '../../../model/axes';
import type { LonLat } from '../../../model/plane';
import { countiesOf, territoriesOf, type AdminFile, type Territories } from '../../../model/territory';
import { readForTool } from '../ground';
import { createShared, useShared } from '../shared';

/** What the served files know of the ground along a line. */
export interface AxisGround {
  axes: readonly Axis[];
  /** Nodes, cities and counties by which one finds one's way. */
  settlements: readonly Settlement[];
  territories: Territories;
  /** The files that could not be read: without them the rest still works, only less exactly. */
  failures: readonly FileFailure[];
  retry: () => void;
}

interface LabelsFile {
  features: {
    properties: { layer: string; id: string; name: string; short?: string; name_en: string };
    geometry: { coordinates: LonLat };
  }[];
}

const RANKS: Readonly<Record<string, number>> = { city: 1, county: 2 };

function settlementsOf({ features }: LabelsFile): Settlement[] {
  return features.flatMap(({ properties: { layer, id, name, short, name_en }, geometry }) => {
    const rank = RANKS[layer];
    return rank === undefined ? [] : [{ id, name: short ?? name, name_en, at: geometry.coordinates, rank }];
  });
}

async function readAll(): Promise<Omit<AxisGround, 'retry'>> {
  const failures: FileFailure[] = [];
  /** What a file gives, or nothing where it cannot be read or is not what it should be. */
  const read = async <File, Result>(
    name: GroundPart,
    take: (file: File) => Result,
    nothing: Result,
  ): Promise<Result> => {
    try {
      return take((await readForTool(name)) as File);
    } catch (error) {
      failures.push(
        error instanceof FileFailure ? error : new FileFailure(`${name}.json`, 'wrong-shape', String(error)),
      );
      return nothing;
    }
  };
  const none = { axes: [] as Axis[], nodes: [] as Settlement[] };
  const [{ axes, nodes }, labels, territories] = await Promise.all([
    read('axis', (file: AxisFile) => ({ axes: servedAxes(file), nodes: servedNodes(file) }), none),
    read('labels', settlementsOf, [] as Settlement[]),
    read('admin', (file: AdminFile) => territoriesOf(countiesOf(file)), territoriesOf([])),
  ]);
  const known = new Set(nodes.map(({ id }) => id));
  return { axes, settlements: [...nodes, ...labels.filter(({ id }) => !known.has(id))], territories, failures };
}

const useGround = createShared(['axis', 'labels', 'admin'], readAll);

/** The ground, read when somebody first asks for it; null until then. */
export function useAxisGround(): AxisGround | null {
  return useShared(useGround);
}
