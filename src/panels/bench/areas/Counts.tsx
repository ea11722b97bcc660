import { useMemo } from 'react';
import { SECTORS, STAGES, type Sector } from '../../../../data/vocabulary';
import { countFound, foundBars, type FoundBar } from '../../../model/insideCounts';
import { sectorColour } from '../../../theme/palette';
import { usePalette } from '../../palette';
import { useWords } from '../../words';
import type { Counted } from './useFound';

const SECTOR_IDS = SECTORS.map(({ id }) => id);
const STAGE_IDS = STAGES.map(({ id }) => id);
const BAR_WIDTH = 56;
const BAR_HEIGHT = 9;

/** How many lie inside, certainly or possibly, and of which sectors and stages they are. */
export function Counts({ counted: { found, unlocated } }: { counted: Counted }) {
  const words = useWords();
  const { areas } = words.messages;
  const palette = usePalette();
  const counts = useMemo(() => countFound(found), [found]);
  const bySector = useMemo(() => foundBars(found, SECTOR_IDS, ({ feature }) => feature.sector), [found]);
  const byStage = useMemo(() => foundBars(found, STAGE_IDS, ({ stage }) => stage), [found]);
  const figures = [
    ['inside', counts.inside],
    ['partly', counts.partly],
    ['possible', counts.possible],
    ['unlocated', unlocated.length],
  ] as const;
  return (
    <section className="areas-counts" aria-label={areas.counts} tabIndex={0}>
      <p className="unseen" aria-live="polite">
        {areas.results(counts.inside, counts.partly, counts.possible, unlocated.length)}
      </p>
      <dl className="areas-figures" aria-hidden="true">
        {figures.map(([name, count]) => (
          <div key={name} className={`areas-figures__item areas-figures__item--${name}`}>
            <dt>{areas[name]}</dt>
            <dd>{count}</dd>
          </div>
        ))}
      </dl>
      <p className="areas__note">{areas.rule}</p>
      <div className="areas-bars">
        <Bars
          caption={areas.bySector}
          bars={bySector}
          name={(id) => words.term(SECTORS, id)}
          colour={(id) => sectorColour(palette, id as Sector)}
        />
        <Bars
          caption={areas.byStage}
          bars={byStage}
          name={(id) => words.term(STAGES, id)}
          colour={() => palette.ink[1]}
        />
      </div>
    </section>
  );
}

interface BarsProps {
  readonly caption: string;
  readonly bars: readonly FoundBar[];
  readonly name: (id: string) => string;
  readonly colour: (id: string) => string;
}

/** Certain ones as solid bars, possible ones as outlines after them. */
function Bars({ caption, bars, name, colour }: BarsProps) {
  const { areas } = useWords().messages;
  const most = Math.max(1, ...bars.map(({ sure, possible }) => sure + possible));
  const width = (count: number) => (count / most) * (BAR_WIDTH - 1);
  return (
    <table className="areas-table areas-table--bars">
      <thead>
        <tr>
          <th scope="col">{caption}</th>
          <th scope="col">
            <span className="unseen">{areas.counts}</span>
          </th>
          <th scope="col">{areas.sureTogether}</th>
          <th scope="col">{areas.status.perhaps}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ id, sure, possible }) => (
          <tr key={id}>
            <th scope="row">{name(id)}</th>
            <td>
              <svg width={BAR_WIDTH} height={BAR_HEIGHT} aria-hidden="true">
                <rect x="0" y="0" width={width(sure)} height={BAR_HEIGHT} fill={colour(id)} />
                {possible > 0 && (
                  <rect
                    x={width(sure) + 0.5}
                    y="0.5"
                    width={Math.max(1, width(possible))}
                    height={BAR_HEIGHT - 1}
                    fill={colour(id)}
                    fillOpacity="0.14"
                    stroke={colour(id)}
                    strokeDasharray="2 1.5"
                  />
                )}
              </svg>
            </td>
            <td>{sure}</td>
            <td>{possible}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
