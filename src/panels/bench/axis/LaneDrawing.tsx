import { memo } from 'react';
import type { Bar, Cell, Label, Lane, Tray } from '../../../model/strip';
import { atZoom, lineStyle } from '../../../theme/marks/lines';
import { usePalette } from '../../palette';
import { textWidth } from './measureText';
import type { Measured } from './useStrip';

/** The map zoom whose widths the bars have. */
const ZOOM = 6;
const STRETCH_HEIGHT = 6;
const BAND_HEIGHT = 6;
const NAME_GAP = 6;
/** Slanted strokes of regions, as on the map, CSS pixels. */
const HATCH = { spacing: 5, slant: 4 };

interface LaneDrawingProps {
  readonly lane: Lane;
  readonly measured: Measured;
  /** Names of cities and counties by their ids. */
  readonly placeNames: ReadonlyMap<string, string>;
  /** What lies along the chosen stretch; null: the whole axis counts. */
  readonly chosen: ReadonlySet<string> | null;
}

/** What lies under the marks of a lane: stretches, trays, lengths and names. For the eye; the marks have the words. */
export const LaneDrawing = memo(function LaneDrawing({ lane, measured, placeNames, chosen }: LaneDrawingProps) {
  const isAside = (cells: readonly Cell[]) => chosen !== null && !cells.some(({ id }) => chosen.has(id));
  return (
    <g aria-hidden="true">
      {lane.items.map((item) =>
        item.type === 'tray' ? (
          <g key={item.cells[0]!.key} className={isAside(item.cells) ? 'lane__aside' : undefined}>
            <TrayDrawing tray={item} name={item.place ? placeNames.get(item.place) : undefined} />
          </g>
        ) : (
          <g key={item.cell.key} className={isAside([item.cell]) ? 'lane__aside' : undefined}>
            <BarDrawing bar={item} measured={measured} />
          </g>
        ),
      )}
    </g>
  );
});

function TrayDrawing({ tray, name }: { tray: Tray; name: string | undefined }) {
  const { left, right, y, frame, label, isRegion } = tray;
  const width = Math.max(2, right - left);
  const fits = name !== undefined && textWidth(name) + NAME_GAP <= frame.x - left;
  return (
    <>
      {isRegion ? (
        <path className="lane__hatch" d={hatch(left, y, width, STRETCH_HEIGHT)} />
      ) : (
        <rect className="lane__interval" x={left} y={y} width={width} height={STRETCH_HEIGHT} rx={STRETCH_HEIGHT / 2} />
      )}
      <rect className={isRegion ? 'lane__rest' : 'lane__tray'} {...frame} rx="2" />
      {fits && (
        <text className="lane__place" x={left + 1} y={frame.y + frame.height - 4}>
          {name}
        </text>
      )}
      {label && <LabelDrawing label={label} />}
    </>
  );
}

/** Strokes cut by arithmetic, so that no pattern with an id is needed. */
function hatch(x: number, y: number, width: number, height: number): string {
  const { spacing, slant } = HATCH;
  const count = Math.max(1, Math.floor((width - slant) / spacing) + 1);
  const strokes = Array.from(
    { length: count },
    (_, index) => `M${x + index * spacing} ${y + height}l${slant} ${-height}`,
  );
  return strokes.join('');
}

function BarDrawing({ bar, measured }: { bar: Bar; measured: Measured }) {
  const palette = usePalette();
  const { form, left, right, y, label, cell } = bar;
  const placed = measured.byId.get(cell.id);
  if (!placed) return null;
  const { feature, stage } = placed.standing;
  const style = lineStyle(feature.kind, stage, palette, feature.sector);
  const width = atZoom(style.width, ZOOM);
  const apart = style.double ? atZoom(style.double, ZOOM) / 2 : 0;
  return (
    <>
      {form === 'point' && <path className="lane__pin" d={`M${left} ${y - 1}v5`} />}
      {form === 'area' && (
        <rect className="lane__band" x={left} y={y - 1} width={Math.max(2, right - left)} height={BAND_HEIGHT} />
      )}
      {form === 'line' &&
        (style.double ? [y + 2 - apart, y + 2 + apart] : [y + 2]).map((row) => (
          <path
            key={row}
            d={`M${left} ${row}H${Math.max(left + 2, right)}`}
            stroke={style.colour}
            strokeWidth={width}
            strokeLinecap={style.caps}
            strokeDasharray={style.dash ? style.dash.map((part) => part * width).join(' ') : undefined}
            opacity={style.opacity}
          />
        ))}
      <LabelDrawing label={label} />
    </>
  );
}

function LabelDrawing({ label: { text, x, y, anchor } }: { label: Label }) {
  return (
    <text className="lane__label" x={x} y={y} textAnchor={anchor}>
      {text}
    </text>
  );
}
