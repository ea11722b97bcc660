import type { Investment } from '../../../data/schema';
import { segmentsOf, ticksOf, type Account, type MoneyMeasure } from '../../model/investments';
import { classes } from '../../ui/classes';
import { useWords } from '../words';
import { MoneyBar, PartSwatch } from './MoneyBar';
import { useAmounts } from './useAmounts';

interface MoneyChartProps {
  readonly account: Account;
  /** The account's chapters in the order to be drawn. */
  readonly chapters: readonly Investment[];
  readonly measure: MoneyMeasure;
}

/** A stacked bar for each chapter on one scale. A picture to a reader: the table below says the same in figures. */
export function MoneyChart({ account, chapters, measure }: MoneyChartProps) {
  const { messages, language } = useWords();
  const { bare, withUnit } = useAmounts();
  const ticks = ticksOf(Math.max(...chapters.map((chapter) => chapter[measure])));
  const scale = ticks.at(-1)!;
  const nameOf = (chapter: Investment) => (language === 'zh' ? chapter.chapter : chapter.chapter_en);
  const bySize = [...chapters].sort((a, b) => b[measure] - a[measure]);
  const told = [bySize[0]!, bySize.at(-1)!].map((chapter) => ({
    name: nameOf(chapter),
    amount: withUnit(measure, chapter[measure]),
  }));
  return (
    <div
      className="money-chart"
      role="img"
      aria-label={messages.money.describe(messages.money.measures[measure], chapters.length, told[0]!, told[1]!)}
    >
      <div className="money-chart__row money-chart__row--scale">
        <span className="money-chart__unit">{messages.money.units[measure]}</span>
        <svg className="money-chart__scale" width="100%" height="16">
          {ticks.map((tick, index) => (
            <text
              key={tick}
              className={classes('money-chart__figure', index % 2 === 1 && 'money-chart__figure--between')}
              x={`${(tick / scale) * 100}%`}
              y="12"
              textAnchor={tick === 0 ? 'start' : tick === scale ? 'end' : 'middle'}
            >
              {tick.toLocaleString(messages.locale)}
            </text>
          ))}
        </svg>
      </div>
      {chapters.map((chapter) => {
        const segments = segmentsOf(chapter, account.parts, measure, scale);
        return (
          <div key={chapter.clause} className={`money-chart__row tone-${chapter.sector}`}>
            <span className="money-chart__clause">{chapter.clause}</span>
            <span className="money-chart__name" lang={language === 'zh' ? undefined : language}>
              {nameOf(chapter)}
            </span>
            <span className="money-chart__bar">
              <MoneyBar segments={segments} ticks={ticks.map((tick) => tick / scale)} />
              <span className="money-chart__parts">
                {segments.map(({ part, value }) => (
                  <span key={part} className="money-chart__part">
                    <PartSwatch part={part} size={9} />
                    {bare(measure, value)}
                  </span>
                ))}
              </span>
            </span>
            <strong className="money-chart__total">{bare(measure, chapter[measure])}</strong>
          </div>
        );
      })}
    </div>
  );
}
