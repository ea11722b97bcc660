import { SANS, SANS_TEXT, SONG } from '../../../theme/fonts';
import { paint } from '../../../theme/marks/draw';
import { GRID } from '../../../theme/marks/geometry';
import type { Face, Pen, TextStyle } from './pen';

const FONTS: Readonly<Record<Face, (size: number) => string>> = {
  sans: (size) => `${size}px "${SANS}", "${SANS_TEXT}", sans-serif`,
  song: (size) => `700 ${size}px "${SONG}", serif`,
};

/** Settles when the faces hold all that is to be said; a browser without them takes others. */
export async function loadSheetFonts(said: string): Promise<void> {
  await Promise.allSettled(Object.values(FONTS).map((font) => document.fonts.load(font(16), said)));
}

export function canvasPen(context: CanvasRenderingContext2D): Pen {
  const fontOf = ({ face = 'sans', size }: Pick<TextStyle, 'face' | 'size'>) => FONTS[face](size);
  return {
    measure: (text, style) => {
      context.font = fontOf(style);
      return context.measureText(text).width;
    },
    text: (text, x, y, style) => {
      context.font = fontOf(style);
      context.fillStyle = style.colour;
      context.textAlign = 'left';
      context.textBaseline = 'alphabetic';
      context.fillText(text, x, y);
    },
    strokes: (paths, x, y, unit) => paint(context, { size: GRID * unit, paths }, x, y),
  };
}
