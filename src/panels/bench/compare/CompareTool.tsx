import { useCallback, useEffect, useMemo, useState } from 'react';
import { courseOf } from '../../../model/comparison';
import { countParts, FIRST_ORDER, ordered, rowMatches, type Order } from '../../../model/comparisonRows';
import { FIRST_DIVIDER, sideKey } from '../../../state/compareSetting';
import { narrowingsToldOf, plansOf, useSelection } from '../../../state/derived';
import { useAtlas, type AtlasState } from '../../../state/store';
import { classes } from '../../../ui/classes';
import { Segmented } from '../../../ui/Segmented';
import { useLoading } from '../../notices/loading';
import { useLayout } from '../../shell/useLayout';
import { useMessages } from '../../words';
import { SettingNotice } from '../SettingNotice';
import { CompareBar } from './CompareBar';
import { CompareTable } from './CompareTable';
import { useSideName } from './sideName';
import { useComparison, type Comparison } from './useComparison';
import './compare.css';
import './phone.css';

/** Whether list and map follow the chosen part, as it is now. */
const narrowedTo = (state: AtlasState) =>
  narrowingsToldOf(state).some((told) => told.tool === 'compare' && told.state === 'done');

/** Two plans, or two years, beside each other: as a table here, and as a divided map. */
export default function CompareTool() {
  const messages = useMessages();
  const comparison = useComparison();
  if (!comparison) return <p className="bench__waiting">{messages.bench.loading}</p>;
  return <Compared comparison={comparison} />;
}

const VIEWS = ['table', 'map'] as const;
type View = (typeof VIEWS)[number];

function Compared({ comparison }: { comparison: Comparison }) {
  const { setting, rows, change, faults } = comparison;
  const messages = useMessages();
  const text = messages.compare;
  const phone = useLayout() === 'phone';
  const { finished } = useLoading();
  const nameOf = useSideName();
  const [order, setOrder] = useState<Order>(FIRST_ORDER);
  const [search, setSearch] = useState('');
  const [view, setView] = useState<View>('table');
  const names = { a: nameOf(setting.a), b: nameOf(setting.b) };

  const { part } = setting;
  const chosen = useMemo(() => (part === 'all' ? rows : rows.filter((row) => row.part === part)), [rows, part]);
  const shown = useMemo(
    () =>
      ordered(
        chosen.filter((row) => rowMatches(row, search)),
        order,
      ),
    [chosen, search, order],
  );
  const listed = useSelection().placement.total;
  // Only where list and map are to show the same rows.
  const restricted = useAtlas(narrowedTo) && listed < chosen.length;
  const alike = sideKey(setting.a) === sideKey(setting.b);
  const course = courseOf(setting.a, setting.b, useAtlas(plansOf));
  const onMap = phone && view === 'map';
  const show = useCallback(
    (next: View) => {
      setView(next);
      if (next === 'map' && setting.divider === null) change({ divider: FIRST_DIVIDER });
    },
    [setting.divider, change],
  );

  useEffect(() => {
    // The table lay over the map when its first view was fitted.
    const { view: now, goHome } = useAtlas.getState();
    if (onMap && now.camera === null && now.picked.type === 'none') goHome();
  }, [onMap]);

  return (
    <div className={classes('compare', onMap && 'compare--on-map')}>
      <CompareBar
        setting={setting}
        counts={countParts(rows)}
        onChange={change}
        search={search}
        onSearch={setSearch}
        views={
          phone && (
            <Segmented
              label={text.view}
              options={VIEWS.map((value) => ({ value, label: text.views[value] }))}
              value={view}
              onChange={show}
            />
          )
        }
      />
      <div className="bench-notices">
        <SettingNotice faults={faults} />
      </div>
      <div className="compare__notes" aria-live="polite">
        {alike && <p>{text.alike}</p>}
        {!alike && course !== 'onward' && <p>{text.course[course]}</p>}
        {restricted && <p>{text.fewer(listed)}</p>}
        {shown.length === 0 && finished && <p>{text.nothing}</p>}
      </div>
      {!onMap && (
        <CompareTable
          rows={shown}
          setting={setting}
          names={names}
          order={order}
          onOrder={setOrder}
          phone={phone}
          onFly={show}
        />
      )}
    </div>
  );
}
