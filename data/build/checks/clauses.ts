import type { Catalogue } from '../catalogue';
import type { Fault } from '../faults';
import { nearestOf } from '../nearest';
import { bare, findQuote, stretches } from '../quotes';
import type { Position } from '../yaml';
import { mentionsOf, nearestPassage } from './passages';
import type { Check } from './types';

function existing(catalogue: Catalogue, plan: string, clause: string, at: Position): Fault[] {
  const clauses = catalogue.clauses.get(plan);
  if (!clauses)
    return [
      {
        check: 'everyClauseExists',
        ...at,
        message: 'no plan has this id',
        found: plan,
        nearest: nearestOf(plan, catalogue.clauses.keys()),
      },
    ];
  if (clauses.has(clause)) return [];
  return [
    {
      check: 'everyClauseExists',
      ...at,
      message: `${plan} has no such clause`,
      found: clause,
      nearest: nearestOf(clause, clauses.keys()),
    },
  ];
}

export const everyClauseExists: Check = ({ catalogue }) => [
  ...mentionsOf(catalogue).flatMap(({ mention, at }) =>
    existing(catalogue, mention.plan, mention.clause, at('clause')),
  ),
  ...[
    ...catalogue.readings,
    ...catalogue.leads,
    ...catalogue.coverage,
    ...catalogue.indicators,
    ...catalogue.investments,
    ...catalogue.namings,
  ].flatMap(({ value, at }) => existing(catalogue, value.plan, value.clause, at('clause'))),
];

/** Every text of `seeds/` that is cut has its row in plans.yaml, and the other way round. */
export const everyPlanHasAText: Check = ({ catalogue }) => {
  const rows = catalogue.plans.filter(({ value }) => !catalogue.clauses.has(value.id));
  const texts = [...catalogue.clauses.keys()].filter((id) => !catalogue.plan.has(id));
  return [
    ...rows.map(({ value, at }) => ({
      check: 'everyPlanHasAText',
      ...at('id'),
      message: 'data/cuts.yaml has no rule for this plan',
      found: value.id,
      nearest: nearestOf(value.id, catalogue.clauses.keys()),
    })),
    ...texts.map((id) => ({
      check: 'everyPlanHasAText',
      file: 'data/plans.yaml',
      message: 'the plan of this text has no row',
      found: id,
      nearest: nearestOf(id, catalogue.plan.keys()),
    })),
  ];
};

/** In the clause, or in what is printed beside it and belongs to no clause. */
export const everyReadingIsInItsClause: Check = ({ catalogue }) =>
  catalogue.readings.flatMap(({ value, at }): Fault[] => {
    const clause = catalogue.clauses.get(value.plan)?.get(value.clause);
    const cutting = catalogue.cuttings.find(({ plan }) => plan === value.plan);
    if (!clause || !cutting || findQuote(clause, value.received).length > 0) return [];
    if (stretches(cutting, value.clause).some((text) => text.includes(bare(value.received)))) return [];
    return [
      {
        check: 'everyReadingIsInItsClause',
        ...at('received'),
        message: `the passage is not in ${value.plan} ${value.clause}`,
        found: value.received,
        nearest: nearestPassage(catalogue, value.plan, clause, value.received),
      },
    ];
  });

export const everyLeadSentenceIsInItsClause: Check = ({ catalogue }) =>
  catalogue.leads.flatMap(({ value, at }): Fault[] => {
    const clause = catalogue.clauses.get(value.plan)?.get(value.clause);
    if (!clause || value.sentence === undefined || findQuote(clause, value.sentence).length > 0) return [];
    return [
      {
        check: 'everyLeadSentenceIsInItsClause',
        ...at('sentence'),
        message: `the sentence is not in ${value.plan} ${value.clause}`,
        found: value.sentence,
        nearest: nearestPassage(catalogue, value.plan, clause, value.sentence),
      },
    ];
  });
