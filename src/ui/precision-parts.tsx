import type { Kind, Sector, Stage } from '../../data/vocabulary';
import { lineStyle } from '../theme/marks/lines';
import { mark } from '../theme/marks/mark';
import type { PrecisionStyle } from '../theme/marks/precision';
import { sectorColour, type Palette } from '../theme/palette';
import { DrawingPaths } from './Drawing';

/** Where a sample is drawn: its centre, the radius that fits, its box and its colours. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly reach: number;
  readonly width: number;
  readonly height: number;
  readonly palette: Palette;
}

type StyleOf<Type extends PrecisionStyle['type']> = Extract<PrecisionStyle, { type: Type }>;

export function Disc({ x, y, reach, palette, style }: Place & { style: StyleOf<'disc'> }) {
  const colour = sectorColour(palette, 'water');
  const ring = style.ring && {
    stroke: colour,
    strokeWidth: style.ring.width,
    strokeLinecap: 'round' as const,
    strokeDasharray: style.ring.dash.map((length) => length * style.ring!.width).join(' '),
  };
  return (
    <>
      <circle cx={x} cy={y} r={reach} fill={colour} opacity={style.opacity} />
      {ring && <circle cx={x} cy={y} r={reach} fill="none" {...ring} />}
    </>
  );
}

/** Hatching cut by arithmetic: chords of an ellipse, so that no clip path or pattern (and no id) is needed. */
export function Hatch({ x, y, reach, width, palette, style }: Place & { style: StyleOf<'hatch'> }) {
  const across = Math.min(width / 2 - 3, reach * 1.9);
  const slope = Math.tan((style.angle * Math.PI) / 180);
  const step = style.spacing / Math.sin((style.angle * Math.PI) / 180);
  const chords: string[] = [];
  for (let offset = -2 * across; offset <= 2 * across; offset += step) {
    // The line (offset + t, slope·t) meets x²/a² + y²/b² = 1 where this quadratic in t is 0.
    const a = 1 / across ** 2 + slope ** 2 / reach ** 2;
    const b = offset / across ** 2;
    const root = b * b - a * (offset ** 2 / across ** 2 - 1);
    if (root <= 0) continue;
    const [from, to] = [(-b - Math.sqrt(root)) / a, (-b + Math.sqrt(root)) / a];
    chords.push(`M${x + offset + from} ${y - slope * from}L${x + offset + to} ${y - slope * to}`);
  }
  return (
    <path
      d={chords.join('')}
      stroke={sectorColour(palette, 'energy')}
      strokeWidth={style.width}
      opacity={style.opacity}
    />
  );
}

export function Band({ width, height, palette, opacity }: Place & { opacity: number }) {
  const line = lineStyle('rail', 'build', palette);
  const d = `M4 ${height * 0.74}C${width * 0.4} ${height * 0.72} ${width * 0.5} ${height * 0.28} ${width - 4} ${height * 0.26}`;
  return (
    <>
      <path d={d} fill="none" stroke={line.colour} strokeWidth={height * 0.34} opacity={opacity} />
      <path d={d} fill="none" stroke={line.casing.colour} strokeWidth={2.2 + line.casing.extra} />
      <path
        d={d}
        fill="none"
        stroke={line.colour}
        strokeWidth={2.2}
        strokeDasharray={line.dash?.map((part) => part * 2.2).join(' ')}
      />
    </>
  );
}

const CELLS: readonly (readonly [Kind, Sector, Stage])[] = [
  ['industrial-base', 'industry', 'finish'],
  ['industrial-base', 'industry', 'build'],
  ['innovation', 'science', 'build'],
  ['agriculture', 'agriculture', 'foster'],
  ['open-zone', 'opening', 'finish'],
  ['culture-tourism', 'culture', 'prepare'],
];

export function Tray({ width, height, palette }: Place) {
  const cell = Math.min(9, (width - 12) / 4);
  const left = Math.min(width - 3 * cell - 8, width / 2 - 4);
  const top = height / 2 - cell - 5;
  const seat = { x: Math.max(6, left - 16), y: height - 8 };
  return (
    <>
      <path d={`M${seat.x} ${seat.y}L${left} ${top + 2 * cell + 1}`} stroke={palette.ink[1]} strokeWidth={0.7} />
      <circle cx={seat.x} cy={seat.y} r={3} fill={palette.tray} stroke={palette.ink[0]} strokeWidth={1.6} />
      <rect
        x={left}
        y={top}
        width={3 * cell + 4}
        height={2 * cell + 4}
        rx={2}
        fill={palette.tray}
        stroke={palette.ink[1]}
        strokeWidth={0.7}
      />
      {CELLS.map(([kind, sector, stage], index) => {
        const size = cell - 2;
        const x = left + 2 + (index % 3) * cell + (cell - size) / 2;
        const y = top + 2 + Math.floor(index / 3) * cell + (cell - size) / 2;
        return (
          <g key={index} transform={`translate(${x} ${y}) scale(${size / 24})`}>
            <DrawingPaths paths={mark({ kind, sector, stage, size, rim: false }, palette).paths} />
          </g>
        );
      })}
    </>
  );
}

/** A row of the list: a mark, two lines of words as bars, the lower with a dotted underline. */
export function ListEntry({ x, y, palette }: Place) {
  const left = x - 26;
  return (
    <>
      <rect
        x={left}
        y={y - 12}
        width={52}
        height={24}
        fill={palette.panel}
        stroke={palette.strongRule}
        strokeWidth={0.7}
      />
      <g transform={`translate(${left + 4} ${y - 7}) scale(${14 / 24})`}>
        <DrawingPaths
          paths={mark({ kind: 'reservoir', sector: 'water', stage: 'study', size: 14, rim: false }, palette).paths}
        />
      </g>
      <path d={`M${left + 22} ${y - 3.5}h24`} stroke={palette.ink[1]} strokeWidth={3} />
      <path d={`M${left + 22} ${y + 4}h16`} stroke={palette.ink[2]} strokeWidth={2} opacity={0.6} />
      <path
        d={`M${left + 22} ${y + 7.5}h17`}
        stroke={palette.ink[1]}
        strokeWidth={1.1}
        strokeLinecap="round"
        strokeDasharray="0.01 2.4"
      />
    </>
  );
}
