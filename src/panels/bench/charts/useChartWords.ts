/** What the charts say: their names, headings, notes, and each in a sentence for a reader. */
import { useMemo } from 'react';
import type { Chart, Count, Heading, Tally } from '../../../model/statistics';
import { useOptionLabel } from '../../filters/options';
import { useWords } from '../../words';

/** How many of the fullest cells a summary names. */
const FULLEST = 3;

export interface ChartWords {
  headingWords: (heading: Heading) => string;
  titleOf: (chart: Chart) => string;
  noteOf: (chart: Chart, tally: Tally) => string;
  summaryOf: (chart: Chart, tally: Tally) => string;
}

export function useChartWords(): ChartWords {
  const { messages, yearName } = useWords();
  const label = useOptionLabel();
  return useMemo(() => {
    const words = messages.charts;
    const headingWords = (heading: Heading) => {
      if (heading.type === 'option') return label(heading.group, heading.option);
      return heading.type === 'year' ? yearName(heading.year) : words.items;
    };
    const partOf = (pick: (tally: Tally) => Count, tally: Tally) => pick(tally).part;
    return {
      headingWords,
      titleOf: (chart) => words.titles[chart],
      noteOf: (chart, tally) =>
        words.notes[chart](
          partOf(({ total }) => total, tally),
          partOf(({ sum }) => sum, tally),
          partOf(({ several }) => several, tally),
          partOf(({ outside }) => outside, tally),
        ),
      summaryOf: (chart, tally) => {
        const fullest = tally.rows
          .flatMap((row, rowIndex) =>
            tally.columns.map((column, columnIndex) => ({
              name: [column, row]
                .filter(({ type }) => type !== 'all')
                .map(headingWords)
                .join(messages.dot),
              part: tally.cells[rowIndex]![columnIndex]!.part,
            })),
          )
          .sort((one, other) => other.part - one.part)
          .slice(0, FULLEST)
          .filter(({ part }) => part > 0)
          .map(({ name, part }) => `${name} ${part}`);
        return words.summary(words.titles[chart], tally.total.part, tally.total.whole, fullest);
      },
    };
  }, [messages, yearName, label]);
}
