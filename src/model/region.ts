/** An area within which things are counted: its outline, how deep in it a position lies. Pure; degrees, kilometres. */
import type { Geometry } from 'geojson';
import { buffered, partsOf } from './buffer';
import { chainOf, nearestOn, type Chain } from './chainage';
import { boxOf, flatArea, type Box, type FlatArea } from './overlap';
import { planeAt, type Flat, type LonLat } from './plane';
import { holds, type Polygons } from './territory';

/** The counties and cities that an area is made of, by id. */
export interface Members {
  /** Those that belong to it wholly, its own id among them. */
  whole: ReadonlySet<string>;
  /** The city of which it is a part. */
  part: ReadonlySet<string>;
}

export interface Region {
  polygons: Polygons;
  /** The outlines, to measure distances to. */
  edges: readonly Chain[];
  toFlat: (position: LonLat) => Flat;
  flat: FlatArea;
  /** Null for what is no county, city or circle as such. */
  members: Members | null;
}

function middleOf({ west, south, east, north }: Box): LonLat {
  return [(west + east) / 2, (south + north) / 2];
}

/** An area from its outlines, whose rings are closed. */
export function regionFrom(polygons: Polygons, members: Members | null = null): Region {
  const toFlat = planeAt(middleOf(boxOf(polygons.flat(2) as [number, number][])));
  const edges = polygons.flat().map(chainOf);
  return {
    polygons,
    edges: edges.filter((chain) => chain !== null),
    toFlat,
    flat: flatArea(polygons, toFlat),
    members,
  };
}

/** What lies within `km` of a geometry, or in it where that is 0; null where that is no area. */
export function regionOf(geometry: Geometry, km: number, members: Members | null = null): Region | null {
  const polygons = km > 0 ? buffered(geometry, km) : (partsOf(geometry)?.polygons ?? []);
  return polygons.length > 0 ? regionFrom(polygons, km > 0 ? null : members) : null;
}

/** How far a position is from the outline: more than 0 inside, less outside. On the ellipsoid. */
export function depthOf({ polygons, edges }: Region, position: LonLat): number {
  const distance = edges.reduce((least, edge) => Math.min(least, nearestOn(edge, position).distance), Infinity);
  return holds(polygons, position) ? distance : -distance;
}
