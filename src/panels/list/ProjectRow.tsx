import { memo, type CSSProperties } from 'react';
import type { Standing } from '../../model/selection';
import { plansOf } from '../../state/derived';
import { useAtlas } from '../../state/store';
import { classes } from '../../ui/classes';
import { MarkIcon } from '../../ui/MarkIcon';
import { PlanCells } from '../../ui/PlanCells';
import { usePalette } from '../palette';
import { saidBy, useWords, VOCABULARY } from '../words';
import { whereabouts } from './whereabouts';

const MARK_SIZE = 26;

interface ProjectRowProps {
  readonly standing: Standing;
  readonly index: number;
  /** Position among the features, from 1, and how many there are. */
  readonly position: number;
  readonly size: number;
  readonly inTabOrder: boolean;
  readonly onFocus: () => void;
  readonly place: CSSProperties;
}

/** One project: mark, name, where it is and how well that is known, its stage and the plans that name it. */
export const ProjectRow = memo(function ProjectRow(props: ProjectRowProps) {
  const { standing, index, position, size, inTabOrder, onFocus, place } = props;
  const { feature, stage, over } = standing;
  const words = useWords();
  const { messages, term } = words;
  const palette = usePalette();
  const plans = useAtlas(plansOf);
  const hovered = useAtlas((state) => state.hovered === feature.id);
  const picked = useAtlas((state) => state.view.picked.type === 'feature' && state.view.picked.id === feature.id);
  const { hover, pick } = useAtlas.getState();

  const said = saidBy(feature, plans);
  const saidWords = messages.list.saidBy(
    plans.filter((_, at) => said[at]).map((plan) => words.say(plan.label)),
    plans.length,
  );
  const where = whereabouts(feature, words);
  return (
    <div role="listitem" aria-setsize={size} aria-posinset={position} className="list__item" style={place}>
      <button
        type="button"
        data-row={index}
        className={classes('project-row', hovered && 'project-row--hovered', picked && 'project-row--picked')}
        aria-current={picked || undefined}
        tabIndex={inTabOrder ? 0 : -1}
        onClick={() => pick(feature.id, true)}
        onFocus={() => {
          onFocus();
          hover(feature.id);
        }}
        onBlur={() => hover(null)}
        onPointerEnter={() => hover(feature.id)}
        onPointerLeave={() => hover(null)}
      >
        <MarkIcon kind={feature.kind} sector={feature.sector} stage={stage} size={MARK_SIZE} palette={palette} />
        <span className="project-row__name" title={words.featureName(feature)}>
          {words.featureName(feature)}
        </span>
        <span className="project-row__where">
          <span className="unseen">{term(VOCABULARY.kind, feature.kind)}</span>
          {where.place}
          {where.place !== '' && messages.dot}
          <span className={where.unlocated ? 'project-row__unlocated' : undefined}>{where.precision}</span>
        </span>
        <span className="project-row__stage">{over ? messages.list.over : term(VOCABULARY.stage, stage)}</span>
        <span className="project-row__cells">
          <PlanCells cells={said} label={saidWords} />
        </span>
      </button>
    </div>
  );
});
