import { useMemo } from 'react';
import type { ClauseCoverage, Plan } from '../../../data/schema';
import { coverageByClause, planAccount, yieldsByClause } from '../../model/account';
import { featuresOf } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { LoadingLine } from '../notices/LoadingLine';
import { useLoading } from '../notices/loading';
import { useServed } from '../served';
import { ServedNotice } from '../ServedNotice';
import { useMessages } from '../words';
import { PlanReader } from './PlanReader';
import { PlanTable } from './PlanTable';
import { Totals } from './Totals';
import './coverage.css';

/** What every clause of every plan yields, and how well all of it is placed. */
export default function CoveragePage() {
  const messages = useMessages();
  const texts = useServed('plans');
  const rows = useServed('coverage');
  const { finished } = useLoading();
  return (
    <div className="coverage">
      {texts.type === 'failed' && <ServedNotice {...texts} />}
      {rows.type === 'failed' && <ServedNotice {...rows} />}
      {texts.type === 'ready' && rows.type !== 'loading' && finished ? (
        // Without the reasons the texts and what they yield are still worth reading.
        <Account plans={texts.content} rows={rows.type === 'ready' ? rows.content : []} />
      ) : (
        texts.type !== 'failed' && (
          <>
            <Head />
            <LoadingLine />
            <p className="coverage__waiting">{messages.reader.loading}</p>
          </>
        )
      )}
    </div>
  );
}

function Head() {
  const messages = useMessages().coverage;
  return (
    <>
      <h2 className="coverage__title">{messages.title}</h2>
      <p className="coverage__lead">{messages.lead}</p>
    </>
  );
}

function Account({ plans, rows }: { plans: readonly Plan[]; rows: readonly ClauseCoverage[] }) {
  const features = useAtlas(featuresOf);
  const reading = useAtlas((state) => state.view.reading);
  const yields = useMemo(() => yieldsByClause(features), [features]);
  const coverage = useMemo(() => coverageByClause(rows), [rows]);
  const accounts = useMemo(
    () => plans.map((plan) => ({ plan, account: planAccount(plan, yields, coverage) })),
    [plans, yields, coverage],
  );
  const plan = plans.find(({ id }) => id === reading?.plan) ?? plans[0];
  return (
    <>
      <header className="coverage__head">
        <div className="coverage__proof">
          <Head />
          <Totals features={features} />
        </div>
        <PlanTable accounts={accounts} />
      </header>
      {plan && <PlanReader {...{ plans, plan, yields, coverage }} />}
    </>
  );
}
