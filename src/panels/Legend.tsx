import { useMemo, useState, type ReactNode } from 'react';
import { KINDS, PRECISIONS, STAGES } from '../../data/vocabulary';
import type { Standing } from '../model/selection';
import { useSelection } from '../state/derived';
import { SECTOR_GROUPS, sectorGroup } from '../theme/palette';
import { precisionStyle } from '../theme/marks/precision';
import { Button } from '../ui/Button';
import { classes } from '../ui/classes';
import { LineSample } from '../ui/LineSample';
import { MarkIcon } from '../ui/MarkIcon';
import { PrecisionSample } from '../ui/PrecisionSample';
import { usePalette } from './palette';
import { useWords, VOCABULARY } from './words';
import './Legend.css';

const MARK_SIZE = 20;
const SWATCH_SIZE = 14;

/** What of the vocabularies is to be seen now: a legend names nothing that is not there. */
export function present(standings: readonly Standing[]) {
  const of = <T,>(value: (standing: Standing) => T) => new Set(standings.map(value));
  const kinds = of(({ feature }) => feature.kind);
  const groups = of(({ feature }) => sectorGroup(feature.sector));
  const stages = of(({ stage }) => stage);
  const precisions = of(({ feature }) => feature.precision);
  return {
    kinds: KINDS.filter(({ id }) => kinds.has(id)),
    groups: SECTOR_GROUPS.filter(({ id }) => groups.has(id)),
    stages: STAGES.filter(({ id }) => stages.has(id)),
    precisions: PRECISIONS.filter(({ id }) => precisions.has(id)),
  };
}

/** Over the map: a strip that says what surrounds a mark means, and the button that opens the whole legend. */
export function LegendPanel() {
  const { messages } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <div className="legend-panel">
      {open && <Legend />}
      <div className="legend-strip">
        <Button look="text" small icon="legend" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? messages.legend.close : messages.legend.title}
        </Button>
        {!open && <PrecisionStrip />}
      </div>
    </div>
  );
}

function PrecisionStrip() {
  const { say } = useWords();
  const palette = usePalette();
  const { standings } = useSelection();
  const onTheMap = useMemo(
    () => present(standings).precisions.filter(({ id }) => precisionStyle(id).type !== 'list'),
    [standings],
  );
  return (
    <ul className="legend-strip__items">
      {onTheMap.map((precision) => (
        <li key={precision.id} title={say(precision.meaning)}>
          <PrecisionSample precision={precision.id} palette={palette} width={40} height={30} boxed={false} />
          {say(precision)}
        </li>
      ))}
    </ul>
  );
}

/** How to read the map: drawn by the very functions that draw it. */
export function Legend() {
  const { messages, say, term, language } = useWords();
  const palette = usePalette();
  const { standings } = useSelection();
  const { kinds, groups, stages, precisions } = useMemo(() => present(standings), [standings]);
  if (standings.length === 0) return <p className="legend">{messages.legend.nothing}</p>;
  return (
    <section className="legend" aria-label={messages.legend.title} lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <Part title={messages.legend.kinds}>
        {kinds.map((kind) => (
          <li key={kind.id}>
            <MarkIcon kind={kind.id} size={MARK_SIZE} palette={palette} />
            {say(kind)}
          </li>
        ))}
      </Part>
      <Part title={messages.legend.sectors}>
        {groups.map(({ id, sectors }) => (
          <li key={id}>
            <MarkIcon kind="industrial-base" sector={id} size={SWATCH_SIZE} palette={palette} />
            {sectors.map((sector) => term(VOCABULARY.sector, sector)).join(messages.dot)}
          </li>
        ))}
      </Part>
      <Part title={messages.legend.stages}>
        {stages.map((stage) => (
          <li key={stage.id}>
            <MarkIcon kind="reservoir" sector="water" stage={stage.id} size={MARK_SIZE} palette={palette} />
            <LineSample kind="rail" stage={stage.id} palette={palette} width={40} />
            {say(stage)}
          </li>
        ))}
      </Part>
      <Part title={messages.legend.precisions} wide>
        {precisions.map((precision) => (
          <li key={precision.id} title={say(precision.meaning)}>
            <PrecisionSample precision={precision.id} palette={palette} />
            {say(precision)}
          </li>
        ))}
      </Part>
    </section>
  );
}

function Part({ title, wide, children }: { title: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={classes('legend__part', wide && 'legend__part--wide')}>
      <h3 className="legend__title">{title}</h3>
      <ul className="legend__items">{children}</ul>
    </div>
  );
}
