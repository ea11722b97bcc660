const WIDTH = 48;
const HEIGHT = 14;
/** Between two strokes of the hatching, as on the map. */
const APART = 8;

interface SwatchProps {
  readonly colour: string;
  readonly edge: string;
  /** Colour of the strokes of what has no value. */
  readonly hatching?: string;
}

/** A step of the ramp, or the hatching of what has no value, as the map fills it. */
export function Swatch({ colour, edge, hatching }: SwatchProps) {
  const strokes = Array.from({ length: (WIDTH + HEIGHT) / APART }, (_, index) => (index + 1) * APART);
  return (
    <svg className="swatch" width={WIDTH} height={HEIGHT} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true">
      <rect width={WIDTH} height={HEIGHT} fill={colour} />
      {hatching && (
        <path
          d={strokes.map((x) => `M${x - HEIGHT} ${HEIGHT}L${x} 0`).join('')}
          stroke={hatching}
          strokeWidth="0.8"
          fill="none"
        />
      )}
      <rect x="0.5" y="0.5" width={WIDTH - 1} height={HEIGHT - 1} fill="none" stroke={edge} />
    </svg>
  );
}
