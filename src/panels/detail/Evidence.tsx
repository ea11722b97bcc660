import type { Feature, Mention, PlanSummary } from '../../catalogue/types';
import { plansOf } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { useWords } from '../words';
import { EvidenceCard } from './EvidenceCard';

interface EvidenceProps {
  readonly feature: Feature;
  readonly onRead: (mention: Mention) => void;
}

/** What the plans say, newest plan first; within a plan the deciding sentence first. */
export function Evidence({ feature, onRead }: EvidenceProps) {
  const { messages } = useWords();
  const plans = useAtlas(plansOf);
  const newestFirst = [...plans].sort((a, b) => b.order - a.order);
  return (
    <section aria-label={messages.detail.evidence}>
      {newestFirst.map((plan) => {
        const mentions = feature.mentions
          .filter((mention) => mention.plan === plan.id)
          .sort((a, b) => Number(b.decides ?? false) - Number(a.decides ?? false));
        return mentions.length > 0 && <PlanEvidence key={plan.id} {...{ plan, mentions, feature, onRead }} />;
      })}
    </section>
  );
}

function PlanEvidence(props: {
  plan: PlanSummary;
  mentions: Mention[];
  feature: Feature;
  onRead: (mention: Mention) => void;
}) {
  const { plan, mentions, feature, onRead } = props;
  const { messages, say } = useWords();
  return (
    <article className="evidence" aria-label={say(plan.label)}>
      <p className="evidence__document">
        <strong className="evidence__number">{plan.number ?? messages.detail.noNumber}</strong>
        <span>{plan.issued ?? messages.detail.noDate}</span>
      </p>
      {mentions.map((mention) => (
        <EvidenceCard key={`${mention.clause}:${mention.quote}`} {...{ plan, mention, feature, onRead }} />
      ))}
    </article>
  );
}
