import type { Precision } from '../../data/vocabulary';
import { mark, type MarkSpec } from '../theme/marks/mark';
import { precisionStyle } from '../theme/marks/precision';
import type { Palette } from '../theme/palette';
import { DrawingPaths } from './Drawing';
import { Band, Disc, Hatch, ListEntry, Tray } from './precision-parts';
import './marks.css';

interface PrecisionSampleProps {
  readonly precision: Precision;
  readonly palette: Palette;
  readonly width?: number;
  readonly height?: number;
  /** On a piece of the map's paper; default true. */
  readonly boxed?: boolean;
}

const SAMPLE: Omit<MarkSpec, 'size'> = { kind: 'reservoir', sector: 'water', stage: 'finish' };

/** How well a place is known, as the map shows it. Decoration: the words stand beside it. */
export function PrecisionSample({ precision, palette, width = 72, height = 40, boxed = true }: PrecisionSampleProps) {
  const style = precisionStyle(precision, 'water');
  const place = { x: width / 2, y: height / 2, reach: Math.min(width, height) / 2 - 3, width, height, palette };
  return (
    <svg
      className={boxed ? 'precision-sample precision-sample--boxed' : 'precision-sample'}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      {style.type === 'disc' && <Disc {...place} style={style} />}
      {style.type === 'hatch' && <Hatch {...place} style={style} />}
      {style.type === 'band' && <Band {...place} opacity={style.opacity} />}
      {style.type === 'tray' && <Tray {...place} />}
      {style.type === 'list' && <ListEntry {...place} />}
      {(style.type === 'mark' || style.type === 'disc') && <CentredMark {...place} spec={SAMPLE} />}
      {style.type === 'hatch' && (
        <CentredMark {...place} spec={{ kind: 'energy', sector: 'energy', stage: 'finish' }} />
      )}
    </svg>
  );
}

function CentredMark({
  x,
  y,
  palette,
  spec,
}: {
  x: number;
  y: number;
  palette: Palette;
  spec: Omit<MarkSpec, 'size'>;
}) {
  const size = 17;
  return (
    <g transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 24})`}>
      <DrawingPaths paths={mark({ ...spec, size }, palette).paths} />
    </g>
  );
}
