/**
 * What the comparison is set to ↔ its part of the link: `a=<plan or year>;b=<…>;n=<part>;x=<divider>`.
 * Pure. What cannot be read falls back and is told, never thrown; `n` and `x` are left out at their beginning.
 */
import { PARTS, type Part, type Side } from '../model/comparison';
import { YEARS } from '../model/years';
import { settingParts } from './settingParts';

export interface CompareSetting {
  a: Side;
  b: Side;
  /** The part that list, map and table are restricted to. */
  part: Part | 'all';
  /** Where the divider stands on the map, per cent of its width; null: the map is not divided. */
  divider: number | null;
}

export interface DecodedSetting {
  setting: CompareSetting;
  /** Pieces that could not be read, as given. */
  faults: string[];
}

export const FIRST_DIVIDER = 50;
const NO_DIVIDER = 'off';
const KEYS = ['a', 'b', 'n', 'x'] as const;
type Key = (typeof KEYS)[number];

/** A side as the link holds it, and as an option's value. */
export function sideKey(side: Side): string {
  return side.type === 'plan' ? side.id : String(side.year);
}

/** The side that a key names: a slider year, or a plan that is known; null for neither. */
export function sideOf(key: string, plans: readonly { id: string }[]): Side | null {
  const year = YEARS.find((entry) => String(entry) === key);
  if (year !== undefined) return { type: 'year', year };
  return plans.some(({ id }) => id === key) ? { type: 'plan', id: key } : null;
}

/** The divider as the link holds it: tenths of a per cent, within the map. */
export function roundedDivider(divider: number): number {
  return Math.round(Math.min(100, Math.max(0, divider)) * 10) / 10 + 0;
}

function dividerOf(text: string): number | null | 'unreadable' {
  if (text === NO_DIVIDER) return null;
  const divider = /^\d{1,3}(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return divider <= 100 ? roundedDivider(divider) : 'unreadable';
}

export function encodeSetting({ a, b, part, divider }: CompareSetting): string {
  const pieces = [`a=${sideKey(a)}`, `b=${sideKey(b)}`];
  if (part !== 'all') pieces.push(`n=${part}`);
  if (divider === null) pieces.push(`x=${NO_DIVIDER}`);
  else if (roundedDivider(divider) !== FIRST_DIVIDER) pieces.push(`x=${roundedDivider(divider)}`);
  return pieces.join(';');
}

/**
 * @param first where the sides begin, and what an unreadable one falls back to
 * @param plans those that are known
 */
export function decodeSetting(
  text: string,
  first: Pick<CompareSetting, 'a' | 'b'>,
  plans: readonly { id: string }[],
): DecodedSetting {
  const setting: CompareSetting = { ...first, part: 'all', divider: FIRST_DIVIDER };
  const { parts, faults } = settingParts(text, KEYS);
  const apply: Record<Key, (value: string) => boolean> = {
    a: (value) => setSide('a', value),
    b: (value) => setSide('b', value),
    n: (value) => {
      const part = PARTS.find((entry) => entry === value);
      if (part) setting.part = part;
      return part !== undefined;
    },
    x: (value) => {
      const divider = dividerOf(value);
      if (divider !== 'unreadable') setting.divider = divider;
      return divider !== 'unreadable';
    },
  };
  const setSide = (side: 'a' | 'b', value: string) => {
    const found = sideOf(value, plans);
    if (found) setting[side] = found;
    return found !== null;
  };
  for (const [key, value] of parts) if (!apply[key](value)) faults.push(`${key}=${value}`);
  return { setting, faults };
}
