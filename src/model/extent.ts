/** Which stretches of a line a path, an area or a disc accompanies within a distance. Pure; kilometres on the ellipsoid. */
import type { Position } from 'geojson';
import { footOn, nearestOn, positionAt, ringRound, type Chain } from './chainage';
import type { LonLat } from './plane';
import { holds, type Polygons } from './territory';
import { joinedRuns, kmOf, TOUCHING, walk, type Look, type Run, type Walked } from './walk';

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
  return { spans: measured(chain, runs), distance: distance < TOUCHING ? 0 : distance, at: km, whole };
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
  if (first)
    return { spans: measured(chain, joinedRuns([...runs, ...inside])), distance: 0, at: kmOf(first.from), whole };
  const extent = extentOf(chain, walked);
  // An outline that accompanies the line all along and never crosses it has the whole line on one of its sides.
  const isRound = extent !== null && holds(polygons, positionAt(chain, extent.at));
  return isRound ? { ...extent, distance: 0 } : extent;
}

/** A disc: the stretch that its circle accompanies or goes round. */
export function extentOfDisc(chain: Chain, centre: LonLat, radius: number, reach: number): Extent | null {
  const { km, distance } = nearestOn(chain, centre);
  if (distance - radius > reach) return null;
  const circle = radius > 0 ? extentOfArea(chain, [[ringRound(centre, radius)]], reach) : null;
  return {
    // What only just touches the distance may do so between two looks at its circle.
    spans: circle?.spans ?? [{ from: km, to: km }],
    distance: Math.max(0, distance - radius),
    at: km,
    whole: distance + radius <= reach,
  };
}
