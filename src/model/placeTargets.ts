/** The targets that belong to a feature: those about it, and those for the place that it is. */
import type { Indicator } from '../../data/schema';
import type { Feature } from '../catalogue/types';

/** Whether a feature is that very place, and not only something in it: the ids of its places and its name decide. */
function isPlace(feature: Feature, { place, place_name }: Indicator): boolean {
  if (feature.kind === 'city') return feature.places[0]?.id === place;
  return feature.name === place_name && feature.places.some(({ id }) => id === place);
}

/** Newest plan first, as everything in the detail. @param indicators as served, oldest plan first */
export function targetsOf(feature: Feature, indicators: readonly Indicator[]): Indicator[] {
  const plans = [...new Set(indicators.map(({ plan }) => plan))].reverse();
  const own = indicators.filter((target) => target.feature === feature.id || isPlace(feature, target));
  return plans.flatMap((plan) => own.filter((target) => target.plan === plan));
}
