import { EXTENTS, type Stage } from '../../../data/vocabulary';
import type { Feature } from '../../catalogue/types';
import { MarkIcon } from '../../ui/MarkIcon';
import { citiesInWords } from '../list/whereabouts';
import { usePalette } from '../palette';
import { useWords, VOCABULARY } from '../words';

const MARK_SIZE = 44;

/** Mark, name and what it is; how the name came about where it is not printed. */
export function DetailHead({ feature, stage }: { feature: Feature; stage: Stage }) {
  const words = useWords();
  const { messages, term, language } = words;
  const palette = usePalette();
  const kinds = [
    term(VOCABULARY.kind, feature.kind),
    ...feature.sectors.map((sector) => term(VOCABULARY.sector, sector)),
    citiesInWords(feature, words),
    ...(feature.extent === 'inside' ? [] : [term(EXTENTS, feature.extent)]),
  ];
  const notes = [
    ...(feature.name_basis === 'printed' ? [] : [messages.detail[feature.name_basis]]),
    ...(feature.stated_count === undefined ? [] : [messages.detail.statedCount(feature.stated_count)]),
    ...(feature.distribution && feature.cities.length > 1 ? [messages.detail.distribution[feature.distribution]] : []),
    ...(feature.open_list ? [messages.detail.openList] : []),
    ...(feature.merge_source ? [messages.detail.merged(feature.merge_source)] : []),
  ];
  return (
    <header className="detail__head">
      <MarkIcon kind={feature.kind} sector={feature.sector} stage={stage} size={MARK_SIZE} palette={palette} />
      <div>
        <h2 className="detail__name">{words.featureName(feature)}</h2>
        {language !== 'zh' && (
          <p className="detail__second-name" lang="zh-CN">
            {feature.name}
          </p>
        )}
        <p className="detail__kind">{[...new Set(kinds)].join(messages.dot)}</p>
      </div>
      {feature.aliases.length > 0 && (
        <p className="detail__aliases">
          <span className="detail__label">{messages.detail.aliases}</span> {feature.aliases.join(messages.listComma)}
        </p>
      )}
      {notes.length > 0 && (
        <ul className="detail__notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </header>
  );
}
