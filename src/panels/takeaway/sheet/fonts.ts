/** The faces of the PDF: whole glyphs of all that the atlas says, fetched with the first sheet. */
import type { PDFDocument } from 'pdf-lib';
import type { Face } from './pen';
import { pdfFont, type PdfFont } from './pdfPen';

const FONT_FILES: Readonly<Record<Face, string>> = {
  sans: 'fonts/print/noto-sans-sc-400.ttf',
  song: 'fonts/print/noto-serif-sc-700.ttf',
};

export type ReadFont = (file: string) => Promise<ArrayBuffer>;

interface Subset {
  _addGlyph: (glyph: number) => number;
  glyf: Uint8Array[];
  offset: number;
}

interface Fontkit {
  create: (bytes: Uint8Array) => { createSubset: () => Subset };
}

/**
 * fontkit 1.1.1 puts glyphs of odd length behind one another and then halves their offsets (the short format of `loca`),
 * so that every glyph after an odd one is torn. Here each is filled up to four bytes, as the format asks.
 */
const aligned = (fontkit: Fontkit): Fontkit => ({
  create: (bytes) => {
    const font = fontkit.create(bytes);
    const { createSubset } = font;
    font.createSubset = () => {
      const subset = createSubset.call(font);
      const { _addGlyph: addGlyph } = subset;
      subset._addGlyph = (glyph) => {
        const index = addGlyph.call(subset, glyph);
        const bare = subset.glyf[index]!;
        const filled = new Uint8Array(Math.ceil(bare.length / 4) * 4);
        filled.set(bare);
        // The library's stream takes its own kind of buffer only, which is a Uint8Array with another prototype.
        subset.glyf[index] = Object.setPrototypeOf(filled, Object.getPrototypeOf(bare) as object) as Uint8Array;
        subset.offset += filled.length - bare.length;
        return index;
      };
      return subset;
    };
    return font;
  },
});

/** Embeds both faces, each cut to what the document says. @throws whatever reading throws */
export async function embedFonts(
  document: PDFDocument,
  read: ReadFont,
  latin: boolean,
  onLacking: (character: string) => void,
): Promise<Readonly<Record<Face, PdfFont>>> {
  // Half as large again as all the rest, and in a file of its own.
  const { default: fontkit } = await import('./fontkitFile');
  document.registerFontkit(aligned(fontkit as unknown as Fontkit) as unknown as typeof fontkit);
  const embed = async (face: Face) =>
    // Ligatures would be one glyph for several letters, which not every reader can search.
    pdfFont(
      await document.embedFont(await read(FONT_FILES[face]), { subset: true, features: { liga: false } }),
      latin,
      onLacking,
    );
  return { sans: await embed('sans'), song: await embed('song') };
}
