import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import type { Plan } from '../../../data/schema';
import { classes } from '../../ui/classes';
import { Segmented } from '../../ui/Segmented';
import { keyTarget } from '../list/useRovingRows';
import { clauseName, useMessages } from '../words';
import './contents.css';

const SHOWN = ['all', 'some', 'none'] as const;
type Shown = (typeof SHOWN)[number];

interface ClauseIndexProps {
  readonly plan: Plan;
  /** By clause: how many features it yields. */
  readonly counts: ReadonlyMap<string, number>;
  /** Clause in view. */
  readonly current: string;
  readonly onRead: (clause: string) => void;
}

/** Every clause by number and title, with what it yields. One button is in the tab order; the arrow keys move on. */
export function ClauseIndex({ plan, counts, current, onRead }: ClauseIndexProps) {
  const messages = useMessages();
  const words = messages.coverage;
  const [shown, setShown] = useState<Shown>('all');
  const list = useRef<HTMLOListElement>(null);
  const clauses = plan.clauses.filter(({ id }) => shown === 'all' || counts.get(id)! > 0 === (shown === 'some'));
  const inTabOrder = clauses.some(({ id }) => id === current) ? current : clauses[0]?.id;

  // Keeps the clause in view in sight here too, moving nothing but this list.
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>('[aria-current]');
    const box = list.current;
    if (!row || !box) return;
    const { top, bottom } = row.getBoundingClientRect();
    const frame = box.getBoundingClientRect();
    if (top < frame.top) box.scrollTop -= frame.top - top + row.offsetHeight;
    else if (bottom > frame.bottom) box.scrollTop += bottom - frame.bottom + row.offsetHeight;
  }, [current, shown]);

  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [...list.current!.querySelectorAll('button')];
    const target = keyTarget(event.key, rows.indexOf(document.activeElement as HTMLButtonElement), rows.length);
    if (target === null) return;
    event.preventDefault();
    rows[target]!.focus();
  };
  return (
    <nav className="clause-index" aria-label={words.index}>
      <Segmented
        label={words.shown}
        options={SHOWN.map((value) => ({ value, label: words.shownOf[value] }))}
        value={shown}
        onChange={setShown}
      />
      {clauses.length === 0 && <p className="clause-index__nothing">{words.nothingShown}</p>}
      <ol className="clause-index__rows" ref={list} onKeyDown={onKeyDown}>
        {clauses.map(({ id, title }) => {
          const count = counts.get(id)!;
          return (
            <li key={id}>
              <button
                type="button"
                className={classes(
                  'clause-index__row',
                  count === 0 && 'clause-index__row--none',
                  !/^\d+$/.test(id) && 'clause-index__row--heading',
                )}
                aria-current={id === current || undefined}
                tabIndex={id === inTabOrder ? 0 : -1}
                title={title}
                onClick={() => onRead(id)}
              >
                <span className="clause-index__number">{clauseName(messages, plan, id)}</span>
                <span className="clause-index__title" lang="zh-CN">
                  {title}
                </span>
                {count > 0 && (
                  <span className="clause-index__count">
                    {count}
                    <span className="unseen"> {words.yieldCount(count)}</span>
                  </span>
                )}
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
