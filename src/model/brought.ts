/** Several things brought out on the map together: which of them the map can show. */
import type { Feature } from '../catalogue/types';

export interface Brought {
  all: readonly Feature[];
  /** Drawn at a place, or along a line, or over an area. */
  placed: readonly Feature[];
  /** Known by their city only: they stand in its tray. */
  byCity: readonly Feature[];
  /** Without any position. */
  unlocated: readonly Feature[];
  /** With a position, but kept off the map by the filters. */
  filtered: readonly Feature[];
}

/** @param passes whether a feature passes the filters */
export function brought(features: readonly Feature[], passes: (id: string) => boolean): Brought {
  const located = features.filter(({ geometry }) => geometry !== null);
  const shown = located.filter(({ id }) => passes(id));
  return {
    all: features,
    placed: shown.filter(({ precision }) => precision !== 'city'),
    byCity: shown.filter(({ precision }) => precision === 'city'),
    unlocated: features.filter(({ geometry }) => geometry === null),
    filtered: located.filter(({ id }) => !passes(id)),
  };
}
