/**
 * Keeps the address bar and the store in step: one writer, one reader. Each step is one entry of the browser's history,
 * so that its back button and undo are one and the same; undo never leaves the entries that are this page's.
 */
import { watchActs } from './acts';
import { beginsStep, changedFields, restoredView, type Carried, type Step } from './steps';
import { useAtlas, type AtlasState } from './store';
import { amended, markOf, pushed, readMark, targetOf, type Trail } from './trail';
import { newestOf, rememberNewest } from './trailMemory';
import { useUndo, type Told } from './undo';
import { decode, encode } from './url';

/** A step back that has not arrived by then never will; and when to write again what the browser refused, milliseconds. */
const PATIENCE_MS = 1000;

const stepOf = ({ view }: AtlasState): Step => ({ view });

function firstTrail(): Trail {
  const mark = readMark(window.history.state);
  if (!mark)
    return { id: `${Date.now().toString(36)}.${Math.random().toString(36).slice(2)}`, at: 0, top: 0, steps: new Map() };
  return { id: mark.trail, at: mark.step, top: Math.max(mark.step, newestOf(mark.trail)), steps: new Map() };
}

/** Reads the link once, then mirrors every change of the view; returns the undoing. */
export function connectHistory(): () => void {
  const { view, faults } = decode(window.location.search);
  useAtlas.getState().replaceView(view, faults);

  const acts = watchActs();
  let trail = firstTrail();
  let carried: Carried = { serial: acts.last().serial, fields: [], playing: false, at: 0 };
  /** The entry that is on its way; null while none is. */
  let awaited: number | null = null;
  let patience = 0;
  let isRestoring = false;

  const write = (how: 'pushState' | 'replaceState', next: Trail, step: Step): boolean => {
    const search = encode(step.view);
    const url = `${window.location.pathname}${search ? `?${search}` : ''}`;
    const isWritten = how === 'replaceState' && url === `${window.location.pathname}${window.location.search}`;
    const mark = readMark(window.history.state);
    if (isWritten && mark?.trail === next.id && mark.step === next.at) return true;
    try {
      window.history[how](markOf(next), '', url);
      return true;
    } catch {
      // Browsers refuse a hundred changes in half a minute: what is refused is written a little later.
      window.setTimeout(() => write('replaceState', trail, stepOf(useAtlas.getState())), PATIENCE_MS);
      return false;
    }
  };
  const offer = (direction: -1 | 1) => {
    const to = targetOf(trail, trail.at, direction);
    const [here, there] = [trail.steps.get(trail.at), to === null ? undefined : trail.steps.get(to)];
    if (to === null) return null;
    if (!here || !there) return 'unknown';
    return direction < 0 ? { older: there, newer: here } : { older: here, newer: there };
  };
  const keep = (next: Trail) => {
    const isNew = next.top !== trail.top;
    trail = next;
    if (isNew) rememberNewest(trail);
    useUndo.setState({ back: offer(-1), forward: offer(1) });
  };
  const tell = (type: Told['type'], step: Told['step']) =>
    useUndo.setState(({ told }) => ({ told: { type, step, serial: (told?.serial ?? 0) + 1 } }));

  const record = (step: Step, begins: boolean) => {
    const next = begins ? pushed(trail, step) : amended(trail, step);
    const isWritten = write(begins ? 'pushState' : 'replaceState', next, step);
    keep(begins && !isWritten ? amended(trail, step) : next);
  };

  const onPopState = () => {
    const mark = readMark(window.history.state);
    // A jump within the page made an entry of its own.
    if (!mark) return record(stepOf(useAtlas.getState()), true);
    const left = trail;
    const before = stepOf(useAtlas.getState());
    const known = mark.trail === left.id ? left.steps.get(mark.step) : undefined;
    const read = known ? { view: known.view, faults: [] } : decode(window.location.search);
    trail = { ...left, id: mark.trail, at: mark.step, top: Math.max(left.top, mark.step) };
    isRestoring = true;
    useAtlas.getState().setPlaying(false);
    useAtlas.getState().replaceView(restoredView(read.view, before.view), read.faults);
    isRestoring = false;
    const after = stepOf(useAtlas.getState());
    carried = { serial: acts.last().serial, fields: [], playing: false, at: 0 };
    record(after, false);
    const isBack = mark.step < left.at;
    tell(isBack ? 'undone' : 'redone', isBack ? { older: after, newer: before } : { older: before, newer: after });
    if (awaited === null) return undefined;
    const rest = awaited - trail.at;
    if (rest === 0) awaited = null;
    else window.history.go(rest);
    return undefined;
  };

  /** Keys come faster than the browser's history moves: what is asked for meanwhile is gone to afterwards. */
  const travel = (direction: -1 | 1) => {
    const to = targetOf(trail, awaited ?? trail.at, direction);
    if (to === null) {
      tell(direction < 0 ? 'nothing-to-undo' : 'nothing-to-redo', 'unknown');
      return;
    }
    const isMoving = awaited !== null;
    awaited = to;
    window.clearTimeout(patience);
    patience = window.setTimeout(() => (awaited = null), PATIENCE_MS);
    if (!isMoving) window.history.go(to - trail.at);
  };
  useUndo.setState({ undo: () => travel(-1), redo: () => travel(1), told: null });

  window.addEventListener('popstate', onPopState);
  const unsubscribe = useAtlas.subscribe((state, previous) => {
    if (isRestoring || state.view === previous.view) return;
    const [before, after] = [stepOf(previous), stepOf(state)];
    const fields = changedFields(before, after);
    const act = acts.last();
    const now = performance.now();
    const begins = beginsStep(fields, state.playing, act, carried, now);
    if (begins) carried = { serial: act.serial, fields, playing: state.playing, at: now };
    else if (fields.length === 1 && fields[0] === carried.fields[0]) {
      carried = { ...carried, serial: act.serial, playing: state.playing, at: now };
    }
    record(after, begins);
  });
  record(stepOf(useAtlas.getState()), false);
  return () => {
    window.removeEventListener('popstate', onPopState);
    unsubscribe();
    acts.stop();
    useUndo.setState({ back: null, forward: null, told: null, undo: () => undefined, redo: () => undefined });
  };
}
