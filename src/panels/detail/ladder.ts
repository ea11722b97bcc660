/** Geometry of the stage ladder in units of its view box: years across, stages up. */
import { STAGES, type Stage } from '../../../data/vocabulary';
import type { PlanSummary } from '../../catalogue/types';
import type { LineageStep } from '../../model/lineage';
import { rungOf } from '../../model/years';

const WIDTH = 344;
const LEFT = 78;
const TOP = 15;
const PITCH = 19;
/** Room for the year's figures beside the outermost points. */
const MARGIN = 20;
/** Plans of one year stand this far apart. */
const APART = 40;

/** What is off the ladder on top, then from the highest rung down. */
const ORDER = [...STAGES].sort((a, b) => (b.rung ?? Infinity) - (a.rung ?? Infinity));

export const LADDER = {
  width: WIDTH,
  height: TOP + PITCH * (STAGES.length - 1) + 22,
  left: LEFT,
  rows: ORDER.map((stage, index) => ({ id: stage.id, y: TOP + index * PITCH })),
} as const;

const heightOf = (stage: Stage) => LADDER.rows.find((row) => row.id === stage)!.y;

interface Point {
  key: string;
  x: number;
  y: number;
  label: string;
  /** The year stands under the point, where the line comes from above or the row is the topmost. */
  below: boolean;
}

/** Points for the steps and the stepped lines between them; a line to or from off the ladder is marked. */
export function ladderPoints(steps: readonly LineageStep[], plans: readonly PlanSummary[]) {
  const years = plans.map((plan) => plan.from);
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const perYear = last > first ? (WIDTH - LEFT - 2 * MARGIN) / (last - first) : 0;
  const points: Point[] = [];
  steps.forEach((step, index) => {
    const sameYear = steps.filter((other) => other.plan.from === step.plan.from);
    const shift = (sameYear.indexOf(step) - (sameYear.length - 1) / 2) * APART;
    const x = LEFT + MARGIN + (step.plan.from - first) * perYear + shift;
    const y = heightOf(step.stage);
    const before = points[index - 1];
    points.push({
      key: step.plan.id,
      x: Math.min(WIDTH - MARGIN, Math.max(LEFT + MARGIN, x)),
      y,
      label: String(step.plan.from),
      below: before ? y > before.y || y === TOP : y === TOP,
    });
  });
  const lines = points.slice(1).map((to, index) => {
    const from = points[index]!;
    const middle = (from.x + to.x) / 2;
    const onLadder = rungOf(steps[index]!.stage) !== null && rungOf(steps[index + 1]!.stage) !== null;
    return { d: `M${from.x} ${from.y}H${middle}V${to.y}H${to.x}`, onLadder };
  });
  return { points, lines };
}
