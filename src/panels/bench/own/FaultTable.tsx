import type { Draft } from '../../../import/draft';
import { MOST_LISTED, type Fault } from '../../../import/faults';
import { useWords } from '../../words';
import { placeInWords } from './ownWords';

interface FaultTableProps {
  readonly draft: Draft;
  /** Rows that lie nowhere on earth. */
  readonly off: readonly number[];
  readonly total: number;
}

/** A position as the file has it. */
function positionIn({ table: { shapes } }: Draft, row: number): string {
  const at = shapes.starts[shapes.parts[row]!]! * 2;
  return `${shapes.positions[at]}, ${shapes.positions[at + 1]}`;
}

/** What is wrong, and where. */
export function FaultTable({ draft, off, total }: FaultTableProps) {
  const words = useWords();
  const messages = words.messages.own;
  const { numbers, lines } = draft.table;
  const beyond = off.slice(0, MOST_LISTED).map((row): Fault => ({
    kind: 'off-earth',
    feature: numbers[row]!,
    ...(lines && { line: lines[row]! }),
    detail: positionIn(draft, row),
  }));
  const listed = [...draft.faults.listed, ...beyond]
    .sort((a, b) => (a.feature ?? Infinity) - (b.feature ?? Infinity))
    .slice(0, MOST_LISTED);
  if (total === 0) return null;
  return (
    <section className="own-faults" aria-label={messages.faulty(total)} tabIndex={0}>
      <h3 className="own-faults__title">{messages.faulty(total)}</h3>
      <ul className="own-faults__list">
        {listed.map((fault, index) => (
          <li key={index}>
            <span className="own-faults__place">{placeInWords(fault, words)}</span>
            <span>
              {messages.faults[fault.kind]}
              {fault.detail !== undefined && <q className="own-faults__detail">{fault.detail}</q>}
            </span>
          </li>
        ))}
      </ul>
      {total > listed.length && <p>{messages.more(total - listed.length)}</p>}
    </section>
  );
}
