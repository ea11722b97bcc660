import type { Feature, Mention, PlanSummary } from '../../catalogue/types';
import { citation } from '../../model/citation';
import { openText } from '../../state/reader';
import { Button } from '../../ui/Button';
import { Icon } from '../../ui/Icon';
import { MarkIcon } from '../../ui/MarkIcon';
import { CopyButton } from '../CopyButton';
import { usePalette } from '../palette';
import { bodiesInWords, clauseName, useWords, VOCABULARY } from '../words';
import { Quote } from './Quote';

interface EvidenceCardProps {
  readonly plan: PlanSummary;
  readonly mention: Mention;
  readonly feature: Feature;
  readonly onRead: (mention: Mention) => void;
}

const MARK_SIZE = 16;

/** One sentence of a plan: where it stands, its words, the stage they give and who is charged. */
export function EvidenceCard({ plan, mention, feature, onRead }: EvidenceCardProps) {
  const words = useWords();
  const { messages, say, term } = words;
  const palette = usePalette();
  const clause = clauseName(messages, plan, mention.clause);
  const label = say(plan.label);
  return (
    <div className="evidence__card">
      <h3 className="evidence__clause">
        {label}
        {messages.dot}
        {clause}
      </h3>
      <Quote text={mention.quote} stagePhrase={mention.stage_phrase} names={[feature.name, ...feature.aliases]} />
      {mention.readings && mention.readings.length > 0 && (
        <div className="evidence__readings">
          <p>{messages.detail.readings}</p>
          <ul>
            {mention.readings.map(({ received, reading, reason }) => (
              <li key={received}>
                {messages.detail.reading(received, reading)} <span className="evidence__reason">{reason}</span>
              </li>
            ))}
          </ul>
        </div>
      )}
      <p className="evidence__stage">
        <MarkIcon
          kind={feature.kind}
          sector={feature.sector}
          stage={mention.stage}
          size={MARK_SIZE}
          palette={palette}
        />
        <strong>{term(VOCABULARY.stage, mention.stage)}</strong>
        <span className="evidence__lead">{bodiesInWords(mention.lead, words) || messages.detail.leadNone}</span>
      </p>
      <p className="evidence__actions">
        <CopyButton
          text={() => citation(plan, [{ clause: mention.clause, words: mention.quote }])}
          name={messages.detail.copyCitationOf(label, clause)}
          icon="copy"
          small
        >
          {messages.detail.copyCitation}
        </CopyButton>
        <Button
          look="text"
          small
          className="evidence__beside"
          icon="book"
          aria-label={messages.reading.besideOf(label, clause)}
          onClick={() => openText({ plan: plan.id, clause: mention.clause, seek: { feature: feature.id } })}
        >
          {messages.reading.beside}
        </Button>
        <Button
          look="text"
          small
          className="evidence__read"
          aria-label={messages.detail.readTextOf(label, clause)}
          onClick={() => onRead(mention)}
        >
          {messages.detail.readText}
          <Icon name="forward" size={14} />
        </Button>
      </p>
    </div>
  );
}
