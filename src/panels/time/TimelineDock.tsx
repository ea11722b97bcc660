import type { CSSProperties } from 'react';
import { dueColumns } from '../../model/due';
import { speakingPlans, YEARS } from '../../model/years';
import { plansOf, useSelection } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { Slider } from '../../ui/Slider';
import { classes } from '../../ui/classes';
import { useWords } from '../words';
import { DueColumns } from './DueColumns';
import { PlanBars } from './PlanBars';
import { PlayButton } from './PlayButton';
import './time.css';

/** The year: when each plan speaks, when things are due by its words, and the slider that chooses. */
export function TimelineDock({ compact = false }: { compact?: boolean }) {
  const { messages, yearName } = useWords();
  const { standings } = useSelection();
  const plans = useAtlas(plansOf);
  const year = useAtlas((state) => state.view.year);
  const setYear = useAtlas((state) => state.setYear);
  const setPlaying = useAtlas((state) => state.setPlaying);
  const slot = YEARS.indexOf(year);
  return (
    <section
      className={classes('time', compact && 'time--compact')}
      aria-label={messages.time.label}
      style={{ '--slots': YEARS.length } as CSSProperties}
    >
      <div className="time__head">
        <strong className="time__year">{yearName(year)}</strong>
        <span className="time__play">
          <PlayButton />
          {!compact && <span aria-hidden="true">{messages.time.slider}</span>}
        </span>
        {!compact && <p className="time__caveat">{messages.caveat}</p>}
      </div>
      <div className="time__chart">
        <div className="time__grid" aria-hidden="true">
          <span className="time__now" style={{ gridColumn: slot + 1 }} />
        </div>
        <PlanBars plans={plans} year={year} />
        <div className="time__axis">
          <DueColumns columns={dueColumns(standings, speakingPlans(plans, year))} />
          <Slider
            label={messages.time.slider}
            value={slot}
            min={0}
            max={YEARS.length - 1}
            valueText={yearName(year)}
            onChange={(value) => {
              setPlaying(false);
              setYear(YEARS[value]!);
            }}
          />
          <div className="time__ticks" aria-hidden="true">
            {YEARS.map((tick) => (
              <span key={tick} className={tick === year ? 'time__tick--now' : undefined}>
                {yearName(tick)}
              </span>
            ))}
          </div>
        </div>
      </div>
    </section>
  );
}
