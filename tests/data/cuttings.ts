import type { Cutting } from '../../data/build/cut/types';
import type { Fault } from '../../data/build/faults';
import { readCuttings } from '../../data/build/read';

const faults: Fault[] = [];
const all = readCuttings('.', faults);
if (faults.length > 0) throw new Error(JSON.stringify(faults));

/** The cutting of a plan in seeds/. */
export function cuttingOf(plan: string): Cutting {
  const cutting = all.find((one) => one.plan === plan);
  if (!cutting) throw new Error(`no cutting of ${plan}`);
  return cutting;
}

export const PLANS = all.map(({ plan }) => plan);
