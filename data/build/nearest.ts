/** Edit distance of two strings: single characters put in, left out or changed. */
export function levenshtein(left: string, right: string): number {
  let previous = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= right.length; column += 1) {
      const change = previous[column - 1]! + (left[row - 1] === right[column - 1] ? 0 : 1);
      current.push(Math.min(change, previous[column]! + 1, current[column - 1]! + 1));
    }
    previous = current;
  }
  return previous[right.length]!;
}

/** The candidate with the smallest edit distance, the first of equals; undefined when there is none. */
export function nearestOf(found: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = levenshtein(found, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/**
 * The run of `text` with the smallest edit distance to `wanted`.
 * Sellers' algorithm (1980): the edit-distance table with a free start, so that a run may begin anywhere.
 */
export function nearestRun(text: string, wanted: string): { run: string; distance: number } {
  interface Cell {
    cost: number;
    start: number;
  }
  let previous: Cell[] = Array.from({ length: text.length + 1 }, (_, index) => ({ cost: 0, start: index }));
  for (let row = 1; row <= wanted.length; row += 1) {
    const current: Cell[] = [{ cost: row, start: 0 }];
    for (let column = 1; column <= text.length; column += 1) {
      const diagonal = previous[column - 1]!;
      const change = {
        cost: diagonal.cost + (wanted[row - 1] === text[column - 1] ? 0 : 1),
        start: diagonal.start,
      };
      const left = {
        cost: current[column - 1]!.cost + 1,
        start: current[column - 1]!.start,
      };
      const above = {
        cost: previous[column]!.cost + 1,
        start: previous[column]!.start,
      };
      current.push([change, above, left].reduce((best, cell) => (cell.cost < best.cost ? cell : best)));
    }
    previous = current;
  }
  const end = previous.reduce((best, cell, index) => (cell.cost < previous[best]!.cost ? index : best), 0);
  return {
    run: text.slice(previous[end]!.start, end),
    distance: previous[end]!.cost,
  };
}

/** Where two strings first differ, in words: `differs at 7: 一 for —`. */
export function firstDifference(found: string, run: string): string {
  let at = 0;
  while (at < found.length && found[at] === run[at]) at += 1;
  return `differs at ${at + 1}: ${found[at] ?? 'nothing'} for ${run[at] ?? 'nothing'}`;
}
