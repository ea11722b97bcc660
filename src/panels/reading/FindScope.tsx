import type { Plan } from '../../../data/schema';
import { Segmented } from '../../ui/Segmented';
import { useMessages } from '../words';
import type { ReaderFinds } from './useReaderFinds';

const SCOPES = ['plan', 'all'] as const;

interface FindScopeProps {
  readonly finds: ReaderFinds;
  readonly plans: readonly Plan[];
}

/** Whether the open plan is searched or all of them, and what there is beside the finds; nothing while none are sought. */
export function FindScope({ finds, plans }: FindScopeProps) {
  const messages = useMessages().reading;
  const { query, scope, all, here, everywhere, current, wrapped, direction } = finds;
  if (query.trim() === '') return null;
  const having = plans.filter(({ id }) => everywhere.some((find) => find.plan === id)).length;
  const note = () => {
    if (everywhere.length === 0) return messages.none(query.trim());
    if (all.length === 0) return messages.noneHere(everywhere.length);
    if (wrapped && current !== null) return messages.wrapped[direction];
    return scope === 'all' ? messages.inAll(here.length, having) : messages.elsewhere(everywhere.length);
  };
  return (
    <div className="find-scope">
      <Segmented
        label={messages.scope}
        options={SCOPES.map((value) => ({ value, label: messages.scopes[value] }))}
        value={scope}
        onChange={finds.setScope}
      />
      <p className="find-scope__note" role="status">
        {note()}
      </p>
    </div>
  );
}
