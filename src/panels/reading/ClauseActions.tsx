import { isTitleOnly } from '../../model/passages';
import { showFromText, useReader } from '../../state/reader';
import { Button } from '../../ui/Button';
import type { BesideProps } from '../text/ClauseBlock';
import { clauseName, useMessages } from '../words';
import { cite } from './cite';

/** What can be done with a clause: shown on the map, cited whole or in its chosen words. */
export function ClauseActions({ plan, clause, yields }: BesideProps) {
  const messages = useMessages();
  const words = messages.reading;
  const chosen = useReader((state) =>
    state.chosen?.plan === plan.id && state.chosen.parts.some((part) => part.clause === clause.id)
      ? state.chosen
      : null,
  );
  if (yields.length === 0 && isTitleOnly(clause.text, clause.title)) return null;
  const name = clauseName(messages, plan, clause.id);
  const names = chosen?.parts.map((part) => clauseName(messages, plan, part.clause)) ?? [];
  const isOfMany = chosen !== null && names.length > 1;
  return (
    <div className="clause-actions">
      {yields.length > 0 && (
        <Button
          look="text"
          small
          icon="locate"
          aria-label={words.showOf(name, yields.length)}
          onClick={() =>
            showFromText(
              { plan: plan.id, clause: clause.id },
              yields.map(({ feature }) => feature.id),
            )
          }
        >
          {words.show(yields.length)}
        </Button>
      )}
      {chosen && (
        <Button
          look="text"
          small
          icon="copy"
          className="clause-actions__chosen"
          aria-label={isOfMany ? words.citeMany(names) : words.citeOf[chosen.by](name)}
          // The press must not take the selection away before the click has read it.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => cite(plan, chosen.parts)}
        >
          {isOfMany ? words.citeManyShort(names.length) : words.cite[chosen.by]}
        </Button>
      )}
      <Button
        look="text"
        small
        icon={chosen ? undefined : 'copy'}
        aria-label={words.citeOf.clause(name)}
        onClick={() => cite(plan, [{ clause: clause.id, words: clause.text }])}
      >
        {words.cite.clause}
      </Button>
    </div>
  );
}
