import { useMemo } from 'react';
import type { Indicator } from '../../catalogue/types';
import { filterTargets, sortTargets } from '../../model/targetTable';
import { indicatorMapsOf } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { Icon } from '../../ui/Icon';
import { Empty } from '../../ui/Notice';
import { DATA_BASE } from '../base';
import { useIndicators } from '../indicators';
import { ServedNotice } from '../ServedNotice';
import { useMessages } from '../words';
import { MapButton } from './MapButton';
import { TargetFilters } from './TargetFilters';
import { TargetTable } from './TargetTable';
import { useTableState } from './useTableState';
import './targets.css';

/** Every number that a plan sets as a target, as a table to filter, sort and check. */
export default function TargetsPage() {
  const messages = useMessages();
  const served = useIndicators();
  return (
    <div className="targets">
      {served.type === 'loading' && <p className="page__waiting">{messages.pages.loading}</p>}
      {served.type === 'failed' && <ServedNotice {...served} />}
      {served.type === 'ready' && <Targets all={served.content} />}
    </div>
  );
}

function Targets({ all }: { all: readonly Indicator[] }) {
  const words = useMessages().targets;
  const maps = useAtlas(indicatorMapsOf);
  const table = useTableState();
  const { filters, order, reset } = table;
  const shown = useMemo(() => sortTargets(filterTargets(all, filters), order), [all, filters, order]);
  return (
    <>
      <Head all={all} />
      <Maps />
      <TargetFilters table={table} />
      <p className="targets__count" role="status">
        {words.count(shown.length, all.length)}
      </p>
      {shown.length > 0 ? (
        <div className="targets__scroll">
          <TargetTable targets={shown} maps={maps} table={table} />
        </div>
      ) : (
        <Empty title={words.emptyTitle} actions={[{ label: words.reset, onAct: reset }]}>
          {words.emptyWords}
        </Empty>
      )}
    </>
  );
}

function Head({ all }: { all: readonly Indicator[] }) {
  const messages = useMessages();
  const words = messages.targets;
  const plans = useMemo(() => new Set(all.map(({ plan }) => plan)).size, [all]);
  return (
    <header className="targets__head">
      <div>
        <h2 className="targets__title">{words.title}</h2>
        <p className="targets__lead">
          {words.lead(plans, all.length)}
          <span className="targets__caveat">{messages.caveat}</span>
        </p>
      </div>
      <p className="targets__downloads">
        {words.download}
        {(['csv', 'json'] as const).map((format) => (
          <a key={format} href={`${DATA_BASE}data/indicators.${format}`} download>
            <Icon name="download" size={15} />
            {words.formats[format]}
          </a>
        ))}
      </p>
    </header>
  );
}

/** What can colour the map. */
function Maps() {
  const words = useMessages().targets;
  const maps = useAtlas(indicatorMapsOf);
  return (
    <section className="targets__maps" aria-label={words.maps}>
      <h3 className="targets__maps-title">{words.maps}</h3>
      <p>{maps.length > 0 ? words.mapsLead : words.noMaps}</p>
      {maps.length > 0 && (
        <ul className="targets__map-list">
          {maps.map((map) => (
            <li key={map.key}>
              <MapButton map={map} named />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
