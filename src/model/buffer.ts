/**
 * What lies within so many kilometres of a geometry, as an outline. Pure; degrees of WGS 84.
 *
 * turf draws the outline (JSTS, in an azimuthal frame on a sphere): right in form, but off by up to 0.7 % of the distance, and
 * slow round a coast. It is therefore given a simplified geometry and few corners. Every corner is then moved along the
 * geodesic from its nearest point of the true geometry until it lies at the wished distance, and sides are halved until they bend no
 * more. What is left is the chord between two corners: less than 0.01 % of the distance, or half a metre.
 */
import turfBuffer from '@turf/buffer';
import { feature } from '@turf/helpers';
import simplify from '@turf/simplify';
import type { Geometry, Position } from 'geojson';
import { chainOf, search, type Chain, type Found } from './chainage';
import { positionFrom, wayTo } from './measure';
import { KILOMETRES_A_DEGREE, type LonLat } from './plane';
import { roughKilometres } from './shapes';
import type { Polygons } from './territory';

/** Corners of a quarter turn in a circle: 1 − cos(90° / 2 / 64) is 0.008 %. */
const QUARTER = 64;
/** The same in what turf draws: its time grows faster than the corners, and the sides are halved afterwards. */
const ROUGH_QUARTER = 4;
/** At most: where two arcs meet in a notch, each halving comes half as near to its bottom. */
const HALVINGS = 18;
/** Outlines are drawn round a geometry without its bends of less than this share of the distance. */
const SIMPLIFICATION = 0.1;
/** A side whose middle is off by less than this share of the distance stays as it is. */
const STRAIGHT = 1e-4;
/** And by less than this, kilometres: positions are known to a metre at best. */
const LEAST_BEND = 0.0005;
/** Corners are settled when they are at their distance to this share of it. */
const SETTLED = 2e-5;
const MOST_TURNS = 12;

/** The parts of a geometry: distances are measured to these. */
export interface Parts {
  points: readonly LonLat[];
  /** Lines, and the outlines of areas. */
  chains: readonly Chain[];
  /** Empty for what has no area. */
  polygons: Polygons;
}

const positionsOf = (positions: readonly Position[]) => positions.map(([lon, lat]): LonLat => [lon!, lat!]);

/** Takes a geometry apart; null for a collection, which no shape is. */
export function partsOf(geometry: Geometry): Parts | null {
  const chains = (lines: readonly Position[][]) => lines.map(chainOf).filter((chain) => chain !== null);
  const none: Parts = { points: [], chains: [], polygons: [] };
  switch (geometry.type) {
    case 'Point':
      return { ...none, points: positionsOf([geometry.coordinates]) };
    case 'MultiPoint':
      return { ...none, points: positionsOf(geometry.coordinates) };
    case 'LineString':
    case 'MultiLineString': {
      const lines = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
      const long = chains(lines);
      // A line that goes nowhere is where it stands.
      return long.length > 0 ? { ...none, chains: long } : { ...none, points: positionsOf(lines.flat().slice(0, 1)) };
    }
    case 'Polygon':
      return { ...none, chains: chains(geometry.coordinates), polygons: [geometry.coordinates] };
    case 'MultiPolygon':
      return { ...none, chains: chains(geometry.coordinates.flat()), polygons: geometry.coordinates };
    case 'GeometryCollection':
      return null;
  }
}

/** A circle of geodesics, anticlockwise and closed; its area is short of the true one by 6.6 / count². */
export function circleOf(centre: LonLat, radius: number, count = 4 * QUARTER): Position[] {
  const ring = Array.from({ length: count }, (_, index) => positionFrom(centre, -(index * 360) / count, radius));
  return [...ring, ring[0]!];
}

/**
 * The point of the geometry's edges nearest to a position: looked for in flat frames and taken on its geodesic. A foot that is off
 * along the line by a share of the distance makes the distance wrong by half the square of that share.
 */
function footIn({ points, chains }: Parts, position: LonLat): LonLat {
  let least = Infinity;
  let onChain: { chain: Chain; found: Found } | null = null;
  for (const chain of chains) {
    const found = search(chain, ...chain.toFlat(position), least);
    if (!found || found.distance >= least) continue;
    least = found.distance;
    onChain = { chain, found };
  }
  let foot: LonLat | null = null;
  for (const point of points) {
    const distance = roughKilometres(point, position);
    if (distance >= least) continue;
    least = distance;
    foot = point;
  }
  if (!onChain || foot) return foot!;
  const { chain, found } = onChain;
  const line = chain.legs[found.leg]!;
  const { lon2, lat2 } = line.Position(found.share * line.s13);
  return [lon2!, lat2!];
}

/** As turf draws it, round a simplified geometry. */
function roughBuffer(geometry: Geometry, km: number): Polygons {
  const plain = feature(geometry as Exclude<Geometry, { type: 'GeometryCollection' }>);
  const tolerance = (km * SIMPLIFICATION) / KILOMETRES_A_DEGREE;
  const bare = geometry.type.endsWith('Point') ? plain : simplify(plain, { tolerance, highQuality: true });
  const shape = turfBuffer(bare, km, { units: 'kilometers', steps: ROUGH_QUARTER });
  if (!shape) return [];
  const drawn = shape.geometry;
  return drawn.type === 'Polygon' ? [drawn.coordinates] : drawn.coordinates;
}

/** The outline at `km` of a geometry; rings are closed. Empty where there is nothing to go round. */
export function buffered(geometry: Geometry, km: number): Polygons {
  const parts = partsOf(geometry);
  if (!parts) return [];
  if (parts.chains.length === 0 && parts.points.length < 2) return parts.points.map((point) => [circleOf(point, km)]);
  const corrected = (start: LonLat): LonLat => {
    let at = start;
    // Where two arcs meet, setting the distance from the one spoils that from the other: by turns they come to the corner.
    for (let turn = 0; turn < MOST_TURNS; turn += 1) {
      const foot = footIn(parts, at);
      const { bearing, distance } = wayTo(foot, at);
      if (turn > 0 && Math.abs(distance - km) < km * SETTLED) break;
      at = positionFrom(foot, bearing, km);
    }
    return at;
  };
  const bend = Math.max(km * STRAIGHT, LEAST_BEND);
  /** The corners between two, by halving the side until it is straight. */
  const between = (from: LonLat, to: LonLat, halvings: number): LonLat[] => {
    if (halvings === 0) return [];
    const chord: LonLat = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
    const middle = corrected(chord);
    if (roughKilometres(chord, middle) < bend) return [];
    return [...between(from, middle, halvings - 1), middle, ...between(middle, to, halvings - 1)];
  };
  return roughBuffer(geometry, km).map((polygon) =>
    polygon.map((ring) => {
      const corners = ring.slice(0, -1).map((corner) => corrected(corner as [number, number]));
      const outline = corners.flatMap((corner, index) => [
        corner,
        ...between(corner, corners[(index + 1) % corners.length]!, HALVINGS),
      ]);
      return [...outline, outline[0]!].map(([lon, lat]) => [lon, lat]);
    }),
  );
}
