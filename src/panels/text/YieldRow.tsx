import { mentionThatDecides, type Yield } from '../../model/account';
import { MarkIcon } from '../../ui/MarkIcon';
import { usePalette } from '../palette';
import { useWords, VOCABULARY } from '../words';

const MARK_SIZE = 17;

interface YieldRowProps {
  readonly entry: Yield;
  readonly onShow: (id: string) => void;
  /** The row is pointed at or focused, or no longer. */
  readonly onHot?: ((id: string | null) => void) | undefined;
}

/** One feature that a clause yields, at the stage that the clause gives it; leads to it on the map. */
export function YieldRow({ entry, onShow, onHot }: YieldRowProps) {
  const { featureName, term, messages } = useWords();
  const palette = usePalette();
  const { feature } = entry;
  const { stage, sector } = mentionThatDecides(entry);
  return (
    <button
      type="button"
      className="yield-row"
      title={messages.detail.showOnMap}
      onClick={() => onShow(feature.id)}
      onPointerEnter={() => onHot?.(feature.id)}
      onPointerLeave={() => onHot?.(null)}
      onFocus={() => onHot?.(feature.id)}
      onBlur={() => onHot?.(null)}
    >
      <MarkIcon kind={feature.kind} sector={sector} stage={stage} size={MARK_SIZE} palette={palette} />
      <span className="yield-row__name">{featureName(feature)}</span>
      <span className="yield-row__stage">{term(VOCABULARY.stage, stage)}</span>
    </button>
  );
}
