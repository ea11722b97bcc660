import type { Geometry } from 'geojson';
import { useMemo } from 'react';
import type { CatalogueIndex, Feature } from '../../../catalogue/types';
import { asPositions, edgeOf, lineThrough, ringThrough } from '../../../model/geodesics';
import { MAP_EXTENT, unmeasurable } from '../../../model/mapExtent';
import { membersOf, outlineOf, placeChoices, type PlaceChoice } from '../../../model/places';
import type { Members } from '../../../model/region';
import { crossingSides, type Drawn } from '../../../model/shapes';
import type { County } from '../../../model/territory';
import type { Shape } from '../../../state/areasSetting';
import { featureById } from '../../../state/derived';
import { useAtlas } from '../../../state/store';
import { useLoading } from '../../notices/loading';
import { useWords, type Words } from '../../words';
import type { Admin } from './useAdmin';
import { figure } from './measureWords';

/** A shape that can be measured. */
export interface Taken {
  shape: Shape;
  name: string;
  geometry: Geometry;
  /** A circle's own; 0 for everything else. */
  radius: number;
  members: Members | null;
  /** The feature whose extent it is, which is not counted in itself. */
  featureId: string | null;
}

export type TakenShape =
  | { type: 'none' }
  /** Still being read. */
  | { type: 'waiting' }
  | { type: 'fault'; words: string }
  | ({ type: 'taken' } & Taken);

/** A drawn shape as geometry, its edges as they run on the ground; a circle is its centre. */
function geometryOf({ type, corners }: Drawn): Geometry {
  if (type === 'polygon') return { type: 'Polygon', coordinates: [asPositions(ringThrough(corners))] };
  if (type === 'line') return { type: 'LineString', coordinates: asPositions(lineThrough(corners)) };
  return { type: 'Point', coordinates: asPositions(corners)[0]! };
}

function takenDrawn(shape: Shape & { type: 'drawn' }, { messages }: Words): TakenShape {
  const { drawn } = shape;
  const off = unmeasurable(drawn.corners);
  if (off) {
    const { meridian, offMap } = messages.areas;
    return { type: 'fault', words: off.why === 'meridian' ? meridian : offMap(off.index, ...off.at, MAP_EXTENT) };
  }
  const crossing = drawn.type === 'polygon' ? crossingSides(drawn.corners, edgeOf) : null;
  if (crossing) return { type: 'fault', words: messages.areas.crossing(...crossing) };
  const name = messages.areas.shapeName[drawn.type](drawn.corners.length, figure(drawn.radius));
  const { radius } = drawn;
  return { type: 'taken', shape, name, geometry: geometryOf(drawn), radius, members: null, featureId: null };
}

function takenPlace(shape: Shape & { type: 'place' }, place: PlaceChoice, counties: readonly County[], words: Words) {
  const geometry = outlineOf(place, counties);
  if (!geometry) return null;
  const name = words.placeName(place);
  const members = membersOf(place, counties);
  return { type: 'taken' as const, shape, name, geometry, radius: 0, members, featureId: null };
}

function takenFeature(shape: Shape & { type: 'feature' }, feature: Feature, words: Words): TakenShape {
  const name = words.featureName(feature);
  const { geometry } = feature;
  if (!geometry || feature.precision === 'unlocated')
    return { type: 'fault', words: words.messages.areas.nowhere(name) };
  return { type: 'taken', shape, name, geometry, radius: 0, members: null, featureId: feature.id };
}

const NO_PLACES: readonly PlaceChoice[] = [];
export const usePlaces = (index: CatalogueIndex | null): readonly PlaceChoice[] =>
  useMemo(() => (index ? placeChoices(index) : NO_PLACES), [index]);

/** What of the chosen shape can be measured, or why nothing can. */
export function useShape(shape: Shape | null, { counties }: Admin): TakenShape {
  const words = useWords();
  const { finished } = useLoading();
  const places = usePlaces(useAtlas((state) => state.index));
  const feature = useAtlas((state) => (shape?.type === 'feature' ? featureById(state).get(shape.id) : undefined));
  return useMemo((): TakenShape => {
    const { areas } = words.messages;
    if (!shape) return { type: 'none' };
    switch (shape.type) {
      case 'drawn':
        return takenDrawn(shape, words);
      case 'place': {
        const place = places.find(({ id }) => id === shape.id);
        const taken = place && takenPlace(shape, place, counties, words);
        if (taken) return taken;
        return finished ? { type: 'fault', words: areas.unknownPlace(shape.id) } : { type: 'waiting' };
      }
      case 'feature':
        if (feature) return takenFeature(shape, feature, words);
        return finished ? { type: 'fault', words: areas.unknownFeature(shape.id) } : { type: 'waiting' };
    }
  }, [shape, places, feature, counties, finished, words]);
}
