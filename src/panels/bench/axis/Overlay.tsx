import { useAxisDrawing } from '../../../state/axis';
import type { Stretch } from '../../../state/axisSetting';
import { useAtlas } from '../../../state/store';
import type { Measured } from './useStrip';

interface OverlayProps {
  readonly measured: Measured;
  readonly width: number;
  readonly stretch: Stretch | null;
  /** Where on the ruler to show along which stretch the thing lies that is pointed at; absent: nowhere. */
  readonly spansY?: number;
}

/** The chosen stretch, and a hairline where the pointer is: over the lanes and over the ruler. */
export function Overlay({ measured, width, stretch, spansY }: OverlayProps) {
  const { length } = measured.chain;
  const xOf = (km: number) => (Math.min(km, length) / length) * width;
  return (
    <svg className="strip__overlay" width={width} aria-hidden="true">
      {stretch && (
        <>
          <rect
            className="strip__stretch"
            x={xOf(stretch.from)}
            width={xOf(stretch.to) - xOf(stretch.from)}
            height="100%"
          />
          {[stretch.from, stretch.to].map((km) => (
            <line key={km} className="strip__stretch-end" x1={xOf(km)} x2={xOf(km)} y1="0" y2="100%" />
          ))}
        </>
      )}
      {spansY !== undefined && <PointedSpans measured={measured} xOf={xOf} y={spansY} />}
      <Crosshair xOf={xOf} />
    </svg>
  );
}

function Crosshair({ xOf }: { xOf: (km: number) => number }) {
  const km = useAxisDrawing((state) => state.markerKm);
  if (km === null) return null;
  return <line className="strip__crosshair" x1={xOf(km)} x2={xOf(km)} y1="0" y2="100%" />;
}

/** Along which part of the ruler the thing lies that is pointed at, or else the one that is picked. */
function PointedSpans({ measured, xOf, y }: { measured: Measured; xOf: (km: number) => number; y: number }) {
  const id = useAtlas(({ hovered, view: { picked } }) => hovered ?? (picked.type === 'feature' ? picked.id : null));
  const placement = id === null ? undefined : measured.byId.get(id)?.placement;
  return placement?.spans.map(({ from, to }, index) => (
    <rect
      key={index}
      className={placement.form === 'interval' ? 'strip__pointed strip__pointed--vague' : 'strip__pointed'}
      x={xOf(from) - 1.5}
      y={y}
      width={xOf(to) - xOf(from) + 3}
      height="5"
    />
  ));
}
