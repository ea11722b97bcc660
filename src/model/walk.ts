/**
 * Walking along a path beside a line: which stretches of the line the path accompanies within a distance, and where it
 * comes nearest. Pure; kilometres of chainage.ts's flat frame, which the ends that are shown are not read from.
 */
import type { Position } from 'geojson';
import { isBeyond, roughKm, search, type Chain, type Found } from './chainage';
import type { LonLat } from './plane';

/** A position with its foot. */
export interface Look {
  position: LonLat;
  found: Found;
  km: number;
}

/** A stretch that a path accompanies; numbers are ends of the line itself. */
export interface Run {
  from: Look | number;
  to: Look | number;
}

export interface Walked {
  /** In order and apart. */
  runs: Run[];
  /** Looks for the nearest position of all; null where the paths stay beyond the distance. */
  nearest: () => Look | null;
  /** They never leave it. */
  whole: boolean;
}

/** Longest step, kilometres. Legs are straight and lines bend gently: between two looks nothing comes and goes. */
const LONGEST_STEP = 5;
/** No step is longer than this share of the distance. */
const STEP_SHARE = 0.4;
/** Halvings of a step to find where a path leaves the distance: 5 km / 2¹⁰ is 5 m. */
const HALVINGS = 10;
/** Cuts of a step to two thirds to find its nearest position: 5 km · (2/3)¹⁶ is 8 m. */
const CUTS = 16;
/** Nearer than this a path touches the line: no nearer place is looked for. Kilometres. */
export const TOUCHING = 0.01;

export const kmOf = (end: Look | number): number => (typeof end === 'number' ? end : end.km);

/** Joins runs that touch. */
export function joinedRuns(runs: readonly Run[]): Run[] {
  const result: Run[] = [];
  for (const run of [...runs].sort((a, b) => kmOf(a.from) - kmOf(b.from))) {
    const last = result.at(-1);
    if (!last || kmOf(run.from) > kmOf(last.to)) result.push({ ...run });
    else if (kmOf(run.to) > kmOf(last.to)) last.to = run.to;
  }
  return result;
}

function midway([lon1, lat1]: LonLat, [lon2, lat2]: LonLat, share: number): LonLat {
  return [lon1 + share * (lon2 - lon1), lat1 + share * (lat2 - lat1)];
}

/** Lines, or rings of areas; `reach` in kilometres. */
export function walk(chain: Chain, paths: readonly (readonly Position[])[], reach: number): Walked {
  const stepLength = Math.min(LONGEST_STEP, STEP_SHARE * reach);
  const runs: Run[] = [];
  /** Steps in which the nearest position of all may lie. */
  const close: { from: LonLat; to: LonLat; atLeast: number }[] = [];
  let least = Infinity;
  let whole = true;
  let run: Run | null = null;

  const lookAt = (position: LonLat, x: number, y: number): Look | null => {
    const found = search(chain, x, y, reach);
    return found && { position, found, km: roughKm(chain, found) };
  };
  const look = (position: LonLat): Look | null => {
    const [x, y] = chain.toFlat(position);
    return lookAt(position, x, y);
  };
  const note = (seen: Look) => {
    if (!run) runs.push((run = { from: seen, to: seen }));
    else if (seen.km < kmOf(run.from)) run.from = seen;
    else if (seen.km > kmOf(run.to)) run.to = seen;
  };
  /** The last position within the distance, between one within and one beyond it. */
  const edge = (within: Look, beyond: LonLat): Look => {
    let near = within;
    let far = beyond;
    for (let halving = 0; halving < HALVINGS; halving += 1) {
      const middle = midway(near.position, far, 0.5);
      const seen = look(middle);
      if (seen) near = seen;
      else far = middle;
    }
    return near;
  };
  const leave = () => {
    run = null;
    whole = false;
  };
  /** From one position to the next, of which `seen` is what was seen there. */
  const step = (last: Look | null, from: LonLat, to: LonLat, seen: Look | null, length: number) => {
    if (!seen) {
      if (last) note(edge(last, to));
      leave();
    } else {
      if (!last && length > 0) note(edge(seen, from));
      note(seen);
    }
    const distance = Math.min(distanceOf(seen), distanceOf(last));
    least = Math.min(least, distance);
    // On the way from one to the other the distance falls by no more than half the way.
    const atLeast = distance - length / 2;
    if (atLeast < least) close.push({ from, to, atLeast });
    return seen;
  };

  for (const path of paths) {
    let from: LonLat = path[0] as [number, number];
    let [x0, y0] = chain.toFlat(from);
    run = null;
    let last = step(null, from, from, lookAt(from, x0, y0), 0);
    for (let index = 1; index < path.length; index += 1) {
      const to: LonLat = path[index] as [number, number];
      const [x, y] = chain.toFlat(to);
      const length = Math.sqrt((x - x0) ** 2 + (y - y0) ** 2);
      const steps = Math.max(1, Math.ceil(length / stepLength));
      const isFar = steps > 1 && !last && isBeyond(chain, (x + x0) / 2, (y + y0) / 2, reach + length / 2);
      if (isFar) leave();
      else {
        let here = from;
        for (let count = 1; count < steps; count += 1) {
          const next = midway(from, to, count / steps);
          last = step(last, here, next, look(next), length / steps);
          here = next;
        }
        last = step(last, here, to, lookAt(to, x, y), length / steps);
      }
      from = to;
      x0 = x;
      y0 = y;
    }
  }

  const nearest = () => {
    let best: Look | null = null;
    for (const { from, to, atLeast } of close.sort((a, b) => a.atLeast - b.atLeast)) {
      if (atLeast > distanceOf(best) || distanceOf(best) < TOUCHING) break;
      const seen = nearestBetween(look, from, to);
      if (distanceOf(seen) < distanceOf(best)) best = seen;
    }
    return best;
  };
  return { runs: joinedRuns(runs), nearest, whole };
}

const distanceOf = (seen: Look | null): number => seen?.found.distance ?? Infinity;

/** The nearest position of one step. */
function nearestBetween(look: (position: LonLat) => Look | null, from: LonLat, to: LonLat): Look | null {
  let [low, high] = [0, 1];
  for (let cut = 0; cut < CUTS; cut += 1) {
    const third = (high - low) / 3;
    const [one, other] = [look(midway(from, to, low + third)), look(midway(from, to, high - third))];
    if (distanceOf(one) < distanceOf(other)) high -= third;
    else low += third;
  }
  const ends = [look(from), look(midway(from, to, (low + high) / 2)), look(to)];
  return ends.reduce((best, seen) => (distanceOf(seen) < distanceOf(best) ? seen : best));
}
