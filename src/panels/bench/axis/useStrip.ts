import { useDeferredValue, useMemo } from 'react';
import type { Feature } from '../../../catalogue/types';
import { besides, type Placement } from '../../../model/alongside';
import { catalogueAxes, controlPlaces, type Axis, type ControlPlace } from '../../../model/axes';
import { chainOf, type Chain } from '../../../model/chainage';
import type { Standing } from '../../../model/selection';
import { featuresOf, unnarrowedOf } from '../../../state/derived';
import { useAtlas } from '../../../state/store';
import type { AxisGround } from './useAxisGround';

/** A seat this near names a place on the ruler, kilometres. */
const BESIDE_KM = 12;

/** A feature that passes the filters, and where it is along the axis. */
export interface Placed {
  standing: Standing;
  placement: Placement;
}

export interface Measured {
  axes: readonly Axis[];
  axis: Axis;
  chain: Chain;
  /** Cities and counties beside the axis, in order. */
  places: readonly ControlPlace[];
  /** In the selection's order: by sector, kind and name. */
  placed: readonly Placed[];
  /** Id → what is placed. */
  byId: ReadonlyMap<string, Placed>;
}

/** The chosen axis, measured, and all that passes the filters and lies beside it; null while there is no line at all. */
export function useStrip(ground: AxisGround, axisId: string | null, wishedReach: number): Measured | null {
  const features = useAtlas(featuresOf);
  const { standings } = useAtlas(unnarrowedOf);
  // Moving the slider stays smooth: the strip follows when there is time.
  const reach = useDeferredValue(wishedReach);
  const axes = useMemo(() => [...ground.axes, ...catalogueAxes(features)], [ground.axes, features]);
  const axis = axes.find(({ id }) => id === axisId) ?? axes[0];
  // The same line of a catalogue that is still arriving need not be measured again.
  const line = axis?.line;
  const chain = useMemo(() => (line ? chainOf(line) : null), [line]);
  const places = useMemo(
    () => (chain ? controlPlaces(chain, ground.settlements, BESIDE_KM) : []),
    [chain, ground.settlements],
  );
  const place = useMemo(() => {
    if (!chain) return null;
    const find = besides({ chain, reach, territories: ground.territories });
    const known = new Map<Feature, Placement | null>();
    return (feature: Feature): Placement | null => {
      if (!known.has(feature)) known.set(feature, find(feature));
      return known.get(feature)!;
    };
  }, [chain, reach, ground.territories]);
  const placed = useMemo(
    () =>
      standings.flatMap((standing): Placed[] => {
        const placement = place?.(standing.feature);
        return placement ? [{ standing, placement }] : [];
      }),
    [standings, place],
  );
  const byId = useMemo(() => new Map(placed.map((entry) => [entry.standing.feature.id, entry])), [placed]);
  return axis && chain ? { axes, axis, chain, places, placed, byId } : null;
}
