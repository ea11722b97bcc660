/** The part of a quoted sentence that decides, where there is no room for all of it. */
import type { Run } from './highlight';

const GAP = '…';
/** Of what is left over, so much stands before the deciding words. */
const SHARE_BEFORE = 1 / 3;

const lengthOf = (runs: readonly Run[]) => runs.reduce((sum, run) => sum + run.text.length, 0);

/** [start, end) of the first to the last run of a sort; null for none. */
function spanOf(runs: readonly Run[], wanted: (run: Run) => boolean): [number, number] | null {
  let at = 0;
  let span: [number, number] | null = null;
  for (const run of runs) {
    const end = at + run.text.length;
    if (wanted(run)) span = [span ? span[0] : at, end];
    at = end;
  }
  return span;
}

/**
 * At most `most` characters of the runs, marks of omission apart: around deciding words and name where they fit
 * together, else around the deciding words.
 */
export function excerpt(runs: readonly Run[], most: number): Run[] {
  const length = lengthOf(runs);
  if (length <= most) return [...runs];
  const both = spanOf(runs, ({ stage, name }) => stage || name);
  const fits = both !== null && both[1] - both[0] <= most;
  const [first, last] = (fits ? both : spanOf(runs, ({ stage }) => stage)) ?? [0, 0];
  const room = Math.max(0, most - (last - first));
  const start = Math.max(0, Math.min(first - Math.floor(room * SHARE_BEFORE), length - most));
  const end = Math.min(length, start + most);
  const gap: Run = { text: GAP, stage: false, name: false };
  let at = 0;
  const kept = runs.flatMap((run): Run[] => {
    const from = at;
    at += run.text.length;
    const text = run.text.slice(Math.max(0, start - from), Math.max(0, end - from));
    return text === '' ? [] : [{ ...run, text }];
  });
  return [...(start > 0 ? [gap] : []), ...kept, ...(end < length ? [gap] : [])];
}
