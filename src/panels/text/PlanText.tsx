import { useMemo, useState, type ComponentType, type KeyboardEvent, type MouseEvent } from 'react';
import type { Plan } from '../../../data/schema';
import { clauseKey, inReadingOrder, type CoverageByClause, type Yield, type Yields } from '../../model/account';
import type { Find } from '../../model/findText';
import { breaksOff } from '../../model/passages';
import { useMessages } from '../words';
import { ClauseBlock, type BesideProps } from './ClauseBlock';
import { NO_FINDS, type Finds } from './ClauseText';
import { PassageMenu, type OpenPassage } from './PassageMenu';

const NO_YIELDS: readonly Yield[] = [];
const NONE_LIT: ReadonlySet<string> = new Set();

/** A quoted passage that was pressed. */
export interface PressedPassage {
  clause: string;
  /** Where in the clause's text it begins. */
  start: number;
  /** What it stands for; only what a name says, where a name was pressed. */
  features: readonly string[];
}

interface PlanTextProps {
  readonly plan: Plan;
  readonly yields: Yields;
  readonly coverage: CoverageByClause;
  readonly finds: readonly Find[];
  /** Index in `finds` of the one looked at; null for none. */
  readonly currentFind: number | null;
  /** Features whose passages are brought out. */
  readonly lit?: ReadonlySet<string>;
  /** Stand in the line of each clause's number; nothing if absent. */
  readonly Actions?: ComponentType<BesideProps>;
  /** What stands beside each clause; nothing if absent. */
  readonly Beside?: ComponentType<BesideProps>;
  /** A passage was pressed; before a choice among its features, where there are several. */
  readonly onPassage?: (passage: PressedPassage) => void;
  /** A feature is pointed at among those to choose from, or no longer. */
  readonly onPoint?: (feature: string | null) => void;
  /** A feature was chosen in a clause. Should be the same function from call to call: the clauses are drawn once. */
  readonly onShow: (feature: string, clause: string) => void;
}

/** A plan's whole text, clause by clause, as received. A passage of one feature leads to it, of several lists them. */
export function PlanText(props: PlanTextProps) {
  const { plan, yields, coverage, finds, currentFind, lit = NONE_LIT, Actions, Beside } = props;
  const { onPassage, onPoint, onShow } = props;
  const messages = useMessages().text;
  const [open, setOpen] = useState<(OpenPassage & { clause: string }) | null>(null);
  const findsByClause = useMemo(() => byClause(finds), [finds]);
  const ordered = useMemo(
    () =>
      new Map(
        plan.clauses.map(({ id, text }) => [id, inReadingOrder(text, yields.get(clauseKey(plan.id, id)) ?? NO_YIELDS)]),
      ),
    [plan, yields],
  );

  /** One listener for all passages. */
  const act = (event: MouseEvent | KeyboardEvent, pointerY: number | null) => {
    const target = event.target as Element;
    const passage = target.closest<HTMLElement>('[data-features]');
    const clause = passage?.closest<HTMLElement>('[data-clause]')?.dataset['clause'];
    if (!passage || clause === undefined) return;
    event.preventDefault();
    const ids = passage.dataset['features']!.split(' ');
    const named = target.closest<HTMLElement>('[data-named]')?.dataset['named']?.split(' ') ?? [];
    // Where the passage itself does something, a name in it that was pressed is the whole of the choice.
    const meant = onPassage && named.length === 1 ? named : ids;
    onPassage?.({ clause, start: Number(passage.dataset['start']), features: meant });
    if (meant.length === 1) return onShow(meant[0]!, clause);
    const here = ordered.get(clause)!.filter(({ feature }) => ids.includes(feature.id));
    const isNamed = ({ feature }: Yield) => named.includes(feature.id);
    // Whose name was pressed comes first.
    const sorted = [...here.filter(isNamed), ...here.filter((entry) => !isNamed(entry))];
    setOpen({ yields: sorted, clause, line: lineAt(passage, pointerY) });
  };
  const last = plan.clauses.at(-1);
  return (
    <div
      className="plan-text"
      onClick={(event) => window.getSelection()?.type !== 'Range' && act(event, event.clientY)}
      onKeyDown={(event) => (event.key === 'Enter' || event.key === ' ') && act(event, null)}
    >
      {plan.clauses.map((clause) => {
        const here = findsByClause.get(clause.id) ?? NO_FINDS;
        const isHere =
          currentFind !== null && currentFind >= here.first && currentFind < here.first + here.ranges.length;
        return (
          <ClauseBlock
            key={`${plan.id}:${clause.id}`}
            {...{ plan, clause, Actions, Beside, onShow }}
            yields={ordered.get(clause.id) ?? NO_YIELDS}
            lit={litIn(ordered.get(clause.id) ?? NO_YIELDS, lit)}
            coverage={coverage.get(clauseKey(plan.id, clause.id))}
            finds={here}
            currentFind={isHere ? currentFind : null}
          />
        );
      })}
      {last && breaksOff(last.text) && <p className="plan-text__gap">{messages.breaksOff}</p>}
      {open && (
        <PassageMenu open={open} onShow={(id) => onShow(id, open.clause)} onPoint={onPoint} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}

/** The same empty set for most clauses, which then are not drawn anew. */
const litIn = (yields: readonly Yield[], lit: ReadonlySet<string>) =>
  lit.size > 0 && yields.some(({ feature }) => lit.has(feature.id)) ? lit : NONE_LIT;

function byClause(finds: readonly Find[]): ReadonlyMap<string, Finds> {
  const found = new Map<string, { ranges: Find['range'][]; first: number }>();
  for (const [index, { clause, range }] of finds.entries()) {
    const here = found.get(clause);
    if (here) here.ranges.push(range);
    else found.set(clause, { ranges: [range], first: index });
  }
  return found;
}

/** The box of the line of a passage that lies at a height of the window; its first line without one. */
function lineAt(passage: HTMLElement, y: number | null): OpenPassage['line'] {
  const lines = [...passage.getClientRects()];
  return (
    lines.find(({ top, bottom }) => y !== null && top <= y && y <= bottom) ??
    lines[0] ??
    passage.getBoundingClientRect()
  );
}
