/** The pen that writes a PDF: words as words, marks as vectors. */
import {
  drawSvgPath,
  LineCapStyle,
  LineJoinStyle,
  PDFOperator,
  PDFOperatorNames,
  popGraphicsState,
  pushGraphicsState,
  rgb as pdfRgb,
  setLineJoin,
  type PDFFont,
  type PDFPage,
} from 'pdf-lib';
import { rgb, tint } from '../../../theme/colour';
import type { Stroke } from '../../../theme/marks/geometry';
import type { Face, Pen } from './pen';

const colourOf = (hex: string) => {
  const [red, green, blue] = rgb(hex);
  return pdfRgb(red / 255, green / 255, blue / 255);
};

/** Stands for a character that the font lacks. */
const LACKING = '□';

export interface PdfFont {
  font: PDFFont;
  /** Text as the font can say it. */
  sayable: (text: string) => string;
  width: (text: string, size: number) => number;
}

/** A Chinese font draws these as wide as a character; among Latin letters that leaves holes. */
const NARROW: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"' };

/**
 * @param latin whether the words are in Latin letters
 * @param onLacking told of each character that the font lacks
 */
export function pdfFont(font: PDFFont, latin: boolean, onLacking: (character: string) => void): PdfFont {
  const held = new Set(font.getCharacterSet());
  // The page sets no kerning: a text is as wide as its letters together.
  const widths = new Map<string, number>();
  const widthOf = (character: string) => {
    let width = widths.get(character);
    if (width === undefined) {
      width = font.widthOfTextAtSize(character, 1);
      widths.set(character, width);
    }
    return width;
  };
  const sayable = (text: string) =>
    [...text.replace(/\s+/g, ' ')]
      .map((given) => {
        const character = (latin && NARROW[given]) || given;
        if (held.has(character.codePointAt(0)!)) return character;
        onLacking(character);
        return held.has(LACKING.codePointAt(0)!) ? LACKING : '?';
      })
      .join('');
  return {
    font,
    sayable,
    width: (text, size) => [...sayable(text)].reduce((sum, character) => sum + widthOf(character), 0) * size,
  };
}

/** @param paper what lies under half-transparent strokes: colours are mixed with it, for print */
export function pdfPen(page: PDFPage, fonts: Readonly<Record<Face, PdfFont>>, paper: string): Pen {
  const height = page.getHeight();
  return {
    measure: (text, { face = 'sans', size }) => fonts[face].width(text, size),
    text: (text, x, y, { face = 'sans', size, colour }) => {
      const { font, sayable } = fonts[face];
      page.drawText(sayable(text), { x, y: height - y, size, font, color: colourOf(colour) });
    },
    strokes: (paths, x, y, unit) => {
      for (const path of paths) page.pushOperators(...operatorsOf(path, x, y, unit, height, paper));
    },
  };
}

function operatorsOf(
  { d, fill, stroke, width = 0, dash, dashOffset, cap, join, opacity = 1, transform }: Stroke,
  x: number,
  y: number,
  unit: number,
  height: number,
  paper: string,
): PDFOperator[] {
  const scale = transform?.scale ?? 1;
  const colour = (hex: string) => colourOf(opacity < 1 ? tint(hex, paper, opacity) : hex);
  const base = {
    x: x + (transform?.x ?? 0) * unit,
    y: height - y - (transform?.y ?? 0) * unit,
    scale: scale * unit,
    rotate: undefined,
    graphicsState: undefined,
  };
  const parts: PDFOperator[] = [];
  if (fill) {
    parts.push(
      ...drawSvgPath(d, { ...base, color: colour(fill), borderColor: undefined, borderWidth: 0 }).map((operator) =>
        // Marks are filled by the even-odd rule, as on the screen.
        operator.toString() === 'f' ? PDFOperator.of(PDFOperatorNames.FillEvenOdd) : operator,
      ),
    );
  }
  if (stroke && width > 0) {
    parts.push(
      ...drawSvgPath(d, {
        ...base,
        color: undefined,
        borderColor: colour(stroke),
        borderWidth: width / scale,
        borderDashArray: dash?.length ? [...dash] : undefined,
        borderDashPhase: dashOffset,
        borderLineCap: cap === 'round' ? LineCapStyle.Round : LineCapStyle.Butt,
      }),
    );
  }
  return [
    pushGraphicsState(),
    setLineJoin(join === 'round' ? LineJoinStyle.Round : LineJoinStyle.Miter),
    ...parts,
    popGraphicsState(),
  ];
}
