import { loosenings } from '../model/selection';
import { planSpeaks } from '../model/years';
import { featuresOf, plansOf, readingsOf, withinOf } from '../state/derived';
import { useAtlas } from '../state/store';
import { Empty } from '../ui/Notice';
import { useNarrowingState, useNarrowingWords } from './narrowing';
import { useRestrictionWords } from './restriction';
import { useWords } from './words';

/** Nothing passes: which restrictions do not meet, and a way back for each that would help on its own. */
export function EmptyState() {
  const words = useWords();
  const { messages } = words;
  const features = useAtlas(featuresOf);
  const plans = useAtlas(plansOf);
  const readings = useAtlas(readingsOf);
  const { filters, year, query } = useAtlas((state) => state.view);
  const within = useAtlas(withinOf);
  const names = useNarrowingWords();
  const known = useNarrowingState();
  const { clearGroup, lift, setQuery, setYear, resetFilters } = useAtlas.getState();
  const restrictions = useRestrictionWords();

  const ways = loosenings({ features, plans, filters, year, query, readings, within });
  const parts = [...restrictions, ...(year === 'after' ? [] : [messages.empty.yearPart(words.yearName(year))])];
  const silent = plans.filter((plan) => filters.plan.includes(plan.id) && !planSpeaks(plan, year));
  const loosen = { query: () => setQuery(''), year: () => setYear('after'), within: () => lift('all') };
  const wayWords = (way: (typeof ways)[number]) => {
    if (way === 'query') return messages.empty.loosenQuery;
    if (way === 'year') return messages.empty.loosenYear;
    if (way === 'within') return messages.bench.lift;
    return messages.empty.loosen(messages.filter.groups[way]);
  };

  const actions = [
    ...ways.map((way) => ({
      label: wayWords(way),
      onAct: way === 'query' || way === 'year' || way === 'within' ? loosen[way] : () => clearGroup(way),
    })),
    { label: messages.side.clearAll, onAct: resetFilters },
  ];
  if (known !== 'known') {
    return (
      <Empty
        title={messages.narrowing.title[known]}
        actions={[{ label: messages.bench.lift, onAct: () => lift('all') }]}
      >
        {messages.narrowing.words[known](names.join(messages.listComma))}
      </Empty>
    );
  }
  return (
    <Empty title={messages.empty.title} actions={features.length > 0 ? actions : []}>
      {features.length === 0 ? messages.empty.noData : messages.empty.reason(parts)}
      {silent.map((plan) =>
        typeof year === 'number' && year < plan.from
          ? messages.empty.planStarts(words.say(plan.label), plan.from)
          : messages.empty.planEnds(words.say(plan.label), plan.to ?? plan.from),
      )}
      {features.length > 0 && ways.length === 0 && parts.length > 1 && messages.empty.several}
    </Empty>
  );
}
