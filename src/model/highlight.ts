/**
 * Finds words inside a quoted text whatever the white space and line breaks of the transcription,
 * and cuts the text into runs to be drawn. Offsets are UTF-16 code units of the text as given.
 */

/** [start, end) */
export type Range = readonly [start: number, end: number];

export interface Run {
  text: string;
  /** Belongs to the deciding words. */
  stage: boolean;
  /** Belongs to the thing's name or one of its other names. */
  name: boolean;
}

interface Bare {
  text: string;
  /** Offset in the original of the character at an index. */
  at: (index: number) => number;
}

function withoutSpace(text: string): Bare {
  // Most texts have none: a page of clauses is searched a thousand times.
  if (!/\s/.test(text)) return { text, at: (index) => index };
  const offsets: number[] = [];
  let bare = '';
  for (let index = 0; index < text.length; index += 1) {
    if (/\s/.test(text[index]!)) continue;
    bare += text[index];
    offsets.push(index);
  }
  return { text: bare, at: (index) => offsets[index]! };
}

/** Every place where `part` stands in `text`, white space apart; overlapping finds are skipped. */
export function findAll(text: string, part: string): Range[] {
  const wanted = part.replace(/\s+/g, '');
  if (wanted === '') return [];
  const bare = withoutSpace(text);
  const found: Range[] = [];
  for (let from = bare.text.indexOf(wanted); from !== -1; from = bare.text.indexOf(wanted, from + wanted.length)) {
    found.push([bare.at(from), bare.at(from + wanted.length - 1) + 1]);
  }
  return found;
}

/** A phrase may be given in pieces: 推动……前期工作. */
const PIECES = /…+|\.{3,}|／|\//;

/**
 * Where the deciding words stand: of several finds of a piece the one nearest the name decides, as in the contract's rule.
 */
function stageRanges(quote: string, phrase: string, names: readonly Range[]): Range[] {
  return phrase.split(PIECES).flatMap((piece) => {
    const finds = findAll(quote, piece);
    if (finds.length < 2 || names.length === 0) return finds.slice(0, 1);
    const distance = ([start, end]: Range) =>
      Math.min(...names.map((name) => Math.max(0, start - name[1], name[0] - end)));
    return [finds.reduce((best, find) => (distance(find) < distance(best) ? find : best))];
  });
}

/** Where a name stands: the longest of the names wins wherever two overlap. */
export function nameRanges(quote: string, names: readonly string[]): Range[] {
  const taken: Range[] = [];
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
    for (const range of findAll(quote, name)) {
      if (taken.every(([start, end]) => range[1] <= start || end <= range[0])) taken.push(range);
    }
  }
  return taken;
}

const covers = (ranges: readonly Range[], start: number, end: number) =>
  ranges.some((range) => range[0] <= start && end <= range[1]);

/** The quote as runs in reading order; joined they are the quote. */
export function highlight(quote: string, stagePhrase: string, names: readonly string[]): Run[] {
  const named = nameRanges(quote, names);
  const staged = stageRanges(quote, stagePhrase, named);
  const cuts = [...new Set([0, quote.length, ...named.flat(), ...staged.flat()])].sort((a, b) => a - b);
  return cuts.slice(1).map((end, index) => {
    const start = cuts[index]!;
    return { text: quote.slice(start, end), stage: covers(staged, start, end), name: covers(named, start, end) };
  });
}
