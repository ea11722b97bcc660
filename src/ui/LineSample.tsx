import type { Kind, Sector, Stage } from '../../data/vocabulary';
import { atZoom, lineStyle, type LineStyle } from '../theme/marks/lines';
import type { Palette } from '../theme/palette';
import './marks.css';

interface LineSampleProps {
  readonly kind: Kind;
  /** Absent: drawn through, for a row that is about the kind alone. */
  readonly stage?: Stage;
  readonly sector?: Sector;
  readonly palette: Palette;
  readonly width?: number;
  readonly height?: number;
  /** The map zoom whose widths are shown. */
  readonly zoom?: number;
}

/** A short piece of line as the map draws it. Decoration: the words stand beside it. */
export function LineSample({
  kind,
  stage = 'finish',
  sector,
  palette,
  width = 32,
  height = 12,
  zoom = 6,
}: LineSampleProps) {
  const style = lineStyle(kind, stage, palette, sector);
  const middle = height / 2;
  const apart = style.double ? atZoom(style.double, zoom) / 2 : 0;
  const rows = style.double ? [middle - apart, middle + apart] : [middle];
  const line = atZoom(style.width, zoom);
  return (
    <svg className="line-sample" width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {rows.map((y) => (
        <path key={y} d={`M${line / 2} ${y}H${width - line / 2}`} {...strokeOf(style, line, width)} />
      ))}
      {style.rings &&
        [0.28, 0.72].map((share) => <Ring key={share} x={width * share} y={middle} line={line} style={style} />)}
    </svg>
  );
}

/** A sample is short: dashes shrink until two of them fit, or build would look like finish. */
function strokeOf({ colour, dash, caps, opacity }: LineStyle, width: number, length: number) {
  const [on, off] = dash ? [dash[0] * width, dash[1] * width] : [0, 0];
  const fitted = Math.min(on, (length - width - off) / 2);
  return {
    fill: 'none',
    stroke: colour,
    strokeWidth: width,
    strokeLinecap: caps,
    strokeDasharray: dash ? `${fitted} ${off}` : undefined,
    opacity,
  };
}

function Ring({ x, y, line, style }: { x: number; y: number; line: number; style: LineStyle }) {
  return (
    <circle
      cx={x}
      cy={y}
      r={line * 1.3 + 0.6}
      fill={style.casing.colour}
      stroke={style.colour}
      strokeWidth={Math.max(1, line * 0.75)}
    />
  );
}
