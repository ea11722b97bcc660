import type { Geometry, Position } from 'geojson';
import rewind from '@turf/rewind';

/** About a metre: finer than any coordinate here is known. */
const DECIMALS = 5;
const SCALE = 10 ** DECIMALS;

const roundNumber = (value: number): number => Math.round(value * SCALE) / SCALE + 0;
const same = (left: Position | undefined, right: Position): boolean => left?.[0] === right[0] && left?.[1] === right[1];

/** Rounds to five decimals and drops positions that rounding made the same as the one before. */
export function roundPath(path: Position[]): Position[] {
  return path
    .map(([lon, lat]) => [roundNumber(lon!), roundNumber(lat!)])
    .filter((position, index, all) => !same(all[index - 1], position));
}

/** Rings that rounding left without area (fewer than four positions) are dropped; the outer ring keeps its holes with it. */
function roundRings(rings: Position[][]): Position[][] {
  const [outer, ...holes] = rings.map(roundPath);
  return outer && outer.length >= 4 ? [outer, ...holes.filter((hole) => hole.length >= 4)] : [];
}

function rounded(geometry: Geometry): Geometry {
  switch (geometry.type) {
    case 'Point':
      return {
        type: 'Point',
        coordinates: roundPath([geometry.coordinates])[0]!,
      };
    case 'MultiPoint':
      return {
        type: 'MultiPoint',
        coordinates: geometry.coordinates.flatMap((position) => roundPath([position])),
      };
    case 'LineString':
      return {
        type: 'LineString',
        coordinates: roundPath(geometry.coordinates),
      };
    case 'MultiLineString':
      return {
        type: 'MultiLineString',
        coordinates: geometry.coordinates.map(roundPath),
      };
    case 'Polygon':
      return { type: 'Polygon', coordinates: roundRings(geometry.coordinates) };
    case 'MultiPolygon':
      return {
        type: 'MultiPolygon',
        coordinates: geometry.coordinates.map(roundRings).filter((rings) => rings.length > 0),
      };
    case 'GeometryCollection':
      return {
        type: 'GeometryCollection',
        geometries: geometry.geometries.map(rounded),
      };
  }
}

/** The geometry as it is served: five decimals, outer rings counterclockwise and holes clockwise (RFC 7946, right-hand rule). */
export function servedGeometry(geometry: Geometry): Geometry {
  const round = rounded(geometry);
  if (round.type !== 'Polygon' && round.type !== 'MultiPolygon') return round;
  return rewind(round, { reverse: false }) as Geometry;
}
