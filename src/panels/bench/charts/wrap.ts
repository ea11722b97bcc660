/** Breaking a heading into lines before it is drawn: the room for it has to be known first, without a page. */

/** Widths in em: a full-width character, a wide and a narrow one of the Latin face. */
const FULL = 1;
const WIDE = 0.88;
const NARROW = 0.6;

const em = (character: string) =>
  /[\u2e80-\u9fff\uff00-\uffef\u3000-\u303f]/.test(character) ? FULL : /[A-Z&mw@%—]/.test(character) ? WIDE : NARROW;

/** About how wide a text is, in CSS pixels; never less than it is drawn. */
export function widthOf(text: string, size: number): number {
  return [...text].reduce((sum, character) => sum + em(character), 0) * size;
}

/** Latin words and figures with the blank or dash that ends them; Han characters one by one, with the marks that cling to them. */
const PIECES = /[A-Za-z\d'&’.,%()]+[\s–-]?|\s|[「『（《]*[^A-Za-z\d\s][，。、；：）」』》！？·]*/g;

/** The text in lines that fit, broken between words and between Han characters; a longer word keeps a line of its own. */
export function wrap(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const piece of text.match(PIECES) ?? []) {
    if (line !== '' && widthOf(`${line}${piece}`.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = '';
    }
    line += line === '' ? piece.trimStart() : piece;
  }
  return line === '' ? lines : [...lines, line.trimEnd()];
}

/** The same in lines of about one length, for headings: no single character is left over. */
export function wrapEvenly(text: string, width: number, size: number): string[] {
  let lines = wrap(text, width, size);
  if (lines.length < 2) return lines;
  for (let narrower = width - 1; narrower > 0; narrower -= 1) {
    const next = wrap(text, narrower, size);
    if (next.length > lines.length || next.some((line) => widthOf(line, size) > narrower)) break;
    lines = next;
  }
  return lines;
}
