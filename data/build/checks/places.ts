import type { Assembled } from '../assemble';
import { placesOfShape } from '../assemble';
import type { Fault } from '../faults';
import { nearestOf } from '../nearest';
import type { Position } from '../yaml';
import type { Check } from './types';

interface Naming {
  id: string;
  at: Position;
}

/** Where a shape's place ids stand in the file. */
function shapeNamings({ source: { value, at } }: Assembled): Naming[] {
  const key = {
    point: 'at',
    points: 'at',
    line: 'through',
    band: 'through',
    area: 'of',
    none: 'reason',
  }[value.shape.as];
  const ids = new Set(placesOfShape(value.shape));
  return [...ids].map((id) => ({ id, at: at('shape', key) }));
}

function featureNamings(feature: Assembled): Naming[] {
  const { value, at } = feature.source;
  return [
    ...value.places.map(({ id }, index) => ({
      id,
      at: at('places', index, 'id'),
    })),
    ...value.mentions.flatMap(({ places }, mention) =>
      (places ?? []).map(({ id }, index) => ({
        id,
        at: at('mentions', mention, 'places', index, 'id'),
      })),
    ),
    ...shapeNamings(feature),
  ];
}

export const everyPlaceIsKnown: Check = ({ catalogue, features }) => {
  const namings = [
    ...features.flatMap(featureNamings),
    ...catalogue.places.flatMap(({ value, at }) => [
      ...(value.members ?? []).map((id, index) => ({
        id,
        at: at('members', index),
      })),
      ...(value.within ? [{ id: value.within, at: at('within') }] : []),
    ]),
    ...catalogue.plans.flatMap(({ value, at }) =>
      (value.group?.cities ?? []).map((id, index) => ({
        id,
        at: at('group', 'cities', index),
      })),
    ),
    ...catalogue.positionChecks.map(({ value, at }) => ({ id: value.place, at: at('place') })),
  ];
  return namings
    .filter(({ id }) => !catalogue.place.has(id))
    .map(({ id, at }) => ({
      check: 'everyPlaceIsKnown',
      ...at,
      message: 'the place is not in the gazetteer',
      found: id,
      nearest: nearestOf(id, catalogue.place.keys()),
    }));
};

export const everyInferredPlaceHasASource: Check = ({ features }) =>
  features.flatMap(({ source: { value, at } }) => {
    const references = [
      ...value.places.map((place, index) => ({
        place,
        at: at('places', index, 'basis'),
      })),
      ...value.mentions.flatMap(({ places }, mention) =>
        (places ?? []).map((place, index) => ({
          place,
          at: at('mentions', mention, 'places', index, 'basis'),
        })),
      ),
    ];
    return references
      .filter(({ place }) => place.basis === 'inferred' && !place.source)
      .map(({ place, at: position }): Fault => ({
        check: 'everyInferredPlaceHasASource',
        ...position,
        message: 'an inferred place names its source, or memory',
        found: place.id,
      }));
  });

/** A shape that names a known place which has no coordinate, or no polygon where an area needs one. */
export const everyShapeCanBeDrawn: Check = ({ catalogue, features }) =>
  features.flatMap(({ source: { at }, undrawable }): Fault[] =>
    undrawable && catalogue.place.has(undrawable.place)
      ? [
          {
            check: 'everyShapeCanBeDrawn',
            ...at('shape'),
            message: undrawable.message,
            found: undrawable.place,
          },
        ]
      : [],
  );

/** Kilometres within which a place of this precision is known. */
const WITHIN_KM = { site: 1, locality: 5 };

export const pointPrecisionMatchesUncertainty: Check = ({ catalogue }) =>
  catalogue.places.flatMap(({ value, at }): Fault[] => {
    const { precision, uncertainty_km: radius } = value;
    const check = 'pointPrecisionMatchesUncertainty';
    if (value.lon === undefined) return [];
    if (precision === undefined || radius === undefined)
      return [
        {
          check,
          ...at(),
          message: 'a place with a coordinate states precision and uncertainty_km',
          found: value.id,
        },
      ];
    if (precision !== 'site' && precision !== 'locality') return [];
    const right = radius <= WITHIN_KM.site ? 'site' : radius <= WITHIN_KM.locality ? 'locality' : 'county';
    return radius <= WITHIN_KM[precision]
      ? []
      : [
          {
            check,
            ...at('precision'),
            message: `${value.id}: ${precision} is within ${WITHIN_KM[precision]} km`,
            found: `${precision}, ${radius} km`,
            nearest: right,
          },
        ];
  });
