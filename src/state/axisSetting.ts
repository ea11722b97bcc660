/**
 * What the axis tool is set to ↔ its words in the link: `axis=<id>;km=30;from=40;to=120`. Pure: what stands at its
 * default is left out, `decode(encode(setting))` equals the setting, and what cannot be read is reported, never thrown.
 */
import { settingParts } from './settingParts';

export const LEAST_REACH = 5;
export const MOST_REACH = 80;
const DEFAULT_REACH = 30;
/** Longer than any line on the map, kilometres. */
const MOST_CHAINAGE = 9999;
/** A slug, and the number of a further line. */
const AXIS_ID = /^[a-z0-9]+(-[a-z0-9]+)*(\.[1-9]\d?)?$/;
const KEYS = ['axis', 'km', 'from', 'to'] as const;
const WHOLE_NUMBER = /^\d{1,4}$/;

/** A stretch of the axis, whole kilometres; `from` is less than `to`. */
export interface Stretch {
  from: number;
  to: number;
}

export interface AxisSetting {
  /** Null: the first there is. */
  axis: string | null;
  /** Kilometres from the axis within which things count. */
  reach: number;
  /** Null: the whole axis. */
  brush: Stretch | null;
}

export const DEFAULT_AXIS_SETTING: AxisSetting = { axis: null, reach: DEFAULT_REACH, brush: null };

export function encodeAxisSetting({ axis, reach, brush }: AxisSetting): string {
  return [
    ...(axis === null ? [] : [`axis=${axis}`]),
    ...(reach === DEFAULT_REACH ? [] : [`km=${reach}`]),
    ...(brush ? [`from=${brush.from}`, `to=${brush.to}`] : []),
  ].join(';');
}

export interface DecodedAxisSetting {
  setting: AxisSetting;
  /** The parts that could not be read, as given. */
  faults: string[];
}

function wholeNumber(text: string | undefined, least: number, most: number): number | null {
  if (text === undefined || !WHOLE_NUMBER.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}

/** Reads any string. */
export function decodeAxisSetting(text: string): DecodedAxisSetting {
  const setting = { ...DEFAULT_AXIS_SETTING };
  const { parts, faults } = settingParts(text, KEYS);
  const axis = parts.get('axis');
  if (axis !== undefined && AXIS_ID.test(axis)) setting.axis = axis;
  else if (axis !== undefined) faults.push(`axis=${axis}`);

  const reach = wholeNumber(parts.get('km'), LEAST_REACH, MOST_REACH);
  if (reach !== null) setting.reach = reach;
  else if (parts.has('km')) faults.push(`km=${parts.get('km')}`);

  const from = wholeNumber(parts.get('from'), 0, MOST_CHAINAGE);
  const to = wholeNumber(parts.get('to'), 0, MOST_CHAINAGE);
  if (from !== null && to !== null && from < to) setting.brush = { from, to };
  else if (parts.has('from') || parts.has('to')) {
    faults.push(...(['from', 'to'] as const).filter((key) => parts.has(key)).map((key) => `${key}=${parts.get(key)}`));
  }
  return { setting, faults };
}
