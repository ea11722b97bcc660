/** One feature's wording from plan to plan: its steps, and whether a later plan goes ahead or back. */
import type { Stage } from '../../data/vocabulary';
import type { Feature, Mention, PlanSummary } from '../catalogue/types';
import { decidingMention, rungOf } from './years';

export interface LineageStep {
  plan: PlanSummary;
  mention: Mention;
  stage: Stage;
}

export type Change = 'ahead' | 'back' | 'same' | 'sideways';

/** One step per plan that names the feature, oldest first: its deciding mention. */
export function lineage(feature: Feature, plans: readonly PlanSummary[]): LineageStep[] {
  return [...plans]
    .sort((a, b) => a.order - b.order)
    .flatMap((plan) => {
      const mention = decidingMention(feature.mentions, new Set([plan.id]));
      return mention ? [{ plan, mention, stage: mention.stage }] : [];
    });
}

/** Direction of one step on the ladder; `sideways` where either end is off it and they differ. */
export function changeBetween(from: Stage, to: Stage): Change {
  if (from === to) return 'same';
  const before = rungOf(from);
  const after = rungOf(to);
  if (before === null || after === null) return 'sideways';
  return after > before ? 'ahead' : 'back';
}

/** Whether any later plan stands behind an earlier one. */
export function stepsBack(steps: readonly LineageStep[]): boolean {
  return steps.some((step, index) => index > 0 && changeBetween(steps[index - 1]!.stage, step.stage) === 'back');
}
