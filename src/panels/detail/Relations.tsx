import { useMemo } from 'react';
import { RELATIONS, type RelationType } from '../../../data/vocabulary';
import type { Feature } from '../../catalogue/types';
import { featureById, featuresOf } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { MarkIcon } from '../../ui/MarkIcon';
import { usePalette } from '../palette';
import { useWords } from '../words';

/** What this is part of, follows, joins or works on, and what says so of this; each leads there. */
export function Relations({ feature }: { feature: Feature }) {
  const { messages, term } = useWords();
  const features = useAtlas(featuresOf);
  const reverse: Record<RelationType, string> = messages.detail.reverse;
  const pointingHere = useMemo(
    () =>
      features.flatMap((other) =>
        other.relations.flatMap((relation) => (relation.target === feature.id ? [{ type: relation.type, other }] : [])),
      ),
    [features, feature.id],
  );

  /** Words of the relation → ids. What two records say of each other stands once. */
  const related = new Map<string, Set<string>>();
  const add = (words: string, id: string) => related.set(words, (related.get(words) ?? new Set()).add(id));
  for (const { id: type } of RELATIONS) {
    for (const relation of feature.relations) if (relation.type === type) add(term(RELATIONS, type), relation.target);
    for (const relation of pointingHere) if (relation.type === type) add(reverse[type], relation.other.id);
  }
  if (related.size === 0) return null;
  return (
    <section className="detail__section" aria-label={messages.detail.relations}>
      <h3 className="detail__label">{messages.detail.relations}</h3>
      <dl className="relations">
        {[...related].map(([words, ids]) => (
          <div key={words} className="relations__group">
            <dt className="relations__type">{words}</dt>
            {[...ids].map((id) => (
              <dd key={id}>
                <Target id={id} />
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function Target({ id }: { id: string }) {
  const { messages, featureName } = useWords();
  const palette = usePalette();
  const feature = useAtlas((state) => featureById(state).get(id));
  if (!feature) return `${id} ${messages.detail.missingTarget}`;
  const { kind, sector, stage } = feature;
  return (
    <button type="button" className="relations__target" onClick={() => useAtlas.getState().pick(id, true)}>
      <MarkIcon kind={kind} sector={sector} stage={stage} size={17} palette={palette} />
      {featureName(feature)}
    </button>
  );
}
