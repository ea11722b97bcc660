import { STAGES } from '../../../data/vocabulary';
import type { Feature } from '../../catalogue/types';
import { lineage, stepsBack } from '../../model/lineage';
import { plansOf } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { LifeSteps } from '../life/LifeSteps';
import { useWords, VOCABULARY } from '../words';
import { ladderPoints, LADDER } from './ladder';

/** The stage that each plan gives, as a line in steps and in the plans' words; a step back is said in red. */
export function StageLadder({ feature }: { feature: Feature }) {
  const { messages, say, term } = useWords();
  const plans = useAtlas(plansOf);
  const steps = lineage(feature, plans);
  // One plan alone has no lineage: its stage stands among the facts.
  if (steps.length < 2) return null;
  if (steps.every((step) => step.stage === steps[0]!.stage)) {
    const years = [...new Set(steps.map((step) => String(step.plan.from)))];
    return (
      <section className="detail__section" aria-label={messages.detail.ladder}>
        <h3 className="detail__label">{messages.detail.ladder}</h3>
        <p>{messages.detail.ladderSame(years, term(VOCABULARY.stage, steps[0]!.stage))}</p>
        <LifeSteps feature={feature} steps={steps} />
      </section>
    );
  }
  const { points, lines } = ladderPoints(steps, plans);
  return (
    <section className="detail__section" aria-label={messages.detail.ladder}>
      <h3 className="detail__label">
        {messages.detail.ladder}
        {stepsBack(steps) && <strong className="ladder__back">{messages.detail.stepBack}</strong>}
      </h3>
      <svg className="ladder" width="100%" viewBox={`0 0 ${LADDER.width} ${LADDER.height}`} aria-hidden="true">
        {LADDER.rows.map(({ id, y }) => (
          <g key={id}>
            <text className="ladder__stage" x="0" y={y + 4}>
              {say(STAGES.find((stage) => stage.id === id)!)}
            </text>
            <path className="ladder__rule" d={`M${LADDER.left} ${y}H${LADDER.width}`} />
          </g>
        ))}
        {lines.map(({ d, onLadder }) => (
          <path key={d} className={onLadder ? 'ladder__line' : 'ladder__line ladder__line--off'} d={d} />
        ))}
        {points.map(({ x, y, label, below, key }) => (
          <g key={key}>
            <circle className="ladder__point" cx={x} cy={y} r="4.5" />
            <text className="ladder__year" x={x} y={below ? y + 17 : y - 9} textAnchor="middle">
              {label}
            </text>
          </g>
        ))}
      </svg>
      <LifeSteps feature={feature} steps={steps} />
    </section>
  );
}
