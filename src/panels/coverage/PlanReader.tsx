import { useCallback, useMemo, useRef, useState } from 'react';
import type { Plan } from '../../../data/schema';
import { clauseKey, type CoverageByClause, type Yields } from '../../model/account';
import { useAtlas } from '../../state/store';
import { Disclosure } from '../../ui/Disclosure';
import { useLayout } from '../shell/useLayout';
import { ClauseIndex } from '../text/ClauseIndex';
import { FindBar } from '../text/FindBar';
import { PlanText } from '../text/PlanText';
import { useClauseInView } from '../text/useClauseInView';
import { useFinds } from '../text/useFinds';
import { useMessages } from '../words';
import { ClauseAccount } from './ClauseAccount';
import { ClauseSteps } from './ClauseSteps';
import { PlanHead } from './PlanHead';
import { PlanTabs } from './PlanTabs';
import { useOpenClause } from './useOpenClause';
import './reader.css';

interface PlanReaderProps {
  readonly plans: readonly Plan[];
  /** The open one. */
  readonly plan: Plan;
  readonly yields: Yields;
  readonly coverage: CoverageByClause;
}

/** One plan after another: its clauses' index, its text, and a field to find words in it. */
export function PlanReader({ plans, plan, yields, coverage }: PlanReaderProps) {
  const messages = useMessages().coverage;
  const phone = useLayout() === 'phone';
  const [query, setQuery] = useState('');
  const [indexOpen, setIndexOpen] = useState(false);
  const body = useRef<HTMLDivElement>(null);
  const bar = useRef<HTMLDivElement>(null);
  const finds = useFinds({
    plans: useMemo(() => [plan], [plan]),
    query,
    onLook: (find, all) => {
      body.current?.querySelector(`[data-find="${all.indexOf(find)}"]`)?.scrollIntoView({ block: 'center' });
    },
  });
  const isKnown = useOpenClause(plan, body);
  const inView = useClauseInView(plan, body, '.page', bar);
  const counts = useMemo(
    () => new Map(plan.clauses.map(({ id }) => [id, yields.get(clauseKey(plan.id, id))?.length ?? 0])),
    [plan, yields],
  );

  const read = useCallback((clause: string) => useAtlas.getState().read({ plan: plan.id, clause }), [plan]);
  const show = useCallback(
    (feature: string, clause: string) => {
      // The way back leads to the clause that one came from.
      read(clause);
      useAtlas.getState().pick(feature, true);
    },
    [read],
  );
  const readFromIndex = (clause: string) => {
    setIndexOpen(false);
    read(clause);
  };
  const index = <ClauseIndex {...{ plan, counts }} current={inView} onRead={readFromIndex} />;
  return (
    <div className="plan-reader">
      <div className="plan-reader__bar" ref={bar}>
        <PlanTabs plans={plans} open={plan} />
        <ClauseSteps plan={plan} current={inView} onRead={read} />
        <FindBar {...{ finds, query }} label={messages.find} onQuery={setQuery} />
      </div>
      <div
        className="plan-reader__body"
        id="plan-reader"
        role="tabpanel"
        aria-labelledby={`plan-${plan.id}`}
        ref={body}
      >
        {phone ? (
          <Disclosure summary={messages.index} open={indexOpen} onToggle={setIndexOpen}>
            {index}
          </Disclosure>
        ) : (
          <div className="plan-reader__index">{index}</div>
        )}
        <div className="plan-reader__text">
          <PlanHead plan={plan} isKnown={isKnown} />
          <PlanText
            {...{ plan, yields, coverage }}
            finds={finds.all}
            currentFind={finds.current}
            Beside={ClauseAccount}
            onShow={show}
          />
        </div>
      </div>
    </div>
  );
}
