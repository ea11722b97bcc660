import { useMemo } from 'react';
import type { Investment } from '../../../data/schema';
import { accountsOf } from '../../model/investments';
import { plansOf } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { PageHead } from '../account/PageHead';
import { useServed } from '../served';
import { ServedNotice } from '../ServedNotice';
import { useMessages } from '../words';
import { PlanAccount } from './PlanAccount';
import './money.css';
import './table.css';

const NONE: readonly Investment[] = [];

/** Money and projects that plans give chapter by chapter, as chart, table and words. */
export default function MoneyPage() {
  const messages = useMessages();
  const plans = useAtlas(plansOf);
  const served = useServed('investments');
  const investments = served.type === 'ready' ? served.content : NONE;
  const accounts = useMemo(() => accountsOf(investments, plans), [investments, plans]);
  return (
    <div className="account">
      <PageHead title={messages.money.title}>{messages.money.lead}</PageHead>
      {served.type === 'loading' && <p className="account__quiet">{messages.pages.loading}</p>}
      {served.type === 'failed' && <ServedNotice {...served} />}
      {served.type === 'ready' && accounts.length === 0 && <p className="account__quiet">{messages.money.none}</p>}
      {accounts.map((account) => (
        <PlanAccount key={account.plan} account={account} />
      ))}
    </div>
  );
}
