import { useDeferredValue, useMemo } from 'react';
import type { Placement } from '../../../model/alongside';
import type { Standing } from '../../../model/selection';
import { choiceForAxis } from '../../../state/derived';
import { useAtlas } from '../../../state/store';
import type { AxisGround } from './useAxisGround';
import { placing, useLine, type MeasuredLine } from './useLine';

/** A feature that passes the filters, and where it is along the axis. */
export interface Placed {
  standing: Standing;
  placement: Placement;
}

export interface Measured extends MeasuredLine {
  /** In the selection's order: by sector, kind and name. */
  placed: readonly Placed[];
  /** Id → what is placed. */
  byId: ReadonlyMap<string, Placed>;
}

/** The chosen axis, measured, and all that passes the filters and lies beside it; null while there is no line at all. */
export function useStrip(ground: AxisGround, axisId: string | null, wishedReach: number): Measured | null {
  const { standings } = useAtlas(choiceForAxis);
  // Moving the slider stays smooth: the strip follows when there is time.
  const reach = useDeferredValue(wishedReach);
  const line = useLine(ground, axisId);
  const chain = line?.chain ?? null;
  const placed = useMemo(() => {
    if (!chain) return [];
    const place = placing({ chain, reach, territories: ground.territories });
    return standings.flatMap((standing): Placed[] => {
      const placement = place(standing.feature);
      return placement ? [{ standing, placement }] : [];
    });
  }, [standings, chain, reach, ground.territories]);
  const byId = useMemo(() => new Map(placed.map((entry) => [entry.standing.feature.id, entry])), [placed]);
  return line && { ...line, placed, byId };
}
