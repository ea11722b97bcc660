import type { Feature, Mention } from '../../../catalogue/types';
import type { Account, Side } from '../../../model/comparison';
import type { Due } from '../../../model/due';
import { plansOf } from '../../../state/derived';
import { useAtlas } from '../../../state/store';
import { MarkIcon } from '../../../ui/MarkIcon';
import { Quote } from '../../detail/Quote';
import { usePalette } from '../../palette';
import { clauseName, useMessages, useWords, VOCABULARY } from '../../words';
import type { Form } from './CompareTable';

const MARK_SIZE = 14;
/** Characters of the sentence that have room. */
const MOST = { wide: 30, narrow: 34, phone: 25 } as const satisfies Record<Form, number>;

interface SideCellsProps {
  readonly name: 'a' | 'b';
  readonly side: Side;
  readonly account: Account | null;
  readonly feature: Feature;
  readonly form: Form;
}

/** What one side says: stage and words, year, bodies. One cell where three have no room; empty where it is silent. */
export function SideCells({ name, side, account, feature, form }: SideCellsProps) {
  const text = useMessages().compare;
  const first = `compare__first--${name}`;
  if (!account) {
    return (
      <td className={`${first} compare__unsaid`} colSpan={form === 'wide' ? 3 : 1}>
        {text.unsaid}
      </td>
    );
  }
  const said = <Said side={side} mention={account.mention} feature={feature} most={MOST[form]} />;
  if (form === 'wide') {
    return (
      <>
        <td className={first}>{said}</td>
        <td className="compare__due">
          <DueWords due={account.due} />
        </td>
        <td>
          <Bodies mention={account.mention} />
        </td>
      </>
    );
  }
  return (
    <td className={first}>
      {said}
      <div className="compare__rest">
        <DueWords due={account.due} />
        <Bodies mention={account.mention} />
      </div>
    </td>
  );
}

interface SaidProps {
  readonly side: Side;
  readonly mention: Mention;
  readonly feature: Feature;
  readonly most: number;
}

function Said({ side, mention, feature, most }: SaidProps) {
  const { messages, say, term } = useWords();
  const palette = usePalette();
  const plan = useAtlas(plansOf).find(({ id }) => id === mention.plan);
  const clause = plan ? clauseName(messages, plan, mention.clause) : mention.clause;
  // In a year any plan may be the one that speaks.
  const source = side.type === 'year' && plan ? `${say(plan.label)} ${clause}` : clause;
  return (
    <div className="said" title={mention.quote}>
      <p className="said__stage">
        <MarkIcon
          kind={feature.kind}
          sector={feature.sector}
          stage={mention.stage}
          size={MARK_SIZE}
          palette={palette}
        />
        <strong>{term(VOCABULARY.stage, mention.stage)}</strong>
        <span className="said__source">{source}</span>
      </p>
      <Quote
        text={mention.quote}
        stagePhrase={mention.stage_phrase}
        names={[feature.name, ...feature.aliases]}
        most={most}
      />
    </div>
  );
}

function DueWords({ due }: { due: Due | null }) {
  const { messages } = useWords();
  if (!due) return <span className="due due--none">{messages.detail.dueUnstated}</span>;
  const quoted = due.basis === 'quoted';
  return (
    <span className="due" title={quoted ? messages.detail.dueQuoted : messages.detail.duePlanPeriod}>
      {quoted ? <strong>{due.year}</strong> : due.year}
      <span className="due__basis">{quoted ? messages.detail.dueQuoted : messages.compare.planPeriod}</span>
    </span>
  );
}

/** The leading body, and how many there are; all of them in the tooltip. */
function Bodies({ mention: { lead } }: { mention: Mention }) {
  const { messages } = useWords();
  const text = messages.compare;
  if (lead.length === 0) return <span className="bodies bodies--none">{text.noBodies}</span>;
  const all = lead.map(({ body }) => body).join(messages.listComma);
  const first = (lead.find(({ role }) => role === 'lead') ?? lead[0]!).body;
  return (
    <span className="bodies" title={all} lang="zh-CN">
      {lead.length > 2 ? text.bodiesMore(first, lead.length) : all}
    </span>
  );
}
