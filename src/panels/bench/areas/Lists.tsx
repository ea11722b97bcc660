import { useState } from 'react';
import { Segmented } from '../../../ui/Segmented';
import { useMessages } from '../../words';
import { OwnInsideList } from './OwnInsideList';
import { LOOKS, ProjectList, type Look } from './ProjectList';
import type { Way } from './ShapeHead';
import type { Counted } from './useFound';
import { useOwnInside } from './useOwnInside';

const ALL_LOOKS = [...LOOKS, 'own'] as const;

/** What lies inside, what may, what is unlocated, what is nearest, and what of the reader's own: one list at a time. */
export function Lists({ counted, way }: { counted: Counted; way: Way }) {
  const messages = useMessages();
  const { areas } = messages;
  const { region, found, unlocated } = counted;
  const own = useOwnInside(region);
  const [wished, setLook] = useState<Look | 'own'>('list');
  const look = !region ? 'nearest' : wished === 'own' && own === 'none' ? 'list' : wished;
  const names = { ...areas.view, own: messages.bench.tools.own };
  const counts = {
    list: found.length,
    unlocated: unlocated.length,
    nearest: null,
    own: own === 'none' || own === null ? null : own.inside.length + own.partly.length,
  };
  return (
    <section className="areas-lists" aria-label={areas.views}>
      {region ? (
        <Segmented
          label={areas.views}
          options={(own === 'none' ? LOOKS : ALL_LOOKS).map((value) => ({
            value,
            label: counts[value] === null ? names[value] : `${names[value]} ${counts[value]}`,
          }))}
          value={look}
          onChange={setLook}
        />
      ) : (
        <p className="areas__note areas__note--first">{areas.needsBuffer}</p>
      )}
      <div className="areas-lists__scroll" role="region" aria-label={names[look]} tabIndex={0}>
        {look === 'own' && own !== 'none' ? (
          <OwnInsideList own={own} />
        ) : look !== 'own' ? (
          <ProjectList counted={counted} way={way} look={look} />
        ) : null}
      </div>
    </section>
  );
}
