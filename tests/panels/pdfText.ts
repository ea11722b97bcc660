/** The text of a PDF written by pdf-lib, read back through its fonts' ToUnicode maps: what a search would find. */
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  type PDFObject,
  type PDFPage,
  type PDFRawStream,
} from 'pdf-lib';

const decoded = (object: PDFObject | undefined) =>
  Buffer.from(decodePDFRawStream(object as PDFRawStream).decode()).toString('latin1');

/** Glyph code (hexadecimal) → text. */
function unicodeMap(text: string): Map<string, string> {
  const map = new Map<string, string>();
  const words = (hex: string) =>
    String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => Number.parseInt(unit, 16)));
  for (const [, block] of text.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph, unicode] of block!.matchAll(/<([0-9a-f]+)>\s*<([0-9a-f]+)>/gi))
      map.set(glyph!.toUpperCase(), words(unicode!));
  }
  return map;
}

function fontsOf(page: PDFPage): Map<string, Map<string, string>> {
  const { context } = page.doc;
  const fonts = page.node.Resources()!.lookup(PDFName.of('Font'), PDFDict);
  return new Map(
    fonts.entries().map(([name, reference]) => {
      const font = context.lookup(reference, PDFDict);
      return [name.asString(), unicodeMap(decoded(font.lookup(PDFName.of('ToUnicode'))))];
    }),
  );
}

/** One string a page, a line for each piece of text. */
export async function pdfTexts(bytes: Uint8Array): Promise<string[]> {
  const document = await PDFDocument.load(bytes);
  return document.getPages().map((page) => {
    const fonts = fontsOf(page);
    const contents = page.node.Contents()!;
    const streams =
      contents instanceof PDFArray ? contents.asArray().map((part) => document.context.lookup(part)) : [contents];
    const operators = streams.map((stream) => decoded(stream)).join('\n');
    const lines: string[] = [];
    let font = new Map<string, string>();
    for (const [, name, hex] of operators.matchAll(/(\/[^\s/]+) [\d.]+ Tf|<([0-9A-Fa-f]*)> Tj/g)) {
      if (name) font = fonts.get(name)!;
      else lines.push((hex!.toUpperCase().match(/.{4}/g) ?? []).map((glyph) => font.get(glyph) ?? '\ufffd').join(''));
    }
    return lines.join('\n');
  });
}
