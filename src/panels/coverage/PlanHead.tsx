import type { Plan } from '../../../data/schema';
import { Disclosure } from '../../ui/Disclosure';
import { Notice } from '../../ui/Notice';
import { useMessages } from '../words';

/** The marks of the text, in the very looks that it wears. */
const LEGEND = [
  { id: 'yields', look: 'passage__line passage__line--0 tone-water' },
  { id: 'names', look: 'piece--explained' },
  { id: 'misread', look: 'piece--misread' },
] as const;

/** Whose text this is, what is wrong with its transcription, and what the marks in it mean. */
export function PlanHead({ plan, isKnown }: { plan: Plan; isKnown: boolean }) {
  const messages = useMessages();
  return (
    <header className="plan-head">
      <p className="plan-head__document">
        <strong className="plan-head__number">{plan.number ?? messages.detail.noNumber}</strong>
        <span>{plan.issued ?? messages.detail.noDate}</span>
        <span lang="zh-CN">{plan.issuer}</span>
      </p>
      <h2 className="plan-head__title" lang="zh-CN">
        {plan.title}
      </h2>
      {!isKnown && <Notice>{messages.reader.noClause}</Notice>}
      <p className="plan-head__note">{messages.reader.asReceived}</p>
      <ul className="plan-head__legend">
        {LEGEND.map(({ id, look }) => {
          const [sample, words] = messages.coverage.legend[id];
          return (
            <li key={id}>
              <span className={look}>{sample}</span> {words}
            </li>
          );
        })}
      </ul>
      {plan.notes.length > 0 && (
        <Disclosure summary={messages.coverage.notes} aside={plan.notes.length}>
          <ul className="plan-head__notes" lang="zh-CN">
            {plan.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </Disclosure>
      )}
    </header>
  );
}
