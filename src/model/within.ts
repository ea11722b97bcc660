/**
 * What lies in an area for certain, in part, or possibly. Pure; kilometres.
 *
 * A position with an uncertainty is a disc: certainly inside where all of the disc is, possibly inside where some of it
 * is. One that stands for a county or city is that whole county or city. A line or area lies inside for certain, at least in
 * part, where some of it is deeper inside than its uncertainty. Without a position nothing is inside.
 */
import type { Geometry, Position } from 'geojson';
import type { Precision } from '../../data/vocabulary';
import { boxesMeet, boxOf, depthAtFlat, flatArea, lengthWithin, overlapOf } from './overlap';
import { KILOMETRES_A_DEGREE, type LonLat } from './plane';
import { lengthOf } from './measure';
import { depthOf, type Region } from './region';
import type { Polygons, Territories, Territory } from './territory';

/** The part of a thing that says where it is; of the catalogue or of anybody's own data. */
export interface Locatable {
  geometry: Geometry | null;
  /** Uncertainty of its position, kilometres. */
  radius: number;
  /** Its points stand for the whole county or city that they lie in. */
  level: 'county' | 'city' | null;
  /** It is in one of its places, nobody knows which. */
  isAnyOf: boolean;
}

/** How much of a thing with several parts is inside. */
export type Part =
  | { type: 'line'; km: number; of: number }
  | { type: 'area'; share: number }
  | { type: 'sites'; inside: number; of: number };

export interface Finding {
  /** `partly`: some of it for certain. */
  status: 'inside' | 'partly' | 'possible';
  /** Absent for a single position. */
  part?: Part;
}

/**
 * Drawn areas are unions of simplified outlines: neighbours overlap by slivers. An overlap that is less than this share of the
 * smaller of the two and nowhere deep is none, and what lies inside but for such a sliver lies inside wholly.
 */
const SLIVER = 0.01;
/** Kilometres; outlines are simplified to as much. A corner of a large city is a small share of it, and no sliver. */
const SLIVER_DEPTH = 1;
/** Steps along a line in which its depth is looked at: never longer, and no longer than this share of its uncertainty. */
const LONGEST_STEP = 3;
const STEP_SHARE = 0.25;
const SHORTEST_STEP = 0.5;
/** A line lies wholly inside although its end touches the outline, kilometres. */
const TOUCHING = 0.005;

/** A feature of the catalogue, as far as counting goes. */
export function locatableOf(feature: {
  geometry: Geometry | null;
  precision: Precision;
  uncertainty_km?: number;
  distribution?: string;
}): Locatable {
  const { geometry, precision, uncertainty_km: radius = 0, distribution } = feature;
  const level = precision === 'county' || precision === 'city' ? precision : null;
  return {
    geometry: precision === 'unlocated' ? null : geometry,
    radius,
    level,
    isAnyOf: distribution === 'unspecified',
  };
}

const stepFor = (radius: number) => Math.min(LONGEST_STEP, Math.max(SHORTEST_STEP, radius * STEP_SHARE));

type Placing = 'inside' | 'possible' | 'outside';

