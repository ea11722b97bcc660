import { useEffect, useMemo } from 'react';
import type { Plan } from '../../../data/schema';
import { beginning, clausesNaming, samePlace, type ClausePlace } from '../../model/occurrences';
import { pickedFeature } from '../../state/derived';
import { openText, useReader } from '../../state/reader';
import { useAtlas } from '../../state/store';

export interface PickedPlaces {
  /** Every clause that names what is picked, in reading order. */
  all: readonly ClausePlace[];
  /** Index of the one gone to last; -1 for none of them. */
  at: number;
  /** To the next (1) or the one before (-1), round and round. */
  step: (by: 1 | -1) => void;
}

/** Opens the text where it names what is picked, unless it was picked in the text, and leads on from clause to clause. */
export function usePickedPlaces(plans: readonly Plan[], plan: Plan): PickedPlaces {
  const feature = useAtlas(pickedFeature);
  const isPicked = useAtlas((state) => state.view.picked.type === 'feature');
  const place = useReader((state) => state.place);
  const all = useMemo(() => (feature ? clausesNaming(feature, plans) : []), [feature, plans]);

  useEffect(() => {
    if (!isPicked) useReader.setState({ settled: null });
  }, [isPicked]);
  useEffect(() => {
    const { settled, opened } = useReader.getState();
    const { reading } = useAtlas.getState().view;
    if (!feature) return;
    useReader.setState({ opened: true });
    if (settled === feature.id) return;
    const isNamed = reading !== null && all.some((one) => samePlace(one, reading));
    if (reading && !isNamed && !opened) {
      // The link says what to read, and that is something else.
      useReader.setState({ settled: feature.id, place: null });
      return;
    }
    const first = isNamed ? reading : beginning(all, reading?.plan ?? null);
    if (first) openText({ ...first, seek: { feature: feature.id } });
  }, [feature, all]);
  // Whatever was picked before the text was first open: from now on it follows.
  useEffect(() => {
    if (!isPicked) useReader.setState({ opened: true });
  }, [isPicked]);

  const at = place ? all.findIndex((one) => samePlace(one, place)) : -1;
  return {
    all,
    at,
    step: (by) => {
      const count = all.length;
      if (!feature || count === 0) return;
      const from = at === -1 ? nearest(all, plan) + (by === 1 ? -1 : 0) : at;
      openText({ ...all[(from + by + count) % count]!, seek: { feature: feature.id } });
    },
  };
}

/** Where to begin when none has been gone to: the first in the open plan. */
const nearest = (all: readonly ClausePlace[], plan: Plan) => Math.max(0, all.findIndex((one) => one.plan === plan.id));
