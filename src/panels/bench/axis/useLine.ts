import { useMemo } from 'react';
import type { Position } from 'geojson';
import type { Feature } from '../../../catalogue/types';
import { besides, type Beside, type Placement } from '../../../model/alongside';
import { catalogueAxes, controlPlaces, type Axis, type ControlPlace } from '../../../model/axes';
import { chainOf, type Chain } from '../../../model/chainage';
import { featuresOf } from '../../../state/derived';
import { useAtlas } from '../../../state/store';
import type { AxisGround } from './useAxisGround';

/** A seat this near names a place on the ruler, kilometres. */
const BESIDE_KM = 12;
/** Distances of one line that are remembered: the slider's, and that of what is restricted. */
const MOST_REACHES = 3;

type Place = (feature: Feature) => Placement | null;

const chains = new WeakMap<readonly Position[], Chain | null>();
const places = new WeakMap<Chain, (Pick<Beside, 'reach' | 'territories'> & { place: Place })[]>();

/** The same line is measured once, for whoever asks. */
function chainOn(line: readonly Position[]): Chain | null {
  if (!chains.has(line)) chains.set(line, chainOf(line));
  return chains.get(line)!;
}

/** Where features are along a line; what is known of one is taken for whoever asks. */
export function placing({ chain, reach, territories }: Beside): Place {
  const before = places.get(chain) ?? [];
  const same = before.find((entry) => entry.reach === reach && entry.territories === territories);
  if (same) return same.place;
  const find = besides({ chain, reach, territories });
  const known = new Map<Feature, Placement | null>();
  const place: Place = (feature) => {
    if (!known.has(feature)) known.set(feature, find(feature));
    return known.get(feature)!;
  };
  places.set(chain, [{ reach, territories, place }, ...before].slice(0, MOST_REACHES));
  return place;
}

export interface MeasuredLine {
  axes: readonly Axis[];
  axis: Axis;
  chain: Chain;
  /** Cities and counties beside the axis, in order. */
  places: readonly ControlPlace[];
}

/** The chosen axis, or the first there is, measured; null while there is no line at all. */
export function useLine(ground: AxisGround, axisId: string | null): MeasuredLine | null {
  const features = useAtlas(featuresOf);
  const axes = useMemo(() => [...ground.axes, ...catalogueAxes(features)], [ground.axes, features]);
  const axis = axes.find(({ id }) => id === axisId) ?? axes[0];
  const chain = axis ? chainOn(axis.line) : null;
  const beside = useMemo(
    () => (chain ? controlPlaces(chain, ground.settlements, BESIDE_KM) : []),
    [chain, ground.settlements],
  );
  return useMemo(() => (axis && chain ? { axes, axis, chain, places: beside } : null), [axes, axis, chain, beside]);
}
