/** A link may name plans, places and targets that the catalogue does not have (any more): they are dropped and reported. */
import type { CatalogueIndex, Indicator } from '../catalogue/types';
import { indicatorMaps } from '../model/choropleth';
import type { LinkFault } from './url';
import type { View } from './view';

export interface Reconciled {
  view: View;
  faults: LinkFault[];
}

export function reconcile(view: View, index: CatalogueIndex): Reconciled {
  const known = {
    plan: new Set(index.plans.map((plan) => plan.id)),
    place: new Set([...index.cities, ...index.counties].map((place) => place.id)),
  };
  const faults: LinkFault[] = [];
  const filters = { ...view.filters };
  for (const group of ['plan', 'place'] as const) {
    const kept = filters[group].filter((id) => known[group].has(id));
    if (kept.length === filters[group].length) continue;
    faults.push({ key: group, value: filters[group].filter((id) => !known[group].has(id)).join('.') });
    filters[group] = kept;
  }
  const reading = view.reading && known.plan.has(view.reading.plan) ? view.reading : null;
  if (view.reading && !reading) faults.push({ key: 'r', value: `${view.reading.plan}:${view.reading.clause}` });
  return faults.length > 0 ? { view: { ...view, filters, reading }, faults } : { view, faults };
}

/** The same for the target that colours the map, once the targets are read. */
export function reconcileIndicator(view: View, indicators: readonly Indicator[]): Reconciled {
  const { indicator } = view;
  if (indicator === null || indicatorMaps(indicators).some(({ key }) => key === indicator)) return { view, faults: [] };
  return { view: { ...view, indicator: null }, faults: [{ key: 'i', value: indicator }] };
}
