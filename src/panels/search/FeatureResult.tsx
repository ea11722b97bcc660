import type { Feature } from '../../catalogue/types';
import type { Found, Hit } from '../../model/searchHits';
import { useSelection } from '../../state/derived';
import { MarkIcon } from '../../ui/MarkIcon';
import { citiesInWords } from '../list/whereabouts';
import { usePalette } from '../palette';
import { useWords, VOCABULARY } from '../words';
import { Marked } from './Marked';
import { MoreResult } from './MoreResult';
import { Result, type ResultState } from './Result';

const MARK_SIZE = 22;

/** The wording that tells why it was found, where the name shown does not. */
function reasonOf(found: readonly Found[], shown: Found['field']): Found | null {
  if (found.some(({ field }) => field === shown)) return found.find(({ field }) => field === 'alias' || field === 'place') ?? null; // prettier-ignore
  return found[0] ?? null;
}

/** A project that was found: its name and, where the name does not tell, what was found. */
export function FeatureResult({ hit, ...state }: ResultState & { readonly hit: Hit<Feature> | null }) {
  const words = useWords();
  const palette = usePalette();
  const { byId } = useSelection();
  const { messages, language } = words;
  if (hit === null) return <MoreResult {...state} />;
  const { entry: feature, found } = hit;
  const shown = language === 'zh' || feature.name_en === '' ? 'name' : 'english';
  const name = words.featureName(feature);
  const reason = reasonOf(found, shown);
  const label = { alias: messages.search.also, place: messages.search.at };
  return (
    <Result {...state} className="result--feature">
      <MarkIcon
        kind={feature.kind}
        sector={feature.sector}
        stage={byId.get(feature.id)?.stage ?? feature.stage}
        size={MARK_SIZE}
        palette={palette}
      />
      <span className="result__name">
        <Marked text={name} ranges={found.find(({ field }) => field === shown)?.ranges ?? []} />
      </span>
      <span className="result__beside">
        {words.term(VOCABULARY.kind, feature.kind)}
        {messages.dot}
        {citiesInWords(feature, words)}
      </span>
      {reason && (
        <span className="result__reason">
          {(reason.field === 'alias' || reason.field === 'place') && `${label[reason.field]} `}
          <Marked text={reason.text} ranges={reason.ranges} />
        </span>
      )}
    </Result>
  );
}
