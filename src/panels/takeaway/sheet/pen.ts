/** What a sheet is drawn with: the picture's canvas and the PDF's page answer to the same calls. */
import type { Stroke } from '../../../theme/marks/geometry';

/** The sans for everything, Song for the title. */
export type Face = 'sans' | 'song';

export interface TextStyle {
  face?: Face;
  size: number;
  colour: string;
}

/** Lengths in the sheet's units (CSS pixels or points), from the upper left corner. */
export interface Pen {
  measure: (text: string, style: Pick<TextStyle, 'face' | 'size'>) => number;
  /** `y` is the line that the letters stand on. */
  text: (text: string, x: number, y: number, style: TextStyle) => void;
  /** Paths painted in order, moved to (x, y) and `unit` times as large. */
  strokes: (paths: readonly Stroke[], x: number, y: number, unit: number) => void;
}

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export function fillBox(pen: Pen, { x, y, width, height }: Box, fill: string): void {
  pen.strokes([{ d: `M0 0H${width}V${height}H0Z`, fill }], x, y, 1);
}

export function strokeBox(pen: Pen, { x, y, width, height }: Box, stroke: string, line: number): void {
  pen.strokes([{ d: `M0 0H${width}V${height}H0Z`, stroke, width: line }], x, y, 1);
}

/** A level line. */
export function rule(pen: Pen, x: number, y: number, width: number, stroke: string, line: number): void {
  pen.strokes([{ d: `M0 0H${width}`, stroke, width: line }], x, y, 1);
}

/** Marks that may not begin a line, and those that may not end one (禁则). */
const NOT_FIRST = /^[，。、；：？！）》」』】〕…·,.;:?!)\]%”’～]/;
const NOT_LAST = /[（《「『【〔(“‘[]$/;
/** What stays together: a word or figure of Latin letters, or one other character. */
const PIECES = /[A-Za-z0-9.,:/@&%'’()+-]+|\s+|./gsu;

/** Text in lines no wider than `width`; a piece that alone is wider stands by itself. */
export function wrapped(pen: Pen, text: string, width: number, style: Pick<TextStyle, 'face' | 'size'>): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line === '' || pen.measure(line + piece, style) <= width) {
      line += line === '' ? piece.trimStart() : piece;
      continue;
    }
    // A mark that may not begin a line takes the piece before it along; what may not end one goes along too.
    const before = NOT_FIRST.test(piece) || NOT_LAST.test(line) ? lastPiece(line) : '';
    const carried = before.length < line.length ? before : '';
    lines.push(line.slice(0, line.length - carried.length).trimEnd());
    line = carried + piece.trimStart();
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  return lines;
}

const lastPiece = (line: string) => line.match(PIECES)?.at(-1) ?? '';

/** Text cut to a width, with an ellipsis where something is left out. */
export function fitted(pen: Pen, text: string, width: number, style: Pick<TextStyle, 'face' | 'size'>): string {
  if (pen.measure(text, style) <= width) return text;
  const characters = [...text];
  while (characters.length > 0 && pen.measure(`${characters.join('')}…`, style) > width) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}

/** Lines under each other. @returns the height that they take */
export function paragraph(
  pen: Pen,
  lines: readonly string[],
  x: number,
  y: number,
  leading: number,
  style: TextStyle,
): number {
  lines.forEach((line, index) => pen.text(line, x, y + (index + 0.5) * leading + style.size * 0.36, style));
  return lines.length * leading;
}
