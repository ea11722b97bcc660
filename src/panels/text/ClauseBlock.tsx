import { memo, useMemo, useState, type ComponentType } from 'react';
import type { Clause, ClauseCoverage, Plan } from '../../../data/schema';
import type { Yield } from '../../model/account';
import { isTitleOnly } from '../../model/passages';
import { classes } from '../../ui/classes';
import { clauseName, useWords } from '../words';
import { ClauseText, type Finds } from './ClauseText';

/** More than stand beside a text of common length: their list goes below it, in columns. */
const MANY = 9;

export interface BesideProps {
  readonly plan: Plan;
  readonly clause: Clause;
  readonly yields: readonly Yield[];
  readonly coverage: ClauseCoverage | undefined;
  readonly onShow: (id: string) => void;
  /** Brings a feature's passages out; null for none. */
  readonly onHot: (id: string | null) => void;
}

interface ClauseBlockProps {
  readonly plan: Plan;
  readonly clause: Clause;
  readonly yields: readonly Yield[];
  readonly coverage: ClauseCoverage | undefined;
  readonly finds: Finds;
  readonly currentFind: number | null;
  /** Features whose passages are brought out. */
  readonly lit: ReadonlySet<string>;
  readonly Actions: ComponentType<BesideProps> | undefined;
  readonly Beside: ComponentType<BesideProps> | undefined;
  readonly onShow: (id: string, clause: string) => void;
}

/** A clause: its number, its text with what it yields marked, its readings, and what stands beside it. */
export const ClauseBlock = memo(function ClauseBlock(props: ClauseBlockProps) {
  const { plan, clause, yields, coverage, finds, currentFind, lit, Actions, Beside, onShow } = props;
  const { messages } = useWords();
  const [pointed, setPointed] = useState<string | null>(null);
  const hot = useMemo(() => (pointed === null ? lit : new Set([...lit, pointed])), [lit, pointed]);
  const readings = useMemo(() => plan.readings.filter((reading) => reading.clause === clause.id), [plan, clause]);
  const isHeading = isTitleOnly(clause.text, clause.title);
  const account = { plan, clause, yields, coverage, onShow: (id: string) => onShow(id, clause.id), onHot: setPointed };
  return (
    <section
      className={classes('clause', isHeading && 'clause--heading', yields.length > MANY && 'clause--many')}
      data-clause={clause.id}
    >
      <div className="clause__head">
        <h3 className="clause__number" tabIndex={-1}>
          {clauseName(messages, plan, clause.id)}
          <span className="unseen" lang="zh-CN">
            {' '}
            {clause.title}
          </span>
        </h3>
        {Actions && <Actions {...account} />}
      </div>
      <div className="clause__main">
        <ClauseText {...{ clause, yields, coverage, readings, finds, currentFind, hot }} />
        {readings.length > 0 && (
          <div className="clause__readings">
            <p>{messages.detail.readings}</p>
            <ul>
              {readings.map(({ received, reading, reason }) => (
                <li key={received}>
                  {messages.detail.reading(received, reading)} <span className="clause__reason">{reason}</span>
                </li>
              ))}
            </ul>
          </div>
        )}
      </div>
      {Beside && (
        <div className="clause__beside">
          <Beside {...account} />
        </div>
      )}
    </section>
  );
});
