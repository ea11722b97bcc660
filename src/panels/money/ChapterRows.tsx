import { useId, useState } from 'react';
import type { Investment } from '../../../data/schema';
import type { PlanSummary } from '../../catalogue/types';
import { MONEY_MEASURES, type Account } from '../../model/investments';
import { useAtlas } from '../../state/store';
import { Button } from '../../ui/Button';
import { classes } from '../../ui/classes';
import { Icon } from '../../ui/Icon';
import { clauseName, useWords } from '../words';
import { useAmounts } from './useAmounts';

interface ChapterRowsProps {
  readonly chapter: Investment;
  readonly plan: PlanSummary | undefined;
  readonly parts: Account['parts'];
}

/** A chapter's figures, and under them, when asked for, the sentence that gives them. */
export function ChapterRows({ chapter, plan, parts }: ChapterRowsProps) {
  const { messages, say, language } = useWords();
  const { bare } = useAmounts();
  const [open, setOpen] = useState(false);
  const quoteId = useId();
  const clause = plan ? clauseName(messages, plan, chapter.clause) : chapter.clause;
  const label = plan ? say(plan.label) : chapter.plan;
  const amounts = [chapter, ...parts.map(({ name }) => chapter.parts.find((part) => part.name === name))];
  return (
    <>
      <tr className={classes(open && 'money-table__row--open')}>
        <th scope="row" className="money-table__chapter">
          <span className="money-table__name">
            <span className="money-table__clause">{chapter.clause}</span>
            <span>{language === 'zh' ? chapter.chapter : chapter.chapter_en}</span>
          </span>
        </th>
        {amounts.map((amount, part) =>
          MONEY_MEASURES.map((column, index) => (
            <td key={`${part}:${column}`} className={index === 0 ? 'money-table__first' : undefined}>
              {amount ? bare(column, amount[column]) : messages.money.notGiven}
            </td>
          )),
        )}
        <td className="money-table__source">
          <Button
            look="text"
            small
            aria-expanded={open}
            aria-controls={quoteId}
            aria-label={messages.money.quoteOf(clause)}
            onClick={() => setOpen(!open)}
          >
            {messages.money.quote}
            <Icon name="chevron" size={14} className="money-table__chevron" />
          </Button>
        </td>
      </tr>
      <tr id={quoteId} hidden={!open}>
        <td colSpan={2 * amounts.length + 2}>
          <div className="money-table__quote">
            <p className="money-table__where">
              {label}
              {messages.dot}
              {clause}
            </p>
            <blockquote className="money-table__words" lang="zh-CN">
              {chapter.quote}
            </blockquote>
            <Button
              look="text"
              small
              className="money-table__read"
              aria-label={messages.detail.readTextOf(label, clause)}
              onClick={() => useAtlas.getState().openPage('coverage', { plan: chapter.plan, clause: chapter.clause })}
            >
              {messages.detail.readText}
              <Icon name="forward" size={14} />
            </Button>
          </div>
        </td>
      </tr>
    </>
  );
}
