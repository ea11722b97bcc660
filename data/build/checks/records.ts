import type { Fault } from '../faults';
import { nearestOf } from '../nearest';
import type { Check } from './types';

export const everyIdIsUnique: Check = ({ catalogue }) => {
  const first = new Map<string, string>();
  return catalogue.features.flatMap(({ value, at }): Fault[] => {
    const { file, line, column } = at('id');
    const before = first.get(value.id);
    first.set(value.id, before ?? `${file}:${line}`);
    return before
      ? [
          {
            check: 'everyIdIsUnique',
            file,
            line,
            column,
            message: `the id is used at ${before} already`,
            found: value.id,
          },
        ]
      : [];
  });
};

export const noPlaceIdTwice: Check = ({ catalogue }) => {
  const first = new Map<string, string>();
  return catalogue.places.flatMap(({ value, at }): Fault[] => {
    const { file, line, column } = at('id');
    const before = first.get(value.id);
    first.set(value.id, before ?? `${file}:${line}`);
    return before
      ? [
          {
            check: 'noPlaceIdTwice',
            file,
            line,
            column,
            message: `the place is at ${before} already`,
            found: value.id,
          },
        ]
      : [];
  });
};

export const everyRelationTargetExists: Check = ({ catalogue }) =>
  catalogue.features.flatMap(({ value, at }) =>
    value.relations.flatMap(({ target }, index): Fault[] =>
      catalogue.featureIds.has(target)
        ? []
        : [
            {
              check: 'everyRelationTargetExists',
              ...at('relations', index, 'target'),
              message: 'no feature has this id',
              found: target,
              nearest: nearestOf(target, catalogue.featureIds),
            },
          ],
    ),
  );
