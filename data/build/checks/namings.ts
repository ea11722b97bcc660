import type { Fault } from '../faults';
import { uncoveredNamings } from '../namings';
import { findQuote, overlap } from '../quotes';
import { nearestPassage } from './passages';
import type { Check } from './types';

const AROUND = 12;

/**
 * Every place name in every clause is covered by a mention or a target, or data/namings.yaml says why not;
 * and every row there explains a name that stands uncovered in its passage.
 */
export const everyPlaceNameIsCovered: Check = ({ catalogue }) => {
  const check = 'everyPlaceNameIsCovered';
  const uncovered = uncoveredNamings(catalogue);
  const explained = new Set<(typeof uncovered)[number]>();
  const stale = catalogue.namings.flatMap(({ value, at }): Fault[] => {
    const text = catalogue.clauses.get(value.plan)?.get(value.clause);
    if (!text) return [];
    const passages = findQuote(text, value.passage);
    if (passages.length === 0)
      return [
        {
          check,
          ...at('passage'),
          message: `the passage is not in ${value.plan} ${value.clause}`,
          found: value.passage,
          nearest: nearestPassage(catalogue, value.plan, text, value.passage),
        },
      ];
    const here = uncovered.filter(
      ({ plan, clause, name, range }) =>
        plan === value.plan &&
        clause === value.clause &&
        name === value.name &&
        passages.some((passage) => overlap(passage, range)),
    );
    for (const naming of here) explained.add(naming);
    return here.length > 0
      ? []
      : [{ check, ...at('name'), message: 'the passage has no such name that is not covered', found: value.name }];
  });
  const unexplained = uncovered
    .filter((naming) => !explained.has(naming))
    .map(({ plan, clause, name, range: [from, to] }): Fault => {
      const { text } = catalogue.clauses.get(plan)!.get(clause)!;
      return {
        check,
        file: `seeds/${plan}.txt`,
        message: `clause ${clause}: no mention or target covers the name 「${name}」, and data/namings.yaml does not say why`,
        found: `「${text.slice(Math.max(0, from - AROUND), to + AROUND)}」`,
      };
    });
  return [...stale, ...unexplained];
};

/** A clause that yields no feature says why in data/coverage.yaml, and only such a clause does. */
export const everyEmptyClauseHasAReason: Check = ({ catalogue }) => {
  const check = 'everyEmptyClauseHasAReason';
  const key = ({ plan, clause }: { plan: string; clause: string }) => `${plan} ${clause}`;
  const yielding = new Set(catalogue.features.flatMap(({ value }) => value.mentions.map(key)));
  const reasons = new Set(catalogue.coverage.map(({ value }) => key(value)));
  const idle = catalogue.coverage
    .filter(({ value }) => yielding.has(key(value)))
    .map(({ value, at }): Fault => ({
      check,
      ...at('reason'),
      message: 'the clause yields features',
      found: key(value),
    }));
  const silent = [...catalogue.clauses].flatMap(([plan, clauses]) =>
    [...clauses.keys()]
      .filter((clause) => !yielding.has(key({ plan, clause })) && !reasons.has(key({ plan, clause })))
      .map((clause): Fault => ({
        check,
        file: `seeds/${plan}.txt`,
        message: `clause ${clause} yields no feature, and data/coverage.yaml does not say why`,
      })),
  );
  return [...idle, ...silent];
};
