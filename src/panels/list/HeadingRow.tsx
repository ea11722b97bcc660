import type { CSSProperties } from 'react';
import { SECTORS } from '../../../data/vocabulary';
import type { ListRow } from '../../model/grouping';
import { classes } from '../../ui/classes';
import { useWords } from '../words';

interface HeadingRowProps {
  readonly row: Extract<ListRow, { type: 'heading' }>;
  readonly place: CSSProperties;
}

/** The name of a group and how many are in it. A reader hears the group with each item instead: a list holds items only. */
export function HeadingRow({ row, place }: HeadingRowProps) {
  const { say } = useWords();
  const sector = SECTORS.find((entry) => `heading:${entry.id}` === row.key);
  return (
    <div className="list__heading" style={place} aria-hidden="true">
      {sector && <span className={classes('list__swatch', `tone-${sector.id}`)} />}
      <strong>{say(row)}</strong>
      <span className="list__count">{row.count}</span>
    </div>
  );
}
