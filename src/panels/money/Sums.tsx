import type { Account, Amounts } from '../../model/investments';
import { useWords } from '../words';
import { PartSwatch } from './MoneyBar';
import { useAmounts } from './useAmounts';

/** What all chapters come to, and each part of it: the key of the chart, and said to be our own adding up. */
export function Sums({ account }: { account: Account }) {
  const { messages, language } = useWords();
  const { withUnit } = useAmounts();
  const { chapters, sum, parts, isSplit } = account;
  const figures = (amounts: Amounts) => (
    <>
      <dd className="money-sums__money">{withUnit('total', amounts.total)}</dd>
      <dd className="money-sums__projects">{withUnit('projects', amounts.projects)}</dd>
    </>
  );
  return (
    <>
      <dl className="money-sums">
        <div className="money-sums__sum money-sums__sum--whole">
          <dt>{messages.money.sumOf(chapters.length)}</dt>
          {figures(sum)}
        </div>
        {parts.map((part, index) => (
          <div key={part.name} className="money-sums__sum">
            <dt>
              <PartSwatch part={index} />
              {language === 'zh' ? part.name : part.name_en}
            </dt>
            {figures(part)}
          </div>
        ))}
      </dl>
      <p className="money-plan__note">
        {messages.money.oursWords}
        {parts.length > 0 && !isSplit && messages.money.partly}
      </p>
    </>
  );
}
