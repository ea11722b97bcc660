import { useId, useState } from 'react';
import {
  CHAPTER_ORDERS,
  MONEY_MEASURES,
  orderedChapters,
  type Account,
  type ChapterOrder,
  type MoneyMeasure,
} from '../../model/investments';
import { plansOf } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { Segmented } from '../../ui/Segmented';
import { useWords } from '../words';
import { MoneyChart } from './MoneyChart';
import { MoneyTable } from './MoneyTable';
import { Sums } from './Sums';

/** One plan's money: the sums, the chart, the table, and what is known to be wrong with its text. */
export function PlanAccount({ account }: { account: Account }) {
  const { messages, say, language } = useWords();
  const plan = useAtlas((state) => plansOf(state).find(({ id }) => id === account.plan));
  const [measure, setMeasure] = useState<MoneyMeasure>('total');
  const [order, setOrder] = useState<ChapterOrder>('text');
  const title = useId();
  const chapters = orderedChapters(account.chapters, order, measure);
  return (
    <section className="money-plan" aria-labelledby={title}>
      <p className="money-plan__document">
        <strong className="money-plan__number">{plan?.number ?? messages.detail.noNumber}</strong>
        <span>{plan?.issued ?? messages.detail.noDate}</span>
      </p>
      <h3 className="money-plan__title" id={title}>
        {plan ? say(plan.label) : account.plan}
      </h3>
      <p className="money-plan__name">{language === 'zh' ? plan?.title : plan?.title_en}</p>
      <Sums account={account} />
      <div className="money-plan__controls">
        <Segmented
          label={messages.money.measure}
          value={measure}
          onChange={setMeasure}
          options={MONEY_MEASURES.map((value) => ({ value, label: messages.money.measures[value] }))}
        />
        <Segmented
          label={messages.money.order}
          value={order}
          onChange={setOrder}
          options={CHAPTER_ORDERS.map((value) => ({ value, label: messages.money.orders[value] }))}
        />
      </div>
      <MoneyChart {...{ account, chapters, measure }} />
      <p className="money-plan__note">{messages.money.unplaced}</p>
      <h4 className="money-plan__heading">{messages.money.table}</h4>
      <MoneyTable {...{ account, chapters, plan, order, measure }} />
      {plan && plan.notes.length > 0 && (
        <>
          <h4 className="money-plan__heading">{messages.money.notes}</h4>
          <ul className="money-plan__notes" lang="zh-CN">
            {plan.notes.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
