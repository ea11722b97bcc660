/** The part of a quoted sentence that decides, where there is no room for all of it. */
import type { Range, Run } from './highlight';

const GAP: Run = { text: '…', stage: false, name: false };
/** Of what is left over, so much stands before what is kept. */
const SHARE_BEFORE = 1 / 3;
/** A gap saves nothing when it leaves out less than this. */
const SHORTEST_GAP = 3;

interface Placed {
  run: Run;
  start: number;
  end: number;
}

function placed(runs: readonly Run[]): Placed[] {
  let at = 0;
  return runs.map((run) => ({ run, start: at, end: (at += run.text.length) }));
}

const lengthOf = (ranges: readonly Range[]) => ranges.reduce((sum, [start, end]) => sum + end - start, 0);

/** Ranges in order, those that touch or nearly touch made one. */
function joined(ranges: readonly Range[]): Range[] {
  const result: [number, number][] = [];
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = result.at(-1);
    if (last && start - last[1] < SHORTEST_GAP) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}

/** What must be seen: all deciding words and the first naming, as far as there is room; the deciding words come first. */
function wanted(places: readonly Placed[], most: number): Range[] {
  const stages = places.filter(({ run }) => run.stage);
  const nearest = (name: Placed) =>
    Math.min(...stages.map((stage) => Math.max(name.start - stage.end, stage.start - name.end)));
  const name = places
    .filter(({ run }) => run.name && !run.stage)
    .reduce<Placed | null>((best, one) => (best && nearest(best) <= nearest(one) ? best : one), null);
  const kept: Range[] = [];
  for (const { start, end } of name ? [...stages, name] : stages) {
    const more = joined([...kept, [start, end]]);
    if (lengthOf(more) <= most) kept.push([start, end]);
  }
  return joined(kept.length > 0 ? kept : [[0, 0]]);
}

/** The ranges grown to `most` characters in all: each by its share of the room, a part of it to the front. */
function grown(ranges: readonly Range[], length: number, most: number): Range[] {
  let result = joined(ranges);
  for (let room = most - lengthOf(result); room > 0; room = most - lengthOf(result)) {
    const share = Math.max(1, Math.floor(room / result.length));
    const before = Math.floor(share * SHARE_BEFORE);
    const next: Range[] = [];
    let left = room;
    for (const [start, end] of result) {
      const front = Math.min(before, start, left);
      const back = Math.min(share - front, length - end, left - front);
      left -= front + back;
      next.push([start - front, end + back]);
    }
    // At the sentence's end there is room to the front only.
    if (left === room) next[0] = [Math.max(0, next[0]![0] - left), next[0]![1]];
    const met = joined(next);
    if (lengthOf(met) > most) break;
    result = met;
  }
  return result;
}

/**
 * At most `most` characters of the runs, marks of omission apart: the deciding words and the nearest naming with what
 * stands around them, in as many stretches as they are apart; the beginning where nothing is marked.
 */
export function excerpt(runs: readonly Run[], most: number): Run[] {
  const places = placed(runs);
  const length = places.at(-1)?.end ?? 0;
  if (length <= most) return [...runs];
  const ranges = grown(wanted(places, most), length, most);
  const kept = ranges.flatMap(([start, end], index): Run[] => [
    ...(start > 0 || index > 0 ? [GAP] : []),
    ...places.flatMap(({ run, start: from }) => {
      const text = run.text.slice(Math.max(0, start - from), Math.max(0, end - from));
      return text === '' ? [] : [{ ...run, text }];
    }),
  ]);
  return ranges.at(-1)![1] < length ? [...kept, GAP] : kept;
}
