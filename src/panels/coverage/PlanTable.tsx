import type { Plan } from '../../../data/schema';
import { sumOf, type PlanAccount } from '../../model/account';
import { useWords } from '../words';

/** What the clauses of each plan yield, in figures; the column of what is unexplained only while there is any. */
export function PlanTable({ accounts }: { accounts: readonly { plan: Plan; account: PlanAccount }[] }) {
  const { messages, say } = useWords();
  const { columns, account: caption, sum: sumLabel } = messages.coverage;
  const sum = sumOf(accounts.map(({ account }) => account));
  const keys = (['clauses', 'yielding', 'reasoned', 'open', 'mentions', 'names'] as const).filter(
    (key) => key !== 'open' || sum.open > 0,
  );
  const figures = (account: PlanAccount) =>
    keys.map((key) => (
      <td key={key} className={account[key] === 0 ? 'plan-table__nothing' : undefined}>
        {account[key]}
      </td>
    ));
  return (
    <div className="plan-table" role="region" aria-label={caption} tabIndex={0}>
      <table>
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{columns.plan}</th>
            {keys.map((key) => (
              <th key={key} scope="col">
                {columns[key]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {accounts.map(({ plan, account }) => (
            <tr key={plan.id}>
              <th scope="row">{say(plan.label)}</th>
              {figures(account)}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{sumLabel}</th>
            {figures(sum)}
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
