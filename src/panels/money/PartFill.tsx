/** How a part of a bar is filled: told apart without colour, from what goes on to what is only in reserve. */
const FILLS = ['solid', 'hatch', 'dots', 'bars'] as const;
export type PartFillName = (typeof FILLS)[number] | 'blank';

/** The fill of a part by its place among the parts; null is what the text does not split. */
export const fillOf = (part: number | null): PartFillName => (part === null ? 'blank' : FILLS[part % FILLS.length]!);

/** Side of a pattern's tile, CSS pixels. */
const TILE = 6;

interface PartPatternProps {
  readonly id: string;
  readonly fill: PartFillName;
}

/** The definition of a fill, in the colour of the drawing that holds it. */
export function PartPattern({ id, fill }: PartPatternProps) {
  return (
    <pattern
      id={id}
      width={TILE}
      height={TILE}
      patternUnits="userSpaceOnUse"
      patternTransform={fill === 'hatch' ? 'rotate(45)' : undefined}
    >
      <rect className={`part-fill part-fill--${fill}`} width={TILE} height={TILE} />
      {fill === 'hatch' && <path className="part-fill__line" d={`M1.5 0V${TILE}`} />}
      {fill === 'bars' && <path className="part-fill__line" d={`M0 1.5H${TILE}`} />}
      {fill === 'dots' && <circle className="part-fill__dot" cx="2" cy="2" r="1.1" />}
    </pattern>
  );
}
