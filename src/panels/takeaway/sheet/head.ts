import type { Palette } from '../../../theme/palette';
import type { Taken } from '../taken';
import { paragraph, wrapped, type Box, type Pen } from './pen';

/** Title in Song and what is chosen; on the right what the sheet speaks of. @returns the height */
export function setHead(
  pen: Pen,
  { x, y, width }: Omit<Box, 'height'>,
  taken: Taken,
  palette: Palette,
  sizes: { title: number; text: number },
  dry = false,
): number {
  const { title, text } = sizes;
  const leading = text * 1.6;
  const lines = wrapped(pen, taken.filters, width, { size: text });
  const top = y + title * 1.35;
  if (!dry) {
    const { caveat } = taken.words.messages;
    const style = { size: text, colour: palette.ink[1] };
    pen.text(taken.title, x, y + title * 0.95, { face: 'song', size: title, colour: palette.ink[0] });
    pen.text(caveat, x + width - pen.measure(caveat, style), y + title * 0.95, style);
    paragraph(pen, lines, x, top, leading, { size: text, colour: palette.ink[0] });
  }
  return top + lines.length * leading - y;
}
