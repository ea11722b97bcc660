import { useMemo } from 'react';
import { CHARTS } from '../../../model/statistics';
import { decodeChartsSetting, encodeChartsSetting } from '../../../state/chartsSetting';
import { useAtlas } from '../../../state/store';
import { Segmented } from '../../../ui/Segmented';
import { Term } from '../../../ui/Term';
import { useWords } from '../../words';
import { SettingNotice } from '../SettingNotice';
import { ChartFigure } from './ChartFigure';
import { useMarked, useTallies } from './useTallies';
import './charts.css';

/** Four charts of the one selection, in step with list and map; the one in front stands first. */
export default function ChartsTool() {
  const { messages, yearName } = useWords();
  const words = messages.charts;
  const setting = useAtlas((state) => state.view.toolWith);
  const year = useAtlas((state) => state.view.year);
  const tallies = useTallies();
  const marked = useMarked();
  const { front, faults } = useMemo(() => decodeChartsSetting(setting), [setting]);
  const { total } = tallies[front];
  return (
    <div className="charts">
      <header className="charts__head">
        <h2 className="charts__title">{messages.bench.tools.charts}</h2>
        <Segmented
          label={words.front}
          options={CHARTS.map((chart) => ({ value: chart, label: words.tabs[chart], name: words.titles[chart] }))}
          value={front}
          onChange={(chart) => useAtlas.getState().setToolWith(encodeChartsSetting(chart))}
        />
        <p className="charts__key">
          <span className="charts__swatch charts__swatch--part" />
          {words.part(total.part)}
          <span className="charts__swatch charts__swatch--whole" />
          {words.whole(total.whole)}
          <span className="charts__year">{words.at(yearName(year))}</span>
          {marked && <span className="charts__mark">{words.mark}</span>}
        </p>
        <Term explanation={words.rules}>{words.rulesName}</Term>
      </header>
      <div className="bench-notices">
        <SettingNotice faults={faults} />
      </div>
      <div className="charts__strip">
        {[front, ...CHARTS.filter((chart) => chart !== front)].map((chart) => (
          <ChartFigure key={chart} chart={chart} tally={tallies[chart]} marked={marked?.[chart] ?? null} />
        ))}
      </div>
    </div>
  );
}
