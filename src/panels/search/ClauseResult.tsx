import { Fragment } from 'react';
import type { ClauseHit } from '../../model/searchClauses';
import { Icon } from '../../ui/Icon';
import { clauseName, useWords } from '../words';
import { MoreResult } from './MoreResult';
import { Result, type ResultState } from './Result';

/** A clause in which the words stand: its plan and title, and the words with what is around them. */
export function ClauseResult({ hit, ...state }: ResultState & { readonly hit: ClauseHit | null }) {
  const { messages, say } = useWords();
  if (hit === null) return <MoreResult {...state} />;
  const { plan, clause, count, excerpt } = hit;
  return (
    <Result {...state} className="result--clause">
      <Icon name="book" size={20} className="result__icon" />
      <span className="result__name" lang="zh">
        {clause.title}
      </span>
      <span className="result__beside">
        {say(plan.label)}
        {messages.dot}
        {clauseName(messages, plan, clause.id)}
        {count > 1 && <span className="result__count">{messages.search.clauseTimes(count)}</span>}
      </span>
      <span className="result__excerpt" lang="zh">
        {excerpt.map(({ text, name, stage }, index) =>
          name || stage ? <mark key={index}>{text}</mark> : <Fragment key={index}>{text}</Fragment>,
        )}
      </span>
    </Result>
  );
}
