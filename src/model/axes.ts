/** What may serve as an axis: the lines of the served axis, and whatever in the catalogue is a line. Pure. */
import type { LineString, Position } from 'geojson';
import type { Kind } from '../../data/vocabulary';
import type { Feature } from '../catalogue/types';
import { footOn, search, type Chain } from './chainage';
import type { LonLat } from './plane';

/** Kinds whose lines may be chosen, in the order of the choice. */
export const AXIS_KINDS = ['rail', 'urban-rail', 'road', 'waterway', 'corridor'] as const satisfies readonly Kind[];
export type AxisGroup = 'axis' | (typeof AXIS_KINDS)[number];

interface Name {
  name: string;
  name_en: string;
}

/** A city, county or node by which one finds one's way along a line. */
export interface Settlement extends Name {
  id: string;
  at: LonLat;
  /** The lower, the more it is wanted on a crowded ruler: nodes of the axis, cities, counties. */
  rank: number;
  /** Two rings, where the record gives it two. */
  isCore?: boolean;
}

export interface Axis extends Name {
  /** Stands in links: the record's or feature's id, with `.2`, `.3` … for its further lines. */
  id: string;
  group: AxisGroup;
  /** From 1; 0 where there is only one line. */
  part: number;
  line: readonly Position[];
  /** Ids of the places that the record runs through, in order; empty where it names none. */
  through: readonly string[];
}

/** A settlement beside a line. */
export interface ControlPlace extends Settlement {
  km: number;
  distance: number;
}

/** basemap/axis.json, as far as it concerns chainage. */
export interface AxisFile extends Name {
  id: string;
  features: {
    properties: Name & { layer: string; id: string; through?: string[]; ring?: string };
    geometry: { type: string; coordinates: unknown };
  }[];
}

const partId = (id: string, index: number) => (index === 0 ? id : `${id}.${index + 1}`);

/** The served axis: its trunk, then its branches. */
export function servedAxes({ id, name, name_en, features }: AxisFile): Axis[] {
  return features
    .filter(({ properties }) => properties.layer === 'centreline')
    .map(({ properties, geometry }, index) => ({
      id: partId(id, index),
      group: 'axis',
      name,
      name_en,
      part: 0,
      line: (geometry as LineString).coordinates,
      through: properties.through ?? [],
    }));
}

/** The nodes that the axis runs through. */
export function servedNodes({ features }: AxisFile): Settlement[] {
  return features
    .filter(({ properties }) => properties.layer === 'node')
    .map(({ properties: { id, name, name_en, ring }, geometry }) => {
      return { id, name, name_en, at: geometry.coordinates as LonLat, rank: 0, isCore: ring === 'double' };
    });
}

/** Every line of the catalogue that may serve as an axis, by kind and name; each line of one with several. */
export function catalogueAxes(features: readonly Feature[]): Axis[] {
  const collator = new Intl.Collator('zh');
  return AXIS_KINDS.flatMap((kind) =>
    features
      .filter((feature) => feature.kind === kind)
      .sort((a, b) => collator.compare(a.name, b.name))
      .flatMap(({ id, name, name_en, geometry }) => {
        const lines =
          geometry?.type === 'LineString'
            ? [geometry.coordinates]
            : geometry?.type === 'MultiLineString'
              ? geometry.coordinates
              : [];
        return lines.map((line, index): Axis => ({
          id: partId(id, index),
          group: kind,
          name,
          name_en,
          part: lines.length > 1 ? index + 1 : 0,
          line,
          through: [],
        }));
      }),
  );
}

/** The settlements within `reach` km of a line, where along it they are, in order. */
export function controlPlaces(chain: Chain, settlements: readonly Settlement[], reach: number): ControlPlace[] {
  return settlements
    .flatMap((settlement) => {
      const [x, y] = chain.toFlat(settlement.at);
      const found = search(chain, x, y, reach);
      return found ? [{ ...settlement, ...footOn(chain, found, settlement.at) }] : [];
    })
    .sort((a, b) => a.km - b.km);
}

/** The settlement by which one would name a chainage: the nearest along the line, of equals the one nearer to it. */
export function placeNear(places: readonly ControlPlace[], km: number): ControlPlace | null {
  const apart = (place: ControlPlace) => Math.hypot(place.km - km, place.distance);
  return places.reduce<ControlPlace | null>(
    (best, place) => (best && apart(best) <= apart(place) ? best : place),
    null,
  );
}

/** Which way a line runs, as one of eight: 0 north, 1 north-east, clockwise to 7. Good on a map, not for steering. */
export function heading(line: readonly Position[]): number {
  const [lon1, lat1] = line[0] as [number, number];
  const [lon2, lat2] = line.at(-1) as [number, number];
  const east = (lon2 - lon1) * Math.cos((((lat1 + lat2) / 2) * Math.PI) / 180);
  const angle = Math.atan2(east, lat2 - lat1);
  return (Math.round(angle / (Math.PI / 4)) + 8) % 8;
}
