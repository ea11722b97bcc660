import { useMemo } from 'react';
import type { Feature } from '../../../catalogue/types';
import { decodeAreasSetting } from '../../../state/areasSetting';
import { Notice } from '../../../ui/Notice';
import { fileName } from '../../base';
import { useWords } from '../../words';
import { findingsIn, regionRound } from '../areas/judged';
import { areaName } from '../areas/measureWords';
import { useAdmin, type Admin } from '../areas/useAdmin';
import { useAreaOnMap } from '../areas/useAreaOnMap';
import { useShape } from '../areas/useShape';
import { useIdsThat, useSettled, type NarrowingWorkProps, type Outcome } from './settling';

/** What lies in an area for certain, or may. */
export default function AreasNarrowingTool(props: NarrowingWorkProps) {
  const admin = useAdmin();
  return admin && <OnGround admin={admin} {...props} />;
}

function OnGround({ admin, setting: text, isOpen }: NarrowingWorkProps & { admin: Admin }) {
  const { setting, faults } = useMemo(() => decodeAreasSetting(text), [text]);
  const { shape, buffer, only } = setting;
  const words = useWords();
  const taken = useShape(shape, admin);
  const region = useMemo(() => (taken.type === 'taken' ? regionRound(taken, buffer) : null), [taken, buffer]);
  const passes = useMemo(() => {
    if (!region || taken.type !== 'taken' || only === null) return null;
    const find = findingsIn(region, admin.territories);
    return (feature: Feature): boolean => {
      if (feature.id === taken.featureId) return false;
      const status = find(feature)?.status;
      return status !== undefined && (only === 'possible' || status !== 'possible');
    };
  }, [region, taken, only, admin.territories]);
  const ids = useIdsThat(passes);

  const isLost = admin.failure !== null && shape?.type === 'place';
  const isUnread = !isOpen && faults.length > 0;
  const outcome = useMemo((): Outcome => {
    if (isLost) return { type: 'failed' };
    if (taken.type === 'waiting') return taken;
    if (taken.type !== 'taken' || !ids || isUnread) return { type: 'vain' };
    return { type: 'done', label: areaName(taken.name, setting, words), ids };
  }, [isLost, taken, ids, isUnread, setting, words]);
  const narrowing = useMemo(() => ({ tool: 'areas' as const, setting: text }), [text]);
  useSettled(narrowing, isOpen, outcome);
  if (isOpen) return null;
  const { narrowing: told, bench, notices } = words.messages;
  const say = isLost ? told.unread : told.lessExact;
  return (
    <>
      {taken.type === 'taken' && outcome.type === 'done' && <OnMap taken={taken} region={region} buffer={buffer} />}
      {admin.failure !== null && (
        <Notice tone="problem" action={{ label: notices.retry, onAct: admin.retry }}>
          {say(fileName(admin.failure.file), bench.tools.areas)}
        </Notice>
      )}
    </>
  );
}

/** What is restricted stays to be seen on the map when the tool is closed. */
function OnMap(props: Parameters<typeof useAreaOnMap>[0]) {
  useAreaOnMap(props);
  return null;
}
