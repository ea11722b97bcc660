import { isChosen, type Restriction } from '../../../model/press';
import type { Heading, Tally } from '../../../model/statistics';
import { useMessages } from '../../words';

interface TallyTableProps {
  readonly tally: Tally;
  readonly caption: string;
  /** What the rows are. */
  readonly corner: string;
  readonly view: Restriction;
  readonly words: (heading: Heading) => string;
  readonly onPress: (headings: readonly Heading[]) => void;
}

/** The same counts as the chart, every heading and cell a button. */
export function TallyTable({ tally, caption, corner, view, words, onPress }: TallyTableProps) {
  const messages = useMessages();
  const restricted = tally.total.part < tally.total.whole;
  const headingButton = (heading: Heading) =>
    heading.type === 'all' ? (
      words(heading)
    ) : (
      <button
        type="button"
        className="tally__heading"
        aria-pressed={isChosen(view, [heading])}
        onClick={() => onPress([heading])}
      >
        {words(heading)}
      </button>
    );
  return (
    <div className="chart__table">
      <table className="tally">
        <caption className="unseen">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {tally.columns.map((column, index) => (
              <th key={index} scope="col">
                {headingButton(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {tally.rows.map((row, rowIndex) => (
            <tr key={rowIndex}>
              <th scope="row">{headingButton(row)}</th>
              {tally.columns.map((column, columnIndex) => {
                const { part, whole } = tally.cells[rowIndex]![columnIndex]!;
                const headings = [column, row].filter(({ type }) => type !== 'all');
                return (
                  <td key={columnIndex}>
                    <button
                      type="button"
                      className="tally__cell"
                      aria-pressed={isChosen(view, headings)}
                      aria-label={messages.charts.cell(headings.map(words).join(messages.dot), part, whole)}
                      onClick={() => onPress(headings)}
                    >
                      {part}
                      {restricted && <span className="tally__whole"> / {whole}</span>}
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
