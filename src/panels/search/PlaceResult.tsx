import { passing } from '../../model/selection';
import type { Hit, SearchPlace } from '../../model/searchHits';
import { featuresOf, plansOf, withinOf } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { Icon } from '../../ui/Icon';
import { useWords } from '../words';
import { filtersFor } from './choose';
import { Marked } from './Marked';
import { MoreResult } from './MoreResult';
import { Result, type ResultState } from './Result';

/** A place that was found: choosing it filters by it, and it says how many that leaves. */
export function PlaceResult({ hit, ...state }: ResultState & { readonly hit: Hit<SearchPlace> | null }) {
  if (hit === null) return <MoreResult {...state} />;
  return <Place hit={hit} {...state} />;
}

function Place({ hit: { entry: place, found }, ...state }: ResultState & { readonly hit: Hit<SearchPlace> }) {
  const { messages, language, placeName } = useWords();
  const features = useAtlas(featuresOf);
  const plans = useAtlas(plansOf);
  const { filters, year } = useAtlas((atlas) => atlas.view);
  const within = useAtlas(withinOf);
  const city = useAtlas(({ index }) => index?.cities.find(({ id }) => id === place.within));
  const shown = language === 'zh' || place.name_en === '' ? 'name' : 'english';
  const other = found.find(({ field }) => field !== shown);
  const count = passing({
    features,
    plans,
    filters: filtersFor(filters, place),
    year,
    query: '',
    within,
  }).length;
  return (
    <Result {...state} className="result--place">
      <Icon name="locate" size={20} className="result__icon" />
      <span className="result__name">
        <Marked text={placeName(place)} ranges={found.find(({ field }) => field === shown)?.ranges ?? []} />
      </span>
      <span className="result__beside">
        {city && `${placeName(city)}${messages.dot}`}
        {messages.search.placeTypes[place.type]}
        <span className="result__count">{messages.search.filterBy(count)}</span>
      </span>
      {other && !found.some(({ field }) => field === shown) && (
        <span className="result__reason">
          {other.field === 'alias' && `${messages.search.also} `}
          <Marked text={other.text} ranges={other.ranges} />
        </span>
      )}
    </Result>
  );
}
