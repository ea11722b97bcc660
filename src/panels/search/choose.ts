/** What choosing a result does. */
import type { SearchPlace } from '../../model/searchHits';
import { NO_FILTERS, type CircleOption, type Filters } from '../../model/filters';
import { openText } from '../../state/reader';
import { useAtlas } from '../../state/store';
import { DEFAULT_VIEW } from '../../state/view';

/** The filters with this place as the only one. */
export function filtersFor(filters: Filters, { type, id }: SearchPlace): Filters {
  const elsewhere: Filters = { ...filters, circle: [], axis: [], place: [] };
  if (type === 'circle') return { ...elsewhere, circle: [id as CircleOption] };
  if (type === 'axis') return { ...elsewhere, axis: ['on'] };
  return { ...elsewhere, place: [id] };
}

/** The place restricts in the query's stead; the list of what is there takes the focus. */
export function filterByPlace(place: SearchPlace): void {
  const { view, setFilters, setQuery } = useAtlas.getState();
  setFilters(filtersFor(view.filters, place));
  setQuery('');
  goToList();
}

/** Opens the text beside the map at a clause. The query goes: words of a text are no filter, and would leave the map empty. */
export function openClause(plan: string, clause: string): void {
  useAtlas.getState().setQuery('');
  openText({ plan, clause });
}

/** To the first row of the list, which shows all that was found. */
export function goToList(): void {
  const { openPage, setPanel } = useAtlas.getState();
  openPage('map');
  setPanel('list');
  requestAnimationFrame(() => document.querySelector<HTMLElement>('.project-row[tabindex="0"]')?.focus());
}

/** Lifts all that hides what the query finds, and leaves the query. */
export function liftRestrictions(): void {
  const { setFilters, lift } = useAtlas.getState();
  lift('all');
  setFilters(NO_FILTERS, DEFAULT_VIEW.year);
}
