/** Size of the names in the strip, CSS pixels. */
const NAME_SIZE = 11;

const known = new Map<string, number>();
let pen: CanvasRenderingContext2D | null = null;

/** Width of a text as the page would set it, CSS pixels; asked once a text. */
export function textWidth(text: string): number {
  const before = known.get(text);
  if (before !== undefined) return before;
  pen ??= document.createElement('canvas').getContext('2d');
  if (!pen) return text.length * NAME_SIZE;
  pen.font = `${NAME_SIZE}px ${getComputedStyle(document.documentElement).getPropertyValue('--sans')}`;
  const { width } = pen.measureText(text);
  known.set(text, width);
  return width;
}
