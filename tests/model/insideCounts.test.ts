import { expect, test } from 'vitest';
import { countFound, foundBars, type Found } from '../../src/model/insideCounts';

const found = (stage: string, status: Found['finding']['status']) =>
  ({ standing: { stage }, finding: { status } }) as Found;
const FOUND = [
  found('build', 'inside'),
  found('build', 'partly'),
  found('build', 'possible'),
  found('study', 'possible'),
];

test('what is possible is counted apart, in all and by stage', () => {
  expect(countFound(FOUND)).toEqual({ inside: 1, partly: 1, possible: 2 });
  expect(foundBars(FOUND, ['study', 'prepare', 'build'], ({ stage }) => stage)).toEqual([
    { id: 'study', sure: 0, possible: 1 },
    { id: 'build', sure: 2, possible: 1 },
  ]);
});
