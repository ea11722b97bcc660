import { useMemo } from 'react';
import { GRID } from '../theme/marks/geometry';
import { mark, type MarkSpec } from '../theme/marks/mark';
import type { Palette } from '../theme/palette';
import { DrawingPaths } from './Drawing';
import './marks.css';

interface MarkIconProps extends MarkSpec {
  readonly palette: Palette;
  /** Words for it; without them it is decoration, for the words stand beside it. */
  readonly label?: string;
  readonly className?: string;
}

/** A mark in the page, `size` CSS pixels square: the very drawing that the map shows. On a panel it needs no rim. */
export function MarkIcon({ palette, label, className, rim = false, ...spec }: MarkIconProps) {
  const { kind, sector, stage, size, variant } = spec;
  const drawing = useMemo(
    () => mark({ kind, sector, stage, size, variant, rim }, palette),
    [kind, sector, stage, size, variant, rim, palette],
  );
  return (
    <svg
      className={className ? `mark-icon ${className}` : 'mark-icon'}
      width={size}
      height={size}
      viewBox={`0 0 ${GRID} ${GRID}`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <DrawingPaths paths={drawing.paths} />
    </svg>
  );
}
