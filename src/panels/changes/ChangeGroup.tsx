import { useId } from 'react';
import type { ChangesFound } from '../../model/changeGroups';
import { useMessages } from '../words';
import { ChangeRow } from './ChangeRow';

/** All that changed in one way, with what that means. */
export function ChangeGroup({ kind, entries }: ChangesFound['groups'][number]) {
  const messages = useMessages().changes;
  const heading = useId();
  return (
    <section className="changes__group" aria-labelledby={heading}>
      <h3 className="changes__heading" id={heading}>
        {messages.kinds[kind]}
        <span className="changes__count">{entries.length}</span>
      </h3>
      <p className="changes__meaning">{messages.meanings[kind]}</p>
      <ul className="changes__rows">
        {entries.map((entry) => (
          <ChangeRow key={entry.life.feature.id} entry={entry} />
        ))}
      </ul>
    </section>
  );
}
