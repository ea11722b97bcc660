import type { Feature } from '../../catalogue/types';
import { changeBetween, type LineageStep } from '../../model/lineage';
import { classes } from '../../ui/classes';
import { MarkIcon } from '../../ui/MarkIcon';
import { usePalette } from '../palette';
import { useWords, VOCABULARY } from '../words';
import './life.css';

const MARK_SIZE = 16;

interface LifeStepsProps {
  readonly feature: Feature;
  readonly steps: readonly LineageStep[];
  /** Beside each other where the window is wide enough, instead of one under the other. */
  readonly across?: boolean;
}

/** A thing's life as the plans tell it, oldest first: of each plan the stage and the words that give it. */
export function LifeSteps({ feature, steps, across }: LifeStepsProps) {
  const { messages, say, term } = useWords();
  const palette = usePalette();
  return (
    <ol className={classes('life', across && 'life--across')} aria-label={messages.life.label}>
      {steps.map(({ plan, mention, stage }, index) => {
        const change = index === 0 ? 'same' : changeBetween(steps[index - 1]!.stage, stage);
        return (
          <li key={plan.id} className="life__step">
            <span className="life__mark">
              <MarkIcon kind={feature.kind} sector={feature.sector} stage={stage} size={MARK_SIZE} palette={palette} />
            </span>
            <span className="life__plan">{say(plan.label)}</span>
            <span className="life__words">
              <strong className="life__stage">{term(VOCABULARY.stage, stage)}</strong>
              {(change === 'ahead' || change === 'back') && (
                <span className={`life__change life__change--${change}`}>{messages.life[change]}</span>
              )}
              <span className="life__phrase" lang="zh-CN">
                “{mention.stage_phrase}”
              </span>
            </span>
          </li>
        );
      })}
    </ol>
  );
}
