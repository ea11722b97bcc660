import type { Feature, Indicator } from '../../catalogue/types';
import { valueInWords } from '../../model/indicators';
import { targetsOf } from '../../model/placeTargets';
import { Disclosure } from '../../ui/Disclosure';
import { useIndicators } from '../indicators';
import { useTargetWords } from '../targets/useTargetWords';
import type { Passage } from './ClauseDialog';
import '../targets/link.css';
import './targets.css';

/** More than these start folded. */
const MOST_TARGETS = 6;

interface TargetsProps {
  readonly feature: Feature;
  readonly onRead: (passage: Passage) => void;
}

/** The numbers that the plans set for this thing or this place. The notices say when they could not be read. */
export function Targets({ feature, onRead }: TargetsProps) {
  const { messages } = useTargetWords();
  const served = useIndicators();
  const targets = served.type === 'ready' ? targetsOf(feature, served.content) : [];
  if (targets.length === 0) return null;
  const more = targets.slice(MOST_TARGETS);
  return (
    <section className="detail__section" aria-label={messages.targets.detail}>
      <h3 className="detail__label">{messages.targets.detail}</h3>
      <TargetList targets={targets.slice(0, MOST_TARGETS)} onRead={onRead} />
      {more.length > 0 && (
        <Disclosure summary={messages.targets.more(more.length)}>
          <TargetList targets={more} onRead={onRead} />
        </Disclosure>
      )}
    </section>
  );
}

function TargetList({ targets, onRead }: { targets: readonly Indicator[]; onRead: TargetsProps['onRead'] }) {
  const { messages, language, indicatorName, planLabel, clauseLabel, dateOf } = useTargetWords();
  return (
    <ul className="target-list">
      {targets.map((target) => {
        const plan = planLabel(target);
        const clause = clauseLabel(target);
        return (
          <li key={`${target.plan}:${target.clause}:${target.indicator}:${target.year}`}>
            <span className="target-list__name">{indicatorName(target)}</span>
            <strong className="target-list__value">{valueInWords(target, language)}</strong>
            <button
              type="button"
              className="text-link target-list__source"
              aria-label={messages.detail.readTextOf(plan, clause)}
              onClick={() => onRead(target)}
            >
              {plan}
              {messages.dot}
              {clause}
            </button>
            <span className="target-list__year">{dateOf(target)}</span>
          </li>
        );
      })}
    </ul>
  );
}
