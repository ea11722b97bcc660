import type { Investment } from '../../../data/schema';
import type { PlanSummary } from '../../catalogue/types';
import { MONEY_MEASURES, type Account, type ChapterOrder, type MoneyMeasure } from '../../model/investments';
import { useWords } from '../words';
import { ChapterRows } from './ChapterRows';
import { PartSwatch } from './MoneyBar';
import { useAmounts } from './useAmounts';

interface MoneyTableProps {
  readonly account: Account;
  readonly chapters: readonly Investment[];
  readonly plan: PlanSummary | undefined;
  /** What the rows are sorted by. */
  readonly order: ChapterOrder;
  readonly measure: MoneyMeasure;
}

/** Every figure of the chart, with the sums, and each chapter's own words. */
export function MoneyTable({ account, chapters, plan, order, measure }: MoneyTableProps) {
  const { messages, language } = useWords();
  const { bare } = useAmounts();
  const { parts, sum } = account;
  const sorted = (column: MoneyMeasure) => (order === 'size' && column === measure ? 'descending' : undefined);
  const heads = MONEY_MEASURES.map((column) => messages.money.units[column]);
  return (
    <div className="money-table__box" role="region" aria-label={messages.money.table} tabIndex={0}>
      <table className="money-table">
        <caption className="unseen">{messages.money.table}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className="money-table__chapter">
              {messages.money.chapter}
            </th>
            <th scope="colgroup" colSpan={2}>
              {messages.money.whole}
            </th>
            {parts.map(({ name, name_en }, part) => (
              <th key={name} scope="colgroup" colSpan={2}>
                <PartSwatch part={part} size={11} />
                {language === 'zh' ? name : name_en}
              </th>
            ))}
            <th scope="col" rowSpan={2} className="money-table__source">
              {messages.money.source}
            </th>
          </tr>
          <tr>
            {[null, ...parts].map((part) =>
              MONEY_MEASURES.map((column, index) => (
                <th
                  key={`${part?.name}:${column}`}
                  scope="col"
                  className={index === 0 ? 'money-table__first' : undefined}
                  aria-sort={part === null ? sorted(column) : undefined}
                >
                  {heads[index]}
                </th>
              )),
            )}
          </tr>
        </thead>
        <tbody>
          {chapters.map((chapter) => (
            <ChapterRows key={chapter.clause} {...{ chapter, plan, parts }} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" className="money-table__chapter">
              {messages.money.sum} <span className="money-table__ours">{messages.money.ours}</span>
            </th>
            {[sum, ...parts].map((amounts, part) =>
              MONEY_MEASURES.map((column, index) => (
                <td key={`${part}:${column}`} className={index === 0 ? 'money-table__first' : undefined}>
                  {bare(column, amounts[column])}
                </td>
              )),
            )}
            <td />
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
