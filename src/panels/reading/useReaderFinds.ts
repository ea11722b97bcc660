import { useMemo, useState } from 'react';
import type { Plan } from '../../../data/schema';
import { findInPlans, type Find } from '../../model/findText';
import { openText } from '../../state/reader';
import { useFinds, type PlanFinds } from '../text/useFinds';

export type Scope = 'plan' | 'all';

export interface ReaderFinds extends PlanFinds {
  query: string;
  setQuery: (query: string) => void;
  scope: Scope;
  setScope: (scope: Scope) => void;
  /** Of the finds, those in the open plan, and which of them is looked at. */
  here: readonly Find[];
  currentHere: number | null;
  /** In every plan, whatever the scope. */
  everywhere: readonly Find[];
  /** Of the last step. */
  direction: 'forward' | 'back';
}

/** Finds words in the open plan or in all of them; a step starts from the clause in view. */
export function useReaderFinds(plans: readonly Plan[], plan: Plan, inView: string): ReaderFinds {
  const [query, setQuery] = useState('');
  const [scope, setScope] = useState<Scope>('plan');
  const [direction, setDirection] = useState<ReaderFinds['direction']>('forward');
  const searched = useMemo(() => (scope === 'all' ? plans : [plan]), [scope, plans, plan]);

  const behind = (all: readonly Find[]) => {
    const order = new Map(
      plans.flatMap(({ id, clauses }) => clauses.map((clause) => `${id}:${clause.id}`)).map((key, index) => [key, index]),
    );
    const at = order.get(`${plan.id}:${inView}`) ?? 0;
    return all.filter((find) => order.get(`${find.plan}:${find.clause}`)! < at).length;
  };
  const onLook = (find: Find, all: readonly Find[]) => {
    const inItsPlan = all.filter((other) => other.plan === find.plan);
    openText({ plan: find.plan, clause: find.clause, seek: { find: inItsPlan.indexOf(find) } });
  };
  const finds = useFinds({ plans: searched, query, onLook, behind });
  const { all, words } = finds;
  const everywhere = useMemo(
    () => (scope === 'all' ? all : findInPlans(plans, words)),
    [scope, all, plans, words],
  );
  const here = useMemo(() => all.filter((find) => find.plan === plan.id), [all, plan]);
  const looked = finds.current === null ? null : all[finds.current]!;
  return {
    ...finds,
    query,
    setQuery,
    scope,
    setScope,
    here,
    currentHere: looked?.plan === plan.id ? here.indexOf(looked) : null,
    everywhere,
    direction,
    step: (by) => {
      setDirection(by === 1 ? 'forward' : 'back');
      finds.step(by);
    },
  };
}
