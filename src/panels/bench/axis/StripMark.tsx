import { memo, type KeyboardEvent } from 'react';
import type { Standing } from '../../../model/selection';
import type { Cell } from '../../../model/strip';
import { useAtlas } from '../../../state/store';
import { classes } from '../../../ui/classes';
import { MarkIcon } from '../../../ui/MarkIcon';
import { usePalette } from '../../palette';

interface StripMarkProps {
  readonly cell: Cell;
  readonly standing: Standing;
  /** Name, stage and where along the axis. */
  readonly label: string;
  /** Side of the mark. */
  readonly mark: number;
  readonly inTabOrder: boolean;
  readonly dimmed: boolean;
  readonly onFocus: (key: string) => void;
}

/** One thing in the strip: the very mark that the map draws, as a button. */
export const StripMark = memo(function StripMark(props: StripMarkProps) {
  const { cell, standing, label, mark, inTabOrder, dimmed, onFocus } = props;
  const { id, kind, sector } = standing.feature;
  const palette = usePalette();
  const hovered = useAtlas((state) => state.hovered === id);
  const picked = useAtlas(({ view }) => view.picked.type === 'feature' && view.picked.id === id);
  const { hover, pick } = useAtlas.getState();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    pick(id, false);
  };
  return (
    <g role="listitem">
      <g
        role="button"
        data-cell={cell.key}
        data-feature={id}
        className={classes(
          'strip-mark',
          hovered && 'strip-mark--hovered',
          picked && 'strip-mark--picked',
          dimmed && 'strip-mark--dimmed',
        )}
        aria-label={label}
        aria-current={picked || undefined}
        tabIndex={inTabOrder ? 0 : -1}
        onClick={() => pick(id, false)}
        onKeyDown={onKeyDown}
        onFocus={() => {
          onFocus(cell.key);
          hover(id);
        }}
        onBlur={() => hover(null)}
        onPointerEnter={({ clientX, clientY }) => hover(id, { x: clientX, y: clientY })}
        onPointerLeave={() => hover(null)}
      >
        <rect className="strip-mark__ring" {...cell.hit} rx="2" />
        <g transform={`translate(${cell.x - mark / 2} ${cell.y - mark / 2})`}>
          <MarkIcon kind={kind} sector={sector} stage={standing.stage} size={mark} palette={palette} />
        </g>
      </g>
    </g>
  );
});
