/** What lies nearest to a shape. Pure; kilometres on the ellipsoid. */
import type { Geometry, Position } from 'geojson';
import { partsOf, type Parts } from './buffer';
import { chainOf, kilometresBetween, nearestOn, type Chain } from './chainage';
import { extentOfLines } from './extent';
import type { LonLat } from './plane';
import { holds } from './territory';
import type { Locatable } from './within';

/** Nearer than this two lines cross: where they come nearest is found to a few metres. Kilometres. */
const TOUCHING = 0.02;

export interface Near<Thing> {
  thing: Thing;
  /** Of its drawn position; its uncertainty stands beside it in `thing`. */
  distance: number;
}

/** What is known better than to a county: a distance to anything else would say more than is known. */
function isPlacedWell({ geometry, level }: Pick<Locatable, 'geometry' | 'level'>): boolean {
  return geometry !== null && level === null && /Point|LineString/.test(geometry.type);
}

/** Distance of a position from a shape: 0 in an area. */
function distanceOfPoint({ points, chains, polygons }: Parts, position: LonLat): number {
  if (polygons.length > 0 && holds(polygons, position)) return 0;
  const toChains = chains.map((chain) => nearestOn(chain, position).distance);
  return Math.min(...toChains, ...points.map((point) => kilometresBetween(point, position)));
}

function distanceOfLines(parts: Parts, lines: readonly Position[][]): number {
  const { points, chains, polygons } = parts;
  if (polygons.length > 0 && lines.some((line) => line.some((at) => holds(polygons, at as [number, number])))) return 0;
  const toPoints = lines
    .map(chainOf)
    .filter((chain): chain is Chain => chain !== null)
    .flatMap((chain) => points.map((point) => nearestOn(chain, point).distance));
  const toChains = chains.map((chain) => extentOfLines(chain, lines, Infinity)?.distance ?? Infinity);
  const least = Math.min(...toPoints, ...toChains);
  return least < TOUCHING ? 0 : least;
}

/** How far points or lines are from a shape. */
export function distanceFrom(shape: Geometry): (geometry: Geometry) => number {
  const parts = partsOf(shape);
  if (!parts) return () => Infinity;
  return (geometry) => {
    switch (geometry.type) {
      case 'Point':
        return distanceOfPoint(parts, geometry.coordinates as [number, number]);
      case 'MultiPoint':
        return Math.min(...geometry.coordinates.map((at) => distanceOfPoint(parts, at as [number, number])));
      case 'LineString':
        return distanceOfLines(parts, [geometry.coordinates]);
      case 'MultiLineString':
        return distanceOfLines(parts, geometry.coordinates);
      default:
        return Infinity;
    }
  };
}

/** The nearest few, nearest first; of an area, the nearest outside it. */
export function nearestTo<Thing extends Pick<Locatable, 'geometry' | 'level'>>(
  shape: Geometry,
  things: readonly Thing[],
  count: number,
): Near<Thing>[] {
  const distance = distanceFrom(shape);
  const isArea = shape.type.endsWith('Polygon');
  return things
    .filter(isPlacedWell)
    .map((thing) => ({ thing, distance: distance(thing.geometry!) }))
    .filter((near) => Number.isFinite(near.distance) && (!isArea || near.distance > 0))
    .sort((one, other) => one.distance - other.distance)
    .slice(0, count);
}
