import { useMemo } from 'react';
import { RELATIONS, type RelationType } from '../../../data/vocabulary';
import type { Feature } from '../../catalogue/types';
import { featureById, featuresOf } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { MarkIcon } from '../../ui/MarkIcon';
import { usePalette } from '../palette';
import { useWords } from '../words';

interface Related {
  words: string;
  id: string;
  feature: Feature | null;
}

/** What this is part of, follows, joins or works on, and what says so of this; each leads there. */
export function Relations({ feature }: { feature: Feature }) {
  const { messages, term, featureName } = useWords();
  const palette = usePalette();
  const features = useAtlas(featuresOf);
  const byId = useAtlas(featureById);
  const pick = useAtlas((state) => state.pick);
  const reverse: Record<RelationType, string> = messages.detail.reverse;

  const pointingHere = useMemo(
    () =>
      features.flatMap((other) =>
        other.relations.flatMap((relation) => (relation.target === feature.id ? [{ type: relation.type, other }] : [])),
      ),
    [features, feature.id],
  );
  const related: Related[] = [
    ...feature.relations.map(({ type, target }) => ({
      words: term(RELATIONS, type),
      id: target,
      feature: byId.get(target) ?? null,
    })),
    ...pointingHere.map(({ type, other }) => ({ words: reverse[type], id: other.id, feature: other })),
  ];
  if (related.length === 0) return null;
  return (
    <section className="detail__section" aria-label={messages.detail.relations}>
      <h3 className="detail__label">{messages.detail.relations}</h3>
      <ul className="relations">
        {related.map(({ words, id, feature: other }) => (
          <li key={`${words}:${id}`}>
            <span className="relations__type">{words}</span>
            {other ? (
              <button type="button" className="relations__target" onClick={() => pick(other.id, true)}>
                <MarkIcon kind={other.kind} sector={other.sector} stage={other.stage} size={17} palette={palette} />
                {featureName(other)}
              </button>
            ) : (
              <span>
                {id} {messages.detail.missingTarget}
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
