import type { Choropleth } from '../../model/choropleth';
import { rangesInWords, valueInWords } from '../../model/indicators';
import { choroplethOf } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { hatchInk, rampSteps } from '../../theme/palette';
import { IconButton } from '../../ui/Button';
import { Disclosure } from '../../ui/Disclosure';
import { useIndicators } from '../indicators';
import { usePalette } from '../palette';
import { ClauseLink } from '../targets/ClauseLink';
import { useTargetWords } from '../targets/useTargetWords';
import { Swatch } from './Swatch';
import './choropleth.css';

/** What the colours of a map of values mean, who sets the values, and the way back; nothing without such a map. */
export function ChoroplethLegend() {
  const wanted = useAtlas((state) => state.view.indicator !== null);
  useIndicators(wanted);
  const values = useAtlas(choroplethOf);
  return values && <Legend values={values} />;
}

function Legend({ values }: { values: Choropleth }) {
  const { messages, language, indicatorName, extentOf, dateOf } = useTargetWords();
  const words = messages.targets;
  const { map, classes, areas } = values;
  const dates = new Set(map.targets.map(dateOf));
  const { figures, unit } = rangesInWords(classes, map.targets[0]!, language);
  const facts = [unit, ...(dates.size === 1 ? dates : []), extentOf(map)].filter(Boolean);
  return (
    <section className="values" aria-label={words.legend} tabIndex={-1}>
      <header className="values__head">
        <h2 className="values__title">{indicatorName(map)}</h2>
        <IconButton
          icon="close"
          size={16}
          label={words.closeMap}
          onClick={() => useAtlas.getState().setIndicator(null)}
        />
      </header>
      <p className="values__note">{facts.join(messages.dot)}</p>
      <Steps values={values} figures={figures} />
      <Disclosure summary={words.sources} aside={areas.length}>
        {map.level === 'circle' && <p className="values__note">{words.wholeCircle}</p>}
        <Sources values={values} dated={dates.size > 1} />
      </Disclosure>
    </section>
  );
}

/** The steps of the ramp side by side, least first, and last what no plan gives a value for. */
function Steps({ values: { classes, areas }, figures }: { values: Choropleth; figures: readonly string[] }) {
  const { messages } = useTargetWords();
  const palette = usePalette();
  const cities = useAtlas((state) => state.index?.cities.length ?? 0);
  const steps = rampSteps(palette, classes.length);
  const isWhole = areas.reduce((sum, area) => sum + area.cities.length, 0) === cities;
  return (
    <ul className="values__steps">
      {figures.map((figure, step) => (
        <li key={figure}>
          <Swatch colour={steps[step]!} edge={palette.ink[1]} />
          {figure}
        </li>
      ))}
      {!isWhole && (
        <li className="values__none">
          <Swatch colour={palette.land.province} edge={palette.ink[1]} hatching={hatchInk(palette)} />
          {messages.targets.noValue}
        </li>
      )}
    </ul>
  );
}

function Sources({ values, dated }: { values: Choropleth; dated: boolean }) {
  const { messages, language, targetPlace, planLabel, dateOf } = useTargetWords();
  return (
    <ul className="values__sources">
      {values.areas.map(({ target }) => (
        <li key={target.place}>
          <span>{targetPlace(target)}</span>
          <strong>{valueInWords(target, language)}</strong>
          <span className="values__source">
            {planLabel(target)} <ClauseLink target={target} />
            {dated && messages.dot + dateOf(target)}
          </span>
        </li>
      ))}
    </ul>
  );
}
