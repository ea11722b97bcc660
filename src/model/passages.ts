/**
 * Cuts a clause's text into passages by which features are quoted there, and each passage into pieces by what else
 * is marked in it. Offsets are UTF-16 code units of the text as given.
 */
import { findAll, nameRanges, type Range } from './highlight';

/** Words of the text that a feature stands on. */
export interface Quotation {
  feature: string;
  quote: string;
  /** The feature's name and its other names, as they may be printed. */
  names: readonly string[];
}

/** What else is marked in a text. */
export interface Marks {
  title: readonly Range[];
  /** Place names that no feature covers, each explained elsewhere. */
  explained: readonly Range[];
  /** Faults of the transcription that have a reading. */
  misread: readonly Range[];
  finds: readonly Range[];
}

export const NO_MARKS: Marks = { title: [], explained: [], misread: [], finds: [] };

export interface Piece {
  start: number;
  text: string;
  /** Features whose printed name this belongs to. */
  named: readonly string[];
  title: boolean;
  explained: boolean;
  misread: boolean;
  /** Index in `Marks.finds`; null outside of them. */
  find: number | null;
}

/** As far as the same features are quoted. */
export interface Passage {
  start: number;
  /** Each once, in the order of the quotations. */
  features: readonly string[];
  pieces: readonly Piece[];
}

interface Claim {
  feature: string;
  range: Range;
}

const within = (start: number, end: number) => (range: Range) => range[0] <= start && end <= range[1];

const claimants = (claims: readonly Claim[], start: number, end: number): string[] => [
  ...new Set(claims.filter(({ range }) => within(start, end)(range)).map(({ feature }) => feature)),
];

/** The text in reading order; the pieces joined are the text. Quotes are found whatever their white space. */
export function passages(text: string, quotations: readonly Quotation[], marks: Marks = NO_MARKS): Passage[] {
  const quoted: Claim[] = [];
  const named: Claim[] = [];
  for (const { feature, quote, names } of quotations) {
    for (const range of findAll(text, quote)) {
      quoted.push({ feature, range });
      for (const [start, end] of nameRanges(text.slice(...range), names)) {
        named.push({ feature, range: [range[0] + start, range[0] + end] });
      }
    }
  }
  const edges = new Set([
    0,
    text.length,
    ...[...quoted, ...named].flatMap(({ range }) => range),
    ...[...marks.title, ...marks.explained, ...marks.misread, ...marks.finds].flat(),
  ]);
  const cuts = [...edges].sort((a, b) => a - b);

  const found: (Passage & { pieces: Piece[] })[] = [];
  for (const [index, end] of cuts.slice(1).entries()) {
    const start = cuts[index]!;
    const covers = within(start, end);
    const features = claimants(quoted, start, end);
    const find = marks.finds.findIndex(covers);
    const piece: Piece = {
      start,
      text: text.slice(start, end),
      named: claimants(named, start, end),
      title: marks.title.some(covers),
      explained: marks.explained.some(covers),
      misread: marks.misread.some(covers),
      find: find === -1 ? null : find,
    };
    const last = found.at(-1);
    const isSame = last?.features.join() === features.join();
    if (last && isSame) last.pieces.push(piece);
    else found.push({ start, features, pieces: [piece] });
  }
  return found;
}

/**
 * Which line under the text each tone gets, 0 nearest to it, so that tones that meet in a passage lie on different lines.
 * @param met tones of each passage
 */
export function lanes<Tone extends string>(met: readonly (readonly Tone[])[]): ReadonlyMap<Tone, number> {
  const lane = new Map<Tone, number>();
  for (const tone of met.flat()) {
    if (lane.has(tone)) continue;
    const taken = new Set(
      met.filter((tones) => tones.includes(tone)).flatMap((tones) => tones.map((t) => lane.get(t))),
    );
    let free = 0;
    while (taken.has(free)) free += 1;
    lane.set(tone, free);
  }
  return lane;
}

/** 1. 第一 （十） and the like before a title. */
const NUMBER = /^[\s（(第]*[〇一二三四五六七八九十百\d]+[\s）)、.．条]*$/;

/** Where a clause's text says its own title, with the number before it; none where it says it elsewhere or not at all. */
export function titleRange(text: string, title: string): Range[] {
  const [range] = findAll(text, title);
  if (!range) return [];
  const [start, end] = range;
  if (start === 0) return [range];
  return NUMBER.test(text.slice(0, start)) ? [[0, end]] : [];
}

/** Whether a text is no more than its title, with its number and end mark. */
export function isTitleOnly(text: string, title: string): boolean {
  const [range] = titleRange(text, title);
  return range !== undefined && /^[\s。.；;]*$/.test(text.slice(range[1]));
}

/** Whether a text stops in the middle of a sentence. */
export function breaksOff(text: string): boolean {
  return !/[。！？.!?；;…）)”》〉」]\s*$/.test(text);
}
