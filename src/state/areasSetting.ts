/**
 * What the measuring tool is set to ↔ its words in the link: `polygon=118,36.4 118.6,36.4 118.3,36.9;km=20;only=sure`, or
 * `circle=118,36.4;r=25`, `line=…`, `point=…`, `place=<id>`, `feature=<id>`. Pure: what stands at its default is left out,
 * `decode(encode(setting))` equals the setting, and what cannot be read is reported, never thrown.
 */
import {
  DRAWN_TYPES,
  FEWEST_CORNERS,
  MOST_CORNERS,
  MOST_RADIUS,
  roundedPosition,
  roundedRadius,
  type Drawn,
  type DrawnType,
} from '../model/shapes';
import type { LonLat } from '../model/plane';
import { settingParts } from './settingParts';

/** Kilometres. */
export const MOST_BUFFER = 100;
const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const LONGEST_ID = 80;
const DECIMAL = /^-?\d{1,4}(\.\d{1,12})?$/;

/** What is measured: a shape drawn by hand, a county, city or circle, or a feature of the catalogue. */
export type Shape = { type: 'drawn'; drawn: Drawn } | { type: 'place'; id: string } | { type: 'feature'; id: string };

/** How the page is restricted: to what is certainly inside (at least in part), or with what possibly is. */
export const NARROWINGS = ['sure', 'possible'] as const;
export type NarrowingChoice = (typeof NARROWINGS)[number];

export interface AreasSetting {
  shape: Shape | null;
  /** Kilometres round the shape; 0 … MOST_BUFFER, one decimal. */
  buffer: number;
  /** Null: nothing is restricted. */
  only: NarrowingChoice | null;
}

export const DEFAULT_AREAS_SETTING: AreasSetting = { shape: null, buffer: 0, only: null };

export const roundedBuffer = (km: number): number => Math.min(MOST_BUFFER, Math.max(0, Math.round(km * 10) / 10)) + 0;

const written = (corners: readonly LonLat[]) => corners.map((corner) => corner.join()).join(' ');

function shapePieces(shape: Shape | null): string[] {
  if (!shape) return [];
  if (shape.type !== 'drawn') return [`${shape.type}=${shape.id}`];
  const { type, corners, radius } = shape.drawn;
  return [`${type}=${written(corners)}`, ...(type === 'circle' ? [`r=${radius}`] : [])];
}

export function encodeAreasSetting({ shape, buffer, only }: AreasSetting): string {
  return [
    ...shapePieces(shape),
    ...(buffer === 0 ? [] : [`km=${buffer}`]),
    ...(only === null ? [] : [`only=${only}`]),
  ].join(';');
}

function numberOf(text: string | undefined, least: number, most: number): number | null {
  if (text === undefined || !DECIMAL.test(text)) return null;
  const value = Number(text);
  return value >= least && value <= most ? value : null;
}

function positionOf(text: string): LonLat | null {
  const [lon, lat, ...more] = text.split(',');
  const [x, y] = [numberOf(lon, -180, 180), numberOf(lat, -85, 85)];
  return x === null || y === null || more.length > 0 ? null : roundedPosition([x, y]);
}

function drawnFrom(type: DrawnType, text: string, radiusText: string | undefined): Drawn | null {
  const corners = text.split(' ').map(positionOf);
  const isOne = type === 'circle' || type === 'point';
  const radius = type === 'circle' ? numberOf(radiusText, 0.01, MOST_RADIUS) : 0;
  if (corners.length < FEWEST_CORNERS[type] || corners.length > (isOne ? 1 : MOST_CORNERS)) return null;
  if (radius === null || corners.some((corner) => corner === null)) return null;
  return { type, corners: corners as LonLat[], radius: roundedRadius(radius) };
}

export interface DecodedAreasSetting {
  setting: AreasSetting;
  /** The parts that could not be read, as given. */
  faults: string[];
}

const KEYS = [...DRAWN_TYPES, 'place', 'feature', 'r', 'km', 'only'] as const;
type Key = (typeof KEYS)[number];

/** Reads any string. */
export function decodeAreasSetting(text: string): DecodedAreasSetting {
  const setting = { ...DEFAULT_AREAS_SETTING };
  const { parts, faults } = settingParts(text, KEYS);
  const refuse = (key: Key) => faults.push(`${key}=${parts.get(key)}`);

  let usesRadius = false;
  for (const type of DRAWN_TYPES) {
    const corners = parts.get(type);
    if (corners === undefined) continue;
    const drawn = setting.shape ? null : drawnFrom(type, corners, parts.get('r'));
    usesRadius ||= type === 'circle' && drawn !== null;
    if (drawn) setting.shape = { type: 'drawn', drawn };
    else refuse(type);
  }
  for (const type of ['place', 'feature'] as const) {
    const id = parts.get(type);
    if (id === undefined) continue;
    if (!setting.shape && SLUG.test(id) && id.length <= LONGEST_ID) setting.shape = { type, id };
    else refuse(type);
  }
  if (parts.has('r') && !usesRadius) refuse('r');

  const buffer = numberOf(parts.get('km'), 0, MOST_BUFFER);
  if (buffer !== null) setting.buffer = roundedBuffer(buffer);
  else if (parts.has('km')) refuse('km');

  const only = NARROWINGS.find((choice) => choice === parts.get('only'));
  if (only) setting.only = only;
  else if (parts.has('only')) refuse('only');
  return { setting, faults };
}
