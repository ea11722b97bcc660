import type { ClauseCoverage, Plan, PlanRecord } from '../../schema';
import type { Assembled } from '../assemble';
import type { Catalogue } from '../catalogue';
import { arrayByLine } from './json';

const inOrder = ({ plan }: Catalogue): PlanRecord[] => [...plan.values()].sort((a, b) => a.order - b.order);

/** Head matter of the plans, oldest first, as index.json carries it. */
export function planSummaries(catalogue: Catalogue): PlanRecord[] {
  return inOrder(catalogue);
}

/** Plans with their clauses and the readings of their faulty passages; one clause a line. */
export function plansFile(catalogue: Catalogue): string {
  const plans = inOrder(catalogue).map((record): string => {
    const clauses: Plan['clauses'] = (catalogue.cuttings.find(({ plan }) => plan === record.id)?.clauses ?? []).map(
      ({ id, title, spans, text }) => ({ id, title, spans, text }),
    );
    const readings: Plan['readings'] = catalogue.readings
      .filter(({ value }) => value.plan === record.id)
      .map(({ value: { clause, received, reading, reason } }) => ({
        clause,
        received,
        reading,
        reason,
      }));
    const head = JSON.stringify(record).slice(0, -1);
    return `${head},"clauses":${arrayByLine(clauses)},"readings":${arrayByLine(readings)}}`;
  });
  return `[\n${plans.join(',\n')}\n]\n`;
}

/** Per plan and clause the features that it yields; where there are none, the reason; place names explained. */
export function coverageFile(catalogue: Catalogue, features: Assembled[]): string {
  const reasons = new Map(catalogue.coverage.map(({ value }) => [`${value.plan} ${value.clause}`, value.reason]));
  const rows = inOrder(catalogue).flatMap(({ id: plan }) =>
    [...(catalogue.clauses.get(plan)?.keys() ?? [])].map((clause): ClauseCoverage => {
      const yielded = features
        .filter(({ properties }) =>
          properties.mentions.some((mention) => mention.plan === plan && mention.clause === clause),
        )
        .map(({ properties }) => properties.id)
        .sort();
      const names = catalogue.namings
        .filter(({ value }) => value.plan === plan && value.clause === clause)
        .map(({ value: { name, passage, reason } }) => ({ name, passage, reason }));
      return {
        plan,
        clause,
        features: yielded,
        reason: reasons.get(`${plan} ${clause}`) ?? null,
        ...(names.length > 0 && { names }),
      };
    }),
  );
  return `${arrayByLine(rows)}\n`;
}
