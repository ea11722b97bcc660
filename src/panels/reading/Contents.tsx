import { useMemo, useState } from 'react';
import type { Plan } from '../../../data/schema';
import { clauseKey, type Yields } from '../../model/account';
import { openText } from '../../state/reader';
import { Disclosure } from '../../ui/Disclosure';
import { useLayout } from '../shell/useLayout';
import { ClauseIndex } from '../text/ClauseIndex';
import { clauseName, useMessages } from '../words';

interface ContentsProps {
  readonly plan: Plan;
  readonly yields: Yields;
  /** Clause in view. */
  readonly current: string;
}

/** The plan's headings, folded away; folded or not, the one in view is told. */
export function Contents({ plan, yields, current }: ContentsProps) {
  const messages = useMessages();
  const phone = useLayout() === 'phone';
  const [open, setOpen] = useState(false);
  const counts = useMemo(
    () => new Map(plan.clauses.map(({ id }) => [id, yields.get(clauseKey(plan.id, id))?.length ?? 0])),
    [plan, yields],
  );
  const here = plan.clauses.find(({ id }) => id === current);
  const read = (clause: string) => {
    // There is no room for both.
    if (phone) setOpen(false);
    openText({ plan: plan.id, clause, focus: true });
  };
  return (
    <div className="contents">
      <Disclosure
        summary={messages.reading.contents}
        aside={
          here && (
            <span className="contents__here">
              {clauseName(messages, plan, here.id)} <span lang="zh-CN">{here.title}</span>
            </span>
          )
        }
        open={open}
        onToggle={setOpen}
      >
        {open && <ClauseIndex {...{ plan, counts, current }} onRead={read} />}
      </Disclosure>
    </div>
  );
}
