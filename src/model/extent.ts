/** Which stretches of a line a path, an area or a disc accompanies within a distance. Pure; kilometres on the ellipsoid. */
import type { Position } from 'geojson';
import { footOn, positionAt, search, type Chain } from './chainage';
import type { LonLat } from './plane';
import { holds, type Polygons } from './territory';
import { joinedRuns, kmOf, walk, type Look, type Run, type Walked } from './walk';

/** A stretch of the line, chainage in kilometres. */
export interface Span {
  from: number;
  to: number;
}

export interface Extent {
  /** In order and apart. */
  spans: Span[];
  /** Of the nearest point. */
  distance: number;
  /** Chainage of the nearest point. */
  at: number;
  /** All of it lies within the distance. */
  whole: boolean;
}

function measured(chain: Chain, runs: readonly Run[]): Span[] {
  const exact = (end: Look | number) => (typeof end === 'number' ? end : footOn(chain, end.found, end.position).km);
  return runs.map(({ from, to }) => {
    const [one, other] = [exact(from), exact(to)];
    return { from: Math.min(one, other), to: Math.max(one, other) };
  });
}

function extentOf(chain: Chain, { runs, nearest: findNearest, whole }: Walked): Extent | null {
  const nearest = findNearest();
  if (!nearest) return null;
  const { km, distance } = footOn(chain, nearest.found, nearest.position);
  return { spans: measured(chain, runs), distance, at: km, whole };
}

/** What lines accompany; null where they stay beyond the distance. */
export function extentOfLines(chain: Chain, lines: readonly (readonly Position[])[], reach: number): Extent | null {
  return extentOf(chain, walk(chain, lines, reach));
}

/**
 * What an area covers. Its outline accompanies the line wherever it crosses it, so that the line between two accompanied
 * stretches lies wholly inside the area or wholly outside: the middle tells.
 */
export function extentOfArea(chain: Chain, polygons: Polygons, reach: number): Extent | null {
  const walked = walk(chain, polygons.flat(), reach);
  const { runs, whole } = walked;
  const ends: (Look | number)[] = [0, ...runs.flatMap(({ from, to }) => [from, to]), chain.length];
  const inside: Run[] = [];
  for (let index = 0; index < ends.length; index += 2) {
    const [from, to] = [ends[index]!, ends[index + 1]!];
    if (kmOf(from) >= kmOf(to)) continue;
    if (holds(polygons, positionAt(chain, (kmOf(from) + kmOf(to)) / 2))) inside.push({ from, to });
  }
  const [first] = inside;
  if (!first) return extentOf(chain, walked);
  return { spans: measured(chain, joinedRuns([...runs, ...inside])), distance: 0, at: kmOf(first.from), whole };
}

/** A disc beside the line, as if the line ran straight there: half the chord that lies within the distance. */
export function extentOfDisc(chain: Chain, centre: LonLat, radius: number, reach: number): Extent | null {
  const [x, y] = chain.toFlat(centre);
  // The flat frame may say a little too much: the ellipsoid decides.
  const found = search(chain, x, y);
  if (!found) return null;
  const { km, distance } = footOn(chain, found, centre);
  const beyond = distance - reach;
  if (beyond > radius) return null;
  const half = beyond <= 0 ? radius : Math.sqrt(radius * radius - beyond * beyond);
  return {
    spans: [{ from: Math.max(0, km - half), to: Math.min(chain.length, km + half) }],
    distance: Math.max(0, distance - radius),
    at: km,
    whole: distance + radius <= reach,
  };
}
