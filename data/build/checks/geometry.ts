import type { Feature, Geometry, MultiPolygon, Polygon, Position } from 'geojson';
import booleanIntersects from '@turf/boolean-intersects';
import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { feature, point } from '@turf/helpers';
import kinks from '@turf/kinks';
import type { PlaceRecord } from '../../schema';
import type { Assembled } from '../assemble';
import { outsideOf } from '../boundary';
import type { Fault } from '../faults';
import { distanceToPath, pathsOf } from '../geo';
import type { Regions } from '../regions';
import type { Check } from './types';

const inKilometres = (kilometres: number): string => `${kilometres.toFixed(1)} km`;
const isArea = (geometry: Geometry): geometry is Polygon | MultiPolygon =>
  geometry.type === 'Polygon' || geometry.type === 'MultiPolygon';

/** Rounding and simplifying move a border by less than this. */
const BORDER_TOLERANCE_KM = 0.5;

/** Half-width of a band, else 0: a band's outline may reach over the border as far as it is wide. */
const width = ({ source: { value } }: Assembled): number => (value.shape.as === 'band' ? value.shape.half_width_km : 0);

export const everyInsideCoordinateIsInside: Check = ({ catalogue, regions, features }) => {
  const province = [...catalogue.place.values()].find(({ type }) => type === 'province');
  const area = province && regions(province.id);
  if (!area) return [];
  const outside = outsideOf(area.geometry);
  return features.flatMap((assembled): Fault[] => {
    const { source, properties, geometry } = assembled;
    if (!geometry || properties.extent !== 'inside' || source.value.shape.as === 'area') return [];
    // A schematic line is only as true as its uncertainty, so it may leave the province by that much.
    const slack =
      BORDER_TOLERANCE_KM +
      width(assembled) +
      (properties.precision === 'schematic' ? (properties.uncertainty_km ?? 0) : 0);
    const worst = pathsOf(geometry)
      .flat()
      .map((position) => ({ position, away: outside(position) }))
      .reduce((most, next) => (next.away > most.away ? next : most), {
        position: [0, 0],
        away: 0,
      });
    if (worst.away <= slack) return [];
    return [
      {
        check: 'everyInsideCoordinateIsInside',
        ...source.at('shape'),
        message: `extent is inside, but a position lies ${inKilometres(worst.away)} outside the province`,
        found: worst.position.join(', '),
        nearest: 'extent: crosses or outside',
      },
    ];
  });
};

/** Distance of a geometry to a place in kilometres; to its outline where it has one, so that passing through a county is enough. */
function away(geometry: Geometry, place: PlaceRecord, regions: Regions): number {
  const outline = regions(place.id);
  const here: Position = [place.lon ?? 0, place.lat ?? 0];
  if (isArea(geometry) && booleanPointInPolygon(point(here), geometry)) return 0;
  const paths = pathsOf(geometry);
  if (!outline)
    return Math.max(
      0,
      Math.min(...paths.map((path) => distanceToPath(here, path).distance)) - (place.uncertainty_km ?? 0),
    );
  if (booleanIntersects(geometry, outline)) return 0;
  // They are apart, so the shortest way between them begins or ends at a vertex.
  const rings = pathsOf(outline.geometry);
  const between = (from: Position[][], to: Position[][]): number[] =>
    from.flat().map((vertex) => Math.min(...to.map((path) => distanceToPath(vertex, path).distance)));
  return Math.min(...between(paths, rings), ...between(rings, paths));
}

export const everyLinePassesItsPlaces: Check = ({ catalogue, regions, features }) =>
  features.flatMap(({ source: { value, at }, geometry }) => {
    const { shape } = value;
    if (!geometry || (shape.as !== 'line' && shape.as !== 'band')) return [];
    const reach = shape.uncertainty_km;
    return value.places.flatMap(({ id, role }, index): Fault[] => {
      const place = catalogue.place.get(id);
      const drawn = place?.lon !== undefined || (place !== undefined && regions(id) !== undefined);
      const named = role === 'from' || role === 'via' || role === 'to';
      // A line is drawn to the border only; what lies beyond it is named but not reached.
      if (!place || !drawn || !named || (place.type === 'outside' && !shape.through.includes(id))) return [];
      const distance = away(geometry, place, regions);
      if (distance <= reach) return [];
      return [
        {
          check: 'everyLinePassesItsPlaces',
          ...at('places', index, 'id'),
          message: `the ${shape.as} passes ${place.name} at ${inKilometres(distance)}, its uncertainty is ${inKilometres(reach)}`,
          found: id,
        },
      ];
    });
  });

/** Shoelace formula: positive for a counterclockwise ring. */
export function signedArea(ring: Position[]): number {
  return ring
    .slice(0, -1)
    .reduce((sum, [x, y], index) => sum + (x! * ring[index + 1]![1]! - ring[index + 1]![0]! * y!) / 2, 0);
}

const same = ([ax, ay]: Position, [bx, by]: Position): boolean => ax === bx && ay === by;

/** What is wrong with a geometry, in words; nothing when it is valid. */
export function geometryFaults(geometry: Geometry): string[] {
  const faults: string[] = [];
  const paths = pathsOf(geometry);
  if (paths.length === 0 || paths.some((path) => path.length === 0)) return ['the geometry is empty'];
  const line = geometry.type === 'LineString' || geometry.type === 'MultiLineString';
  if (line && paths.some((path) => path.length < 2)) faults.push('a line has fewer than two positions');
  for (const path of geometry.type === 'MultiPoint' ? [] : paths) {
    const repeated = path.findIndex((position, index) => index > 0 && same(position, path[index - 1]!));
    if (repeated >= 0) faults.push(`a position is repeated: ${path[repeated]!.join(', ')}`);
  }
  if (geometry.type === 'MultiPoint' && new Set(geometry.coordinates.map(String)).size < geometry.coordinates.length)
    faults.push('a position is repeated');
  if (!isArea(geometry)) return faults;
  for (const rings of geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates) {
    rings.forEach((ring, index) => {
      if (ring.length < 4 || !same(ring[0]!, ring.at(-1)!)) faults.push('a ring is not closed');
      else if ((index === 0) !== signedArea(ring) > 0)
        faults.push(`a ring is wound against the right-hand rule, at ${ring[0]!.join(', ')}`);
    });
  }
  const crossing = kinks(feature(geometry) as Feature<Polygon>).features[0];
  if (crossing) faults.push(`a ring crosses itself at ${crossing.geometry.coordinates.join(', ')}`);
  return faults;
}

export const everyGeometryIsValid: Check = ({ features }) =>
  features.flatMap(({ source: { at }, geometry }) =>
    (geometry ? geometryFaults(geometry) : []).map((message): Fault => ({
      check: 'everyGeometryIsValid',
      ...at('shape'),
      message,
    })),
  );
