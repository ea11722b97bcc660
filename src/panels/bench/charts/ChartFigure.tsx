import { useCallback, useId, useMemo, useState } from 'react';
import { isAlone, pressed, type Restriction } from '../../../model/press';
import type { Chart, Heading, Tally } from '../../../model/statistics';
import { useAtlas } from '../../../state/store';
import { useMedia } from '../../../state/theme';
import { Button } from '../../../ui/Button';
import { usePalette } from '../../palette';
import { useRestrictionWords } from '../../restriction';
import { useWords } from '../../words';
import { drawingOf, type Bar } from './drawing';
import type { Look } from './option';
import { Plot } from './Plot';
import { takePng, takeSvg, type Picture } from './takeAway';
import { TallyTable } from './TallyTable';
import { useChartWords } from './useChartWords';
import { useCities } from './useTallies';

/** Of a change, in milliseconds: quick enough to follow a finger on the slider. */
const CHANGE_MS = 160;

interface ChartFigureProps {
  readonly chart: Chart;
  readonly tally: Tally;
  /** The feature pointed at, counted alone; null for none. */
  readonly marked: Tally | null;
}

function press(headings: readonly Heading[]): void {
  const { view, setFilters } = useAtlas.getState();
  const next = pressed(view, headings);
  setFilters(next.filters, next.year);
}

/** The page's own families; in single quotes, for in an SVG file they stand within double ones. */
const family = (name: '--sans' | '--song') =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim().replaceAll('"', "'");

/** One chart with its name, its notes, its table and the ways to take it away. */
export function ChartFigure({ chart, tally, marked }: ChartFigureProps) {
  const words = useWords();
  const messages = words.messages.charts;
  const { headingWords, titleOf, noteOf, summaryOf } = useChartWords();
  const palette = usePalette();
  const cities = useCities();
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const filters = useAtlas((state) => state.view.filters);
  const year = useAtlas((state) => state.view.year);
  const atlas = useAtlas((state) => state.index?.title[state.view.language]);
  const restrictions = useRestrictionWords();
  const [asTable, setAsTable] = useState(false);
  const heading = useId();

  const view = useMemo((): Restriction => ({ filters, year }), [filters, year]);
  const drawing = useMemo(
    () =>
      drawingOf({
        chart,
        tally,
        marked: (row, column) => (marked?.cells[row]?.[column]?.whole ?? 0) > 0,
        cities,
        view,
        palette,
        words: headingWords,
        dot: words.messages.dot,
      }),
    [chart, tally, marked, cities, view, palette, headingWords, words],
  );
  const look = useMemo(
    (): Look => ({
      palette,
      font: family('--sans'),
      duration: isStill ? 0 : CHANGE_MS,
      live: true,
    }),
    [palette, isStill],
  );
  const explain = useCallback(
    (bar: Bar) => {
      const effect =
        bar.headings.length > 1 ? (isAlone(view, bar.headings) ? 'free' : 'alone') : bar.chosen ? 'remove' : 'add';
      return [bar.name, messages.share(bar.part, bar.whole), ...(bar.whole > 0 ? [messages.press[effect]] : [])];
    },
    [messages, view],
  );

  const title = titleOf(chart);
  const picture = (): Picture => ({
    drawing,
    look,
    titleFont: family('--song'),
    words: {
      title,
      chosen: [messages.at(words.yearName(year)), ...restrictions].join(words.messages.dot),
      part: messages.part(tally.total.part),
      whole: messages.whole(tally.total.whole),
      notes: [noteOf(chart, tally), [atlas, words.messages.caveat].filter(Boolean).join(words.messages.dot)],
    },
  });
  const fileName = `${title} ${words.yearName(year)}`;
  const actions = [
    { label: 'SVG', name: messages.svgOf(title), act: () => takeSvg(picture(), fileName) },
    { label: 'PNG', name: messages.pngOf(title), act: () => void takePng(picture(), fileName) },
  ];
  return (
    <figure className={`chart chart--${chart}`} aria-labelledby={heading}>
      <div className="chart__head">
        <h3 className="chart__title" id={heading}>
          {title}
        </h3>
        <Button
          look="text"
          small
          aria-pressed={asTable}
          aria-label={messages.tableOf(title)}
          onClick={() => setAsTable(!asTable)}
        >
          {messages.table}
        </Button>
        {actions.map(({ label, name, act }) => (
          <Button key={label} look="text" small icon="download" aria-label={name} onClick={act}>
            {label}
          </Button>
        ))}
      </div>
      {asTable ? (
        <TallyTable
          tally={tally}
          caption={title}
          corner={messages.corners[chart]}
          view={view}
          words={headingWords}
          onPress={press}
        />
      ) : (
        <Plot drawing={drawing} look={look} summary={summaryOf(chart, tally)} explain={explain} onPress={press} />
      )}
      <figcaption className="chart__note">{noteOf(chart, tally)}</figcaption>
    </figure>
  );
}
