import { YEARS, type Year } from '../../model/years';
import { useWords } from '../words';

const HIGHEST = 13;

/** How many of the passing features a plan's own words make due in each year; heights go with the square root. */
export function DueColumns({ columns }: { columns: ReadonlyMap<Year, number> }) {
  const { messages, yearName } = useWords();
  const most = Math.sqrt(Math.max(1, ...columns.values()));
  return (
    <ul className="due-columns" aria-label={messages.time.dueCaption}>
      {YEARS.map((year, index) => {
        const count = columns.get(year) ?? 0;
        const words = messages.time.dueIn(yearName(year), count);
        return (
          count > 0 && (
            <li key={year} className="due-columns__year" style={{ gridColumn: index + 1 }} title={words}>
              <span className="due-columns__bar" style={{ height: Math.max(2, (HIGHEST * Math.sqrt(count)) / most) }} />
              <span aria-hidden="true">{count}</span>
              <span className="unseen">{words}</span>
            </li>
          )
        );
      })}
    </ul>
  );
}
