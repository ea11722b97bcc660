import type { Standing } from '../../../model/selection';
import { useAtlas } from '../../../state/store';
import { classes } from '../../../ui/classes';
import { MarkIcon } from '../../../ui/MarkIcon';
import { usePalette } from '../../palette';
import { useWords } from '../../words';

const MARK_SIZE = 16;

interface FoundRowProps {
  readonly standing: Standing;
  readonly cells: readonly string[];
  /** It is only possibly there. */
  readonly isFaint?: boolean;
}

/** One project of a list: a click picks it, and the map shows what the pointer is on. */
export function FoundRow({ standing: { feature, stage }, cells, isFaint }: FoundRowProps) {
  const words = useWords();
  const palette = usePalette();
  const hovered = useAtlas((state) => state.hovered === feature.id);
  const picked = useAtlas(({ view }) => view.picked.type === 'feature' && view.picked.id === feature.id);
  const { hover, pick } = useAtlas.getState();
  return (
    <tr
      className={classes(
        hovered && 'areas-row--hovered',
        picked && 'areas-row--picked',
        isFaint && 'areas-row--possible',
      )}
      onPointerEnter={() => hover(feature.id)}
      onPointerLeave={() => hover(null)}
    >
      <th scope="row">
        <button
          type="button"
          className="areas-row__name"
          aria-current={picked || undefined}
          onClick={() => pick(feature.id, false)}
          onFocus={() => hover(feature.id)}
          onBlur={() => hover(null)}
        >
          <MarkIcon kind={feature.kind} sector={feature.sector} stage={stage} size={MARK_SIZE} palette={palette} />
          <span>{words.featureName(feature)}</span>
        </button>
      </th>
      {cells.map((cell, index) => (
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}
