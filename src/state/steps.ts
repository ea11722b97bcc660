/**
 * What makes a step that can be taken back. Pure: no browser, no clock.
 * Every key of the view says how it lives in the history; the compiler asks for new ones.
 */
import { FILTER_GROUPS, type FilterGroup, type Filters } from '../model/filters';
import { narrowingsBeyond, narrowingsIn, sameNarrowing, type Narrowing } from './narrowing';
import type { View } from './view';

/**
 * `step`: a change begins a step. `along`: comes back with its step, begins none. `stays`: as it is, whatever is taken
 * back; nobody wants the map or the colours to jump because a filter goes.
 */
const LIVES = {
  filters: 'step',
  picked: 'step',
  year: 'step',
  query: 'step',
  grouping: 'step',
  page: 'step',
  tool: 'step',
  toolWith: 'step',
  kept: 'step',
  indicator: 'step',
  reading: 'along',
  panel: 'stays',
  theme: 'stays',
  language: 'stays',
  camera: 'stays',
} as const satisfies Record<keyof View, 'step' | 'along' | 'stays'>;

type StepKey = { [Key in keyof View]: (typeof LIVES)[Key] extends 'step' ? Key : never }[keyof View];
/** What of a step has changed. */
export type StepField = StepKey;

const keysThat = (life: (typeof LIVES)[keyof View]) =>
  (Object.keys(LIVES) as (keyof View)[]).filter((key) => LIVES[key] === life);
const STEP_KEYS = keysThat('step') as StepKey[];
const STAYING_KEYS = keysThat('stays');

/** One entry of the history. */
export interface Step {
  view: View;
}

const sameList = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.every((entry, index) => entry === b[index]);

const sameFilters = (a: Filters, b: Filters) => FILTER_GROUPS.every((group) => sameList(a[group], b[group]));

function sameIn(key: StepKey, a: View, b: View): boolean {
  if (a[key] === b[key]) return true;
  if (key === 'filters') return sameFilters(a.filters, b.filters);
  if (key === 'kept')
    return a.kept.length === b.kept.length && a.kept.every((one, at) => sameNarrowing(one, b.kept[at]!));
  if (key !== 'picked') return false;
  const idOf = ({ picked }: View) => (picked.type === 'feature' ? picked.id : null);
  return idOf(a) === idOf(b);
}

export function changedFields(before: Step, after: Step): StepField[] {
  return STEP_KEYS.filter((key) => !sameIn(key, before.view, after.view));
}

/** The view of an entry, seen from where the reader now stands. */
export function restoredView(then: View, now: View): View {
  return { ...then, ...Object.fromEntries(STAYING_KEYS.map((key) => [key, now[key]])) };
}

/** Something that the user did. */
export interface Act {
  /** Counts the acts. */
  serial: number;
  /** A press of the pointer begins a gesture of its own; keys and text that follow each other quickly are one. */
  kind: 'press' | 'type';
  /** Milliseconds. */
  at: number;
}

/** The last change that began or carried on a step. */
export interface Carried {
  serial: number;
  fields: readonly StepField[];
  playing: boolean;
  /** Milliseconds. */
  at: number;
}

/** What is typed or pressed with pauses shorter than this is one step, milliseconds. */
export const PAUSE_MS = 1000;
const GRADUAL: readonly StepField[] = ['year', 'query', 'toolWith'];

/**
 * Whether a change begins a step, or belongs to the one before: as a consequence of the same act, or as the next letter or
 * the next year of the same gesture.
 */
export function beginsStep(
  fields: readonly StepField[],
  playing: boolean,
  act: Act,
  last: Carried,
  now: number,
): boolean {
  if (fields.length === 0 || act.serial === last.serial) return false;
  const isSameField = fields.length === 1 && last.fields.length === 1 && fields[0] === last.fields[0];
  if (!isSameField || !GRADUAL.includes(fields[0]!)) return true;
  if (playing && last.playing) return false;
  return act.kind === 'press' || now - last.at > PAUSE_MS;
}

/** What a step did, for the words that tell of it. */
export type Doing =
  | { type: 'added' | 'removed'; group: FilterGroup; options: readonly string[] }
  | { type: 'cleared' }
  | { type: 'narrowed' | 'lifted'; narrowing: Narrowing }
  | { type: 'changed'; field: Exclude<StepField, 'filters' | 'kept'> };

const restrictions = ({ view }: Step) =>
  FILTER_GROUPS.reduce((sum, group) => sum + view.filters[group].length, 0) +
  (view.query === '' ? 0 : 1) +
  narrowingsIn(view).length;

function filterDoings(before: Filters, after: Filters): Doing[] {
  return FILTER_GROUPS.flatMap((group): Doing[] => {
    const [was, is]: (readonly string[])[] = [before[group], after[group]];
    const added = is!.filter((option) => !was!.includes(option));
    const removed = was!.filter((option) => !is!.includes(option));
    return [
      ...(added.length > 0 ? [{ type: 'added' as const, group, options: added }] : []),
      ...(removed.length > 0 ? [{ type: 'removed' as const, group, options: removed }] : []),
    ];
  });
}

/** What tools restrict since then, and what they restrict no more; of one that is replaced the new one is enough. */
function narrowingDoings(before: View, after: View): Doing[] {
  const [was, is] = [narrowingsIn(before), narrowingsIn(after)];
  const gained = narrowingsBeyond(is, was);
  const lost = narrowingsBeyond(was, is).filter(({ tool }) => !gained.some((other) => other.tool === tool));
  return [
    ...gained.map((narrowing) => ({ type: 'narrowed' as const, narrowing })),
    ...lost.map((narrowing) => ({ type: 'lifted' as const, narrowing })),
  ];
}

/** What follows of itself from another change goes without saying. */
const UNSAID: Partial<Record<StepField, readonly StepField[]>> = {
  page: ['picked', 'indicator', 'tool'],
  toolWith: ['tool'],
};

/** From the older to the newer of two entries; empty where nothing tells them apart. */
export function doings(before: Step, after: Step): Doing[] {
  const fields = changedFields(before, after);
  if (restrictions(before) > 1 && restrictions(after) === 0 && !fields.includes('tool')) return [{ type: 'cleared' }];
  const narrowings = narrowingDoings(before.view, after.view);
  const said = fields.flatMap((field): Doing[] => {
    if (UNSAID[field]?.some((other) => fields.includes(other))) return [];
    if (field === 'filters') return filterDoings(before.view.filters, after.view.filters);
    // What a tool restricts is told by its name.
    return field === 'kept' || (field === 'toolWith' && narrowings.length > 0) ? [] : [{ type: 'changed', field }];
  });
  return [...said, ...narrowings];
}
