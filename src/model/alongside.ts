/**
 * What lies within a distance of a line, and along which stretch of it. Pure; kilometres on the ellipsoid. Lines and
 * areas count as drawn; what is not known to a kilometre counts as the whole region in which it may lie, and gives a
 * stretch, never a point.
 */
import type { Geometry, Position } from 'geojson';
import type { Precision } from '../../data/vocabulary';
import type { Chain } from './chainage';
import { extentOfArea, extentOfDisc, extentOfLines, type Extent, type Span } from './extent';
import type { LonLat } from './plane';
import type { Polygons, Territories, Territory } from './territory';

/** How a thing is drawn beside the line: a mark, a stretch in which it may lie, its own length, its own extent. */
export type Form = 'point' | 'interval' | 'line' | 'area';

export interface PlacedSpan extends Span {
  /** Id of the county or city whose stretch this is, where no more is known. */
  place?: string;
}

export interface Placement {
  form: Form;
  /** In order of their beginnings; intervals of several places may overlap. */
  spans: readonly PlacedSpan[];
  /** Of the nearest that it may be: 0 where it may lie on the line itself. */
  distance: number;
  /** Chainage of the nearest point; of a mark, its own. */
  at: number;
  /** Within the distance wherever it may lie; else only possibly. */
  sure: boolean;
}

/** The part of a feature that says where it is. */
export interface Placed {
  geometry: Geometry | null;
  precision: Precision;
  uncertainty_km?: number;
  /** `unspecified`: the text does not say in which of its places it is. */
  distribution?: string;
}

/** The line, and the distance from it within which things count. */
export interface Beside {
  chain: Chain;
  /** Kilometres. */
  reach: number;
  territories: Territories;
}

type PlacedExtent = Omit<Extent, 'spans'> & { spans: PlacedSpan[] };

function placement(form: Form, extents: readonly (PlacedExtent | null)[], isSure: boolean): Placement | null {
  const met = extents.filter((extent) => extent !== null);
  if (met.length === 0) return null;
  const { distance, at } = met.reduce((a, b) => (b.distance < a.distance ? b : a));
  const spans = met.flatMap((extent) => extent.spans).sort((a, b) => a.from - b.from || a.to - b.to);
  return { form, spans, distance, at, sure: isSure };
}

/** Whether two areas are the same positions in the same order. */
function isSame(one: Polygons, other: Polygons): boolean {
  const rings = other.flat();
  return one.flat().every((ring, at) => {
    const same = rings[at]!;
    return (
      ring.length === same.length &&
      ring.every(([lon, lat], index) => lon === same[index]![0] && lat === same[index]![1])
    );
  });
}

/** Many areas are the very same circles and cities: what is known of one is taken for the others. */
function rememberedAreas(extentOf: (polygons: Polygons) => Extent | null) {
  const known = new Map<string, { polygons: Polygons; extent: Extent | null }[]>();
  return (polygons: Polygons): Extent | null => {
    const rings = polygons.flat();
    const key = [polygons.length, rings.length, rings[0]?.length, rings[0]?.[0]].join();
    const alike = known.get(key) ?? [];
    const same = alike.find((entry) => isSame(entry.polygons, polygons));
    if (same) return same.extent;
    const extent = extentOf(polygons);
    known.set(key, [...alike, { polygons, extent }]);
    return extent;
  };
}

/**
 * Places things beside a line. What a county or city covers is worked out once.
 * A thing is null when no part of it can lie within the distance.
 */
export function besides({ chain, reach, territories }: Beside): (placed: Placed) => Placement | null {
  const known = new Map<Territory, PlacedExtent | null>();
  const areas = rememberedAreas((polygons) => extentOfArea(chain, polygons, reach));
  const extentOfTerritory = (territory: Territory): PlacedExtent | null => {
    const before = known.get(territory);
    if (before !== undefined) return before;
    const extent = extentOfArea(chain, territory.polygons, reach);
    const placed = extent && { ...extent, spans: extent.spans.map((span) => ({ ...span, place: territory.id })) };
    known.set(territory, placed);
    return placed;
  };
  const points = (positions: readonly Position[], { precision, uncertainty_km = 0, distribution }: Placed) => {
    const extents = positions.map(([lon, lat]) => {
      const position: LonLat = [lon!, lat!];
      const level = precision === 'city' || precision === 'county' ? precision : null;
      const territory = level && territories.at(position, level);
      if (territory) return extentOfTerritory(territory);
      const disc = extentOfDisc(chain, position, uncertainty_km, reach);
      if (precision !== 'site' || !disc) return disc;
      // Its mark stands at the point itself; how far off that may be only says whether it surely counts.
      const mark = extentOfDisc(chain, position, 0, reach + uncertainty_km);
      return mark && { ...mark, whole: disc.whole };
    });
    const isWithin = (extent: PlacedExtent | null) => extent?.whole ?? false;
    const isSure = distribution === 'unspecified' ? extents.every(isWithin) : extents.some(isWithin);
    return placement(precision === 'site' ? 'point' : 'interval', extents, isSure);
  };
  const drawn = (form: Form, extent: Extent | null, { uncertainty_km = 0 }: Placed) =>
    placement(form, [extent], extent !== null && extent.distance + uncertainty_km <= reach);

  return (placed) => {
    const { geometry } = placed;
    switch (geometry?.type) {
      case 'Point':
        return points([geometry.coordinates], placed);
      case 'MultiPoint':
        return points(geometry.coordinates, placed);
      case 'LineString':
        return drawn('line', extentOfLines(chain, [geometry.coordinates], reach), placed);
      case 'MultiLineString':
        return drawn('line', extentOfLines(chain, geometry.coordinates, reach), placed);
      case 'Polygon':
        return drawn('area', areas([geometry.coordinates]), placed);
      case 'MultiPolygon':
        return drawn('area', areas(geometry.coordinates), placed);
      default:
        return null;
    }
  };
}
