import { useMemo } from 'react';
import type { Plan } from '../../../data/schema';
import type { Feature } from '../../catalogue/types';
import { clauseHits, type ClauseHit } from '../../model/searchClauses';
import { featureHits, placeHits, searchPlaces, type Hit, type SearchPlace } from '../../model/searchHits';
import { featuresOf, readingsOf, useSelection } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { useServed, type Served } from '../served';

const NO_PLACES: readonly SearchPlace[] = [];
const NO_CLAUSES: readonly ClauseHit[] = [];

export interface Everything {
  /** Those that pass the filters: the very ones of list and map. */
  features: readonly Hit<Feature>[];
  /** How many are found, but hidden by filters, year or a tool. */
  hidden: number;
  places: readonly Hit<SearchPlace>[];
  clauses: readonly ClauseHit[];
  texts: Served<Plan[]>;
}

/** All that a query finds. */
export function useFound(query: string): Everything {
  const features = useAtlas(featuresOf);
  const readings = useAtlas(readingsOf);
  const index = useAtlas((state) => state.index);
  const { byId } = useSelection();
  const texts = useServed('plans');
  const plans = texts.type === 'ready' ? texts.content : null;

  const places = useMemo(() => (index ? searchPlaces(index) : NO_PLACES), [index]);
  const all = useMemo(() => featureHits(features, query, readings), [features, query, readings]);
  const shown = useMemo(() => all.filter(({ entry }) => byId.has(entry.id)), [all, byId]);
  const placed = useMemo(() => placeHits(places, query, readings), [places, query, readings]);
  const clauses = useMemo(() => (plans ? clauseHits(plans, query) : NO_CLAUSES), [plans, query]);
  return { features: shown, hidden: all.length - shown.length, places: placed, clauses, texts };
}
