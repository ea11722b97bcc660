/** Broken JSON, piece by piece: where the fault is, and the features before and after it that can still be read. */

/** Where a feature most likely begins, to go on after a broken one. */
const FEATURE = /\{\s*"type"\s*:\s*"Feature"\s*[,}]/g;
const FEATURES = /"features"\s*:\s*\[/;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const [OPEN_BRACE, CLOSE_BRACE, OPEN_BRACKET, CLOSE_BRACKET] = [0x7b, 0x7d, 0x5b, 0x5d];

/** Index after the value that opens at `start`; -1 where the text ends within it. */
function endOf(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      at += 1;
      while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
    } else if (code === OPEN_BRACE || code === OPEN_BRACKET) depth += 1;
    else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

export interface Piece {
  start: number;
  /** The value; undefined where the piece cannot be read. */
  value?: unknown;
  /** Where reading it failed, an index into the text. */
  failedAt?: number;
  /** The text ends within it. */
  isCut?: boolean;
}

/** Where JSON.parse gave up, as the engines word it; null where they do not say. */
export function positionOf(message: string, text: string): number | null {
  const offset = /at position (\d+)/.exec(message);
  if (offset) return Number(offset[1]);
  const place = /line (\d+) column (\d+)/.exec(message);
  if (place) {
    let at = 0;
    for (let line = 1; line < Number(place[1]); line += 1) at = text.indexOf('\n', at) + 1;
    return at + Number(place[2]) - 1;
  }
  return /end of/i.test(message) ? text.length : null;
}

/** The members of the list of features, one by one; nothing where the text has no such list. */
export function* pieces(text: string): Generator<Piece> {
  const list = FEATURES.exec(text);
  const bare = /^\s*\[/.exec(text);
  const start = list ?? bare;
  if (!start) return;
  let at = start.index + start[0].length;
  while (at < text.length) {
    const next = /[^\s,]/g;
    next.lastIndex = at;
    const found = next.exec(text);
    if (!found || found[0] === ']') return;
    at = found.index;
    FEATURE.lastIndex = at + 1;
    const following = FEATURE.exec(text)?.index ?? -1;
    const end = found[0] === '{' ? endOf(text, at) : -1;
    if (end !== -1) {
      try {
        yield { start: at, value: JSON.parse(text.slice(at, end)) };
        at = end;
        continue;
      } catch (error) {
        const inner = positionOf(error instanceof Error ? error.message : '', text.slice(at, end));
        yield { start: at, failedAt: at + (inner ?? 0) };
      }
    } else yield { start: at, failedAt: following === -1 ? text.length : at, isCut: following === -1 };
    if (following === -1) return;
    at = following;
  }
}

/** Starts of the members of the list of features, in a text that is sound; for telling lines. */
export function featureStarts(text: string): number[] {
  const list = FEATURES.exec(text) ?? /^\s*\[/.exec(text);
  const starts: number[] = [];
  if (!list) return starts;
  const next = /[^\s,]/g;
  next.lastIndex = list.index + list[0].length;
  for (let found = next.exec(text); found && found[0] !== ']'; found = next.exec(text)) {
    starts.push(found.index);
    if (found[0] === '{' || found[0] === '[') next.lastIndex = endOf(text, found.index);
    else {
      const simple = found[0] === '"' ? /"(?:[^"\\]|\\.)*"/y : /[^,\]]*/y;
      simple.lastIndex = found.index;
      simple.exec(text);
      next.lastIndex = simple.lastIndex;
    }
  }
  return starts;
}

/** Counts lines on the way through a text: ask for rising positions. */
export function lineCounter(text: string): (position: number) => number {
  let [line, at] = [1, 0];
  return (position) => {
    for (;;) {
      const next = text.indexOf('\n', at);
      if (next === -1 || next >= position) return line;
      line += 1;
      at = next + 1;
    }
  };
}
