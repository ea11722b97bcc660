import { useEffect, useRef } from 'react';
import type { Clause, Plan } from '../../../data/schema';
import type { Mention } from '../../catalogue/types';
import { findAll } from '../../model/highlight';
import { IconButton } from '../../ui/Button';
import { useServed } from '../served';
import { ServedNotice } from '../ServedNotice';
import { clauseName, useWords } from '../words';

/** What is quoted, and where it stands. */
export type Passage = Pick<Mention, 'plan' | 'clause' | 'quote'>;

interface ClauseDialogProps {
  readonly passage: Passage;
  readonly onClose: () => void;
}

/** The whole clause as received, with the quoted sentence marked. */
export function ClauseDialog({ passage, onClose }: ClauseDialogProps) {
  const { messages } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  const texts = useServed('plans');

  useEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);

  const plan = texts.type === 'ready' ? texts.content.find((entry) => entry.id === passage.plan) : undefined;
  const clause = plan?.clauses.find((entry) => entry.id === passage.clause);
  return (
    <dialog
      ref={dialog}
      className="reader"
      aria-label={messages.detail.readText}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <IconButton className="reader__close" icon="close" label={messages.reader.close} onClick={onClose} />
      {texts.type === 'loading' && <p className="reader__body">{messages.reader.loading}</p>}
      {texts.type === 'failed' && (
        <div className="reader__body">
          <ServedNotice {...texts} />
        </div>
      )}
      {texts.type === 'ready' && !clause && <p className="reader__body">{messages.reader.noClause}</p>}
      {plan && clause && <ClauseText {...{ plan, clause, passage }} />}
    </dialog>
  );
}

function ClauseText({ plan, clause, passage }: { plan: Plan; clause: Clause; passage: Passage }) {
  const { messages } = useWords();
  const mark = useRef<HTMLElement>(null);
  useEffect(() => mark.current?.scrollIntoView({ block: 'center' }), []);

  const [range] = findAll(clause.text, passage.quote);
  const [start, end] = range ?? [0, 0];
  const readings = plan.readings.filter((reading) => reading.clause === clause.id);
  return (
    <div className="reader__body">
      <p className="evidence__document">
        <strong className="evidence__number">{plan.number ?? messages.detail.noNumber}</strong>
        <span>{plan.issued ?? messages.detail.noDate}</span>
      </p>
      <h2 className="reader__title" lang="zh-CN">
        {plan.title}
      </h2>
      <p className="reader__clause">
        {clauseName(messages, plan, clause.id)} <span lang="zh-CN">{clause.title}</span>
      </p>
      <div className="reader__text" lang="zh-CN">
        {clause.text.slice(0, start)}
        <mark ref={mark}>{clause.text.slice(start, end)}</mark>
        {clause.text.slice(end)}
      </div>
      <p className="detail__note">{messages.reader.asReceived}</p>
      {readings.length > 0 && (
        <>
          <h3 className="detail__label">{messages.reader.readings}</h3>
          <ul className="reader__readings">
            {readings.map(({ received, reading, reason }) => (
              <li key={received}>
                {messages.detail.reading(received, reading)} <span className="evidence__reason">{reason}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
