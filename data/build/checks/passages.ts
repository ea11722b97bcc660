import type { MentionRecord } from '../../schema';
import type { Catalogue, KindFeature } from '../catalogue';
import { firstDifference, nearestRun } from '../nearest';
import { type BareClause, bare, findQuote } from '../quotes';
import type { Position } from '../yaml';

export interface MentionAt {
  feature: KindFeature;
  mention: MentionRecord;
  /** Undefined where the clause does not exist; `everyClauseExists` says so. */
  clause: BareClause | undefined;
  at: (key: keyof MentionRecord) => Position;
}

/** Every mention of every feature with its clause. */
export function mentionsOf({ features, clauses }: Catalogue): MentionAt[] {
  return features.flatMap((feature) =>
    feature.value.mentions.map((mention, index) => ({
      feature,
      mention,
      clause: clauses.get(mention.plan)?.get(mention.clause),
      at: (key) => feature.at('mentions', index, key),
    })),
  );
}

/** The clauses of the plan in which a passage does stand. */
function elsewhere({ clauses }: Catalogue, plan: string, passage: string): string[] {
  return [...(clauses.get(plan) ?? [])].filter(([, clause]) => findQuote(clause, passage).length > 0).map(([id]) => id);
}

/** Of a passage that is not in its clause: the clause it is in, or the nearest run of the clause and where it differs. */
export function nearestPassage(catalogue: Catalogue, plan: string, clause: BareClause, passage: string): string {
  const others = elsewhere(catalogue, plan, passage);
  if (others.length > 0) return `it stands in clause ${others.join(', ')}`;
  const wanted = bare(passage);
  const { run } = nearestRun(clause.text, wanted);
  return `「${run}」, ${firstDifference(wanted, run)}`;
}
