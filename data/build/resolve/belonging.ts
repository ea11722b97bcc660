import booleanPointInPolygon from '@turf/boolean-point-in-polygon';
import { point } from '@turf/helpers';
import { CIRCLES, type Circle } from '../../vocabulary';
import type { PlaceRecord } from '../../schema';
import type { Ground } from './types';

export interface Belonging {
  /** Names as 济南, in the order of the gazetteer. */
  cities: string[];
  counties: string[];
  /** Gazetteer ids of the cities, then of the counties. */
  place_ids: string[];
  circles: Circle[];
  on_axis: boolean;
}

/** The county or city whose polygon holds a place that says no `within`. */
function holder({ place, region }: Ground, { lon, lat }: PlaceRecord): PlaceRecord | undefined {
  if (lon === undefined || lat === undefined) return undefined;
  const position = point([lon, lat]);
  const holds = ({ id }: PlaceRecord): boolean => {
    const outline = region(id);
    return outline !== undefined && booleanPointInPolygon(position, outline);
  };
  const places = [...place.values()];
  return (
    places.find((one) => one.type === 'county' && holds(one)) ?? places.find((one) => one.type === 'city' && holds(one))
  );
}

/** A place and what it lies in: site, county, city. A circle or axis stands for its members; the province and places outside for nothing. */
function reach(ground: Ground, id: string): PlaceRecord[] {
  const record = ground.place.get(id);
  if (!record || record.type === 'province' || record.type === 'outside') return [];
  if (record.members) return [record, ...record.members.flatMap((member) => reach(ground, member))];
  if (record.type === 'city') return [record];
  const within = record.within ?? holder(ground, record)?.id;
  return within && within !== id ? [record, ...reach(ground, within)] : [record];
}

/** Cities, counties and circles of the places named, and whether any of them is on the axis. Ids that are not known are passed over. */
export function belonging(ground: Ground, ids: string[]): Belonging {
  const reached = new Set(ids.flatMap((id) => reach(ground, id)));
  const inOrder = [...ground.place.values()].filter((record) => reached.has(record));
  const named = (type: PlaceRecord['type']): PlaceRecord[] => inOrder.filter((record) => record.type === type);
  const circles = new Set([...named('circle').map(({ id }) => id), ...named('city').map(({ circle }) => circle)]);
  return {
    cities: named('city').map(({ name }) => name),
    counties: named('county').map(({ name }) => name),
    place_ids: [...named('city'), ...named('county')].map(({ id }) => id),
    circles: CIRCLES.map(({ id }) => id).filter((id) => circles.has(id)),
    on_axis: named('axis').length > 0 || named('city').some(({ axis }) => axis === true),
  };
}
