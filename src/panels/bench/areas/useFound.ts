import type { Polygon } from 'geojson';
import { useDeferredValue, useMemo } from 'react';
import { circleOf } from '../../../model/buffer';
import type { Found } from '../../../model/insideCounts';
import { areaOf, lengthOf, perimeterOf } from '../../../model/measure';
import { nearestTo, type Near } from '../../../model/nearest';
import type { Region } from '../../../model/region';
import type { Standing } from '../../../model/selection';
import type { Polygons } from '../../../model/territory';
import { judging, locatableOf, type Locatable } from '../../../model/within';
import { choiceForAreas } from '../../../state/derived';
import { useAtlas } from '../../../state/store';
import { findingsIn, regionRound } from './judged';
import type { Admin } from './useAdmin';
import type { Taken } from './useShape';

const NEAREST = 5;
/** Corners of a circle that is measured: its area is then right to six figures, more than are shown. */
const MEASURED_CORNERS = 1440;

export interface NearStanding extends Locatable {
  standing: Standing;
}

/** Lengths in km, areas in km²; null where there is no such thing. */
export interface Measures {
  length: number | null;
  perimeter: number | null;
  area: number | null;
  /** With the buffer. */
  buffered: number | null;
}

export interface Counted {
  taken: Taken;
  /** Kilometres. */
  buffer: number;
  measures: Measures;
  /** Null where the shape has no area yet. */
  region: Region | null;
  /** In the selection's order. */
  found: readonly Found[];
  /** What names a place touched, but has no position. */
  unlocated: readonly Standing[];
  nearest: readonly Near<NearStanding>[];
}

/** A circle, or a point's surroundings, to be measured; a point by itself has no area. */
function roundPolygons({ geometry }: Taken, km: number): Polygons {
  if (geometry.type !== 'Point' || km === 0) return [];
  return [[circleOf(geometry.coordinates as [number, number], km, MEASURED_CORNERS)]];
}

function ownPolygons(taken: Taken): Polygons {
  const { geometry, radius } = taken;
  if (geometry.type === 'Point') return roundPolygons(taken, radius);
  if (geometry.type === 'Polygon') return [geometry.coordinates];
  return geometry.type === 'MultiPolygon' ? geometry.coordinates : [];
}

/** What is measured of a shape by itself. */
function measuresOf(taken: Taken, region: Region | null, buffer: number): Measures {
  const { geometry } = taken;
  const polygons = ownPolygons(taken);
  const bufferedPolygons =
    geometry.type === 'Point' ? roundPolygons(taken, taken.radius + buffer) : (region?.polygons ?? []);
  const lines =
    geometry.type === 'LineString'
      ? [geometry.coordinates]
      : geometry.type === 'MultiLineString'
        ? geometry.coordinates
        : [];
  return {
    length: lines.length > 0 ? lines.reduce((sum, line) => sum + lengthOf(line), 0) : null,
    perimeter: polygons.length > 0 ? perimeterOf(polygons) : null,
    area: polygons.length > 0 ? areaOf(polygons) : null,
    buffered: buffer > 0 && region ? areaOf(bufferedPolygons) : null,
  };
}

/** Places that the region touches, asked of the ones that unlocated things name. */
function touching(admin: Admin, region: Region) {
  const judge = judging(region, admin.territories);
  const known = new Map<string, boolean>();
  return (place: string): boolean => {
    if (region.members) return region.members.whole.has(place);
    const before = known.get(place);
    if (before !== undefined) return before;
    const own = admin.counties.filter(({ id, city }) => id === place || city === place);
    const touched = own.some(({ polygons }) => {
      const coordinates = polygons as Polygon['coordinates'][];
      const geometry = { type: 'MultiPolygon' as const, coordinates };
      return judge({ geometry, radius: 0, level: null, isAnyOf: false }) !== null;
    });
    known.set(place, touched);
    return touched;
  };
}

/** The measures of a shape, and what of the selection lies in it. */
export function useCounted(taken: Taken | null, buffer: number, admin: Admin): Counted | null {
  const { standings } = useAtlas(choiceForAreas);
  const asked = useMemo(() => taken && { taken, buffer }, [taken, buffer]);
  // Moving a slider or a corner stays smooth: the counts follow when there is time.
  const wish = useDeferredValue(asked);
  const measured = useMemo(() => {
    if (!wish) return null;
    const region = regionRound(wish.taken, wish.buffer);
    return { ...wish, region, measures: measuresOf(wish.taken, region, wish.buffer) };
  }, [wish]);
  const things = useMemo(
    () => standings.map((standing): NearStanding => ({ ...locatableOf(standing.feature), standing })),
    [standings],
  );
  return useMemo(() => {
    if (!measured) return null;
    const { region, taken: shape } = measured;
    const others = things.filter(({ standing }) => standing.feature.id !== shape.featureId);
    const nearest = nearestTo(shape.geometry, others, NEAREST);
    if (!region) return { ...measured, found: [], unlocated: [], nearest };
    const find = findingsIn(region, admin.territories);
    const isTouched = touching(admin, region);
    const found = others.flatMap((thing): Found[] => {
      const finding = find(thing.standing.feature);
      return finding ? [{ standing: thing.standing, finding }] : [];
    });
    const unlocated = others
      .filter(({ geometry }) => geometry === null)
      .map(({ standing }) => standing)
      .filter(({ feature }) => [...feature.place_ids, ...feature.circles].some(isTouched));
    return { ...measured, found, unlocated, nearest };
  }, [measured, things, admin]);
}
