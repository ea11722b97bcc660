import { memo } from 'react';
import type { ChangeEntry } from '../../model/changeGroups';
import { useAtlas } from '../../state/store';
import { Button } from '../../ui/Button';
import { MarkIcon } from '../../ui/MarkIcon';
import { LifeSteps } from '../life/LifeSteps';
import { citiesInWords } from '../list/whereabouts';
import { usePalette } from '../palette';
import { useWords, VOCABULARY } from '../words';
import { ChangeWords } from './ChangeWords';

const MARK_SIZE = 26;

/** One thing: what it is, what changed, its life through the plans, and the way to it. */
export const ChangeRow = memo(function ChangeRow({ entry }: { entry: ChangeEntry }) {
  const { life, changes, others } = entry;
  const { feature, steps } = life;
  const words = useWords();
  const { messages, term } = words;
  const palette = usePalette();
  const name = words.featureName(feature);
  // What has no place is picked as well: its detail says why.
  const way = feature.geometry === null ? messages.changes.open : messages.changes.show;
  return (
    <li className="change-row">
      <MarkIcon
        kind={feature.kind}
        sector={feature.sector}
        stage={steps.at(-1)!.stage}
        size={MARK_SIZE}
        palette={palette}
      />
      <div className="change-row__what">
        <h4 className="change-row__name">{name}</h4>
        <p className="change-row__where">
          {term(VOCABULARY.kind, feature.kind)}
          {messages.dot}
          {citiesInWords(feature, words)}
        </p>
        {changes.map((change) => (
          <ChangeWords key={`${change.kind}:${change.from.plan.id}`} change={change} />
        ))}
        {others.length > 0 && (
          <p className="change-row__others">
            {messages.changes.others(others.map((kind) => messages.changes.kinds[kind]))}
          </p>
        )}
      </div>
      <LifeSteps feature={feature} steps={steps} across />
      <Button
        look="text"
        small
        icon={feature.geometry === null ? 'info' : 'locate'}
        className="change-row__way"
        aria-label={messages.changes.wayTo(way, name)}
        onClick={() => useAtlas.getState().pick(feature.id, true)}
      >
        {way}
      </Button>
    </li>
  );
});