/** Judges things against one area; what is found of a county or city is kept. Null: outside, or nowhere. */
export function judging(region: Region, territories: Territories): (thing: Locatable) => Finding | null {
  const { toFlat, flat, members } = region;
  const known = new Map<Territory, Placing>();
  const reachBox = boxOf(region.polygons.flat(2) as [number, number][]);

  /** How an area meets this one, slivers apart. */
  const meeting = (polygons: Polygons) => {
    const own = flatArea(polygons, toFlat);
    const middles: [number, number][] = [];
    const overlap = overlapOf(own, flat, (x, y) => middles.push([x, y]));
    // The middles of what is shared lie deepest in it.
    const isDeep = ([x, y]: [number, number]) =>
      depthAtFlat(region, x, y) > SLIVER_DEPTH && depthAtFlat({ flat: own }, x, y) > SLIVER_DEPTH;
    const share = Math.min(1, overlap / own.area);
    return {
      share,
      middles,
      isMet: overlap > Math.min(own.area, flat.area) * SLIVER || middles.some(isDeep),
      isWhole: () => share >= 1 - SLIVER && !walk(polygons.flat(), 2 * SLIVER_DEPTH, (depth) => depth < -SLIVER_DEPTH),
    };
  };

  const placeTerritory = (territory: Territory): Placing => {
    if (members) {
      if (members.whole.has(territory.id)) return 'inside';
      return members.part.has(territory.id) ? 'possible' : 'outside';
    }
    const before = known.get(territory);
    if (before) return before;
    const { isMet, isWhole } = meeting(territory.polygons);
    const placing = isWhole() ? 'inside' : isMet ? 'possible' : 'outside';
    known.set(territory, placing);
    return placing;
  };

  /** Whether anything of a geometry can lie in the area, by their boxes. */
  const isFar = (positions: Iterable<readonly number[]>, radius: number) => {
    const box = boxOf(positions);
    const [north, east] = [radius / KILOMETRES_A_DEGREE, (radius / KILOMETRES_A_DEGREE) * 2];
    return !boxesMeet(
      { west: box.west - east, east: box.east + east, south: box.south - north, north: box.north + north },
      reachBox,
    );
  };

  const placePoint = (position: LonLat, { radius, level }: Locatable): Placing => {
    const territory = level && territories.at(position, level);
    if (territory) return placeTerritory(territory);
    if (isFar([position], radius)) return 'outside';
    const depth = depthOf(region, position);
    if (depth >= radius) return 'inside';
    return depth > -radius ? 'possible' : 'outside';
  };

  const judgePoints = (positions: readonly Position[], thing: Locatable): Finding | null => {
    const placings = positions.map(([lon, lat]) => placePoint([lon!, lat!], thing));
    const inside = placings.filter((placing) => placing === 'inside').length;
    if (placings.every((placing) => placing === 'outside')) return null;
    const status = inside === placings.length ? 'inside' : inside > 0 && !thing.isAnyOf ? 'partly' : 'possible';
    if (placings.length === 1) return { status };
    return { status, part: { type: 'sites', inside, of: placings.length } };
  };

  /** Looks at the depth along lines, again and again until `isEnough`. */
  const walk = (
    lines: readonly (readonly Position[])[],
    step: number,
    isEnough: (depth: number) => boolean,
  ): boolean => {
    for (const line of lines) {
      let [x0, y0] = toFlat(line[0] as [number, number]);
      if (isEnough(depthAtFlat(region, x0, y0))) return true;
      for (let index = 1; index < line.length; index += 1) {
        const [x1, y1] = toFlat(line[index] as [number, number]);
        const steps = Math.max(1, Math.ceil(Math.hypot(x1 - x0, y1 - y0) / step));
        for (let count = 1; count <= steps; count += 1) {
          const share = count / steps;
          if (isEnough(depthAtFlat(region, x0 + share * (x1 - x0), y0 + share * (y1 - y0)))) return true;
        }
        [x0, y0] = [x1, y1];
      }
    }
    return false;
  };

  const judgeLines = (lines: readonly (readonly Position[])[], { radius }: Locatable): Finding | null => {
    if (isFar(lines.flat(), radius)) return null;
    const km = lines.reduce((sum, line) => sum + lengthWithin(line, flat, toFlat), 0);
    if (km === 0 && !walk(lines, stepFor(radius), (depth) => depth > -radius)) return null;
    const of = lines.reduce((sum, line) => sum + lengthOf(line), 0);
    const part: Part = { type: 'line', km, of };
    if (km >= of - TOUCHING && !walk(lines, stepFor(radius), (depth) => depth < radius - TOUCHING))
      return { status: 'inside', part };
    const isSure = km > 0 && (radius === 0 || walk(lines, stepFor(radius), (depth) => depth >= radius));
    return { status: isSure ? 'partly' : 'possible', part };
  };

  const judgeArea = (polygons: Polygons, { radius }: Locatable): Finding | null => {
    const outline = polygons.flat();
    if (isFar(outline.flat(), radius)) return null;
    const { share, middles, isMet, isWhole } = meeting(polygons);
    const part: Part = { type: 'area', share };
    if (!isMet) {
      const canReach = radius > 0 && walk(outline, stepFor(radius), (depth) => depth > -radius);
      return canReach ? { status: 'possible', part } : null;
    }
    const isAllSure =
      radius === 0 || (share >= 1 - SLIVER && !walk(outline, stepFor(radius), (depth) => depth < radius));
    if (isAllSure && isWhole()) return { status: 'inside', part };
    const isSure = radius === 0 || middles.some(([x, y]) => depthAtFlat(region, x, y) >= radius);
    return { status: isSure ? 'partly' : 'possible', part };
  };

  return (thing) => {
    const { geometry } = thing;
    switch (geometry?.type) {
      case 'Point':
        return judgePoints([geometry.coordinates], thing);
      case 'MultiPoint':
        return judgePoints(geometry.coordinates, thing);
      case 'LineString':
        return judgeLines([geometry.coordinates], thing);
      case 'MultiLineString':
        return judgeLines(geometry.coordinates, thing);
      case 'Polygon':
        return judgeArea([geometry.coordinates], thing);
      case 'MultiPolygon':
        return judgeArea(geometry.coordinates, thing);
      default:
        return null;
    }
  };
}
