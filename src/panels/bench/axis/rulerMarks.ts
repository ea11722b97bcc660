/** What stands on the ruler: ticks, figures and as many names as there is room for. Pure; CSS pixels. */
import type { ControlPlace } from '../../../model/axes';

/** Between two figures. */
const LEAST_APART = 64;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500];
const PARTS = 5;

/** Kilometres between figures, and between the ticks among them. */
export function tickSteps(length: number, width: number): { major: number; minor: number } {
  const major = STEPS.find((step) => (step / length) * width >= LEAST_APART) ?? STEPS.at(-1)!;
  return { major, minor: major === 2 ? 1 : major / PARTS };
}

export interface RulerName {
  text: string;
  x: number;
  /** Where the place itself is. */
  placeX: number;
  anchor: 'start' | 'middle' | 'end';
  rank: number;
  rings: 0 | 1 | 2;
}

/** Between two names. */
const GAP = 9;
/** A name this near an end names the end. */
const END_ROOM = 40;

interface Names {
  places: readonly ControlPlace[];
  /** For ends at which no place lies. */
  ends: readonly [string, string];
  nameOf: (place: ControlPlace) => string;
  textWidth: (text: string) => number;
  length: number;
  width: number;
}

/** The most wanted names that do not meet: nodes, then cities, then counties, of equals the nearer to the line. */
export function rulerNames({ places, ends, nameOf, textWidth, length, width }: Names): RulerName[] {
  const taken: [left: number, right: number][] = [];
  const names: RulerName[] = [];
  const put = (text: string, placeX: number, rank: number, rings: RulerName['rings']) => {
    const size = textWidth(text);
    const anchor = placeX < size / 2 ? 'start' : placeX > width - size / 2 ? 'end' : 'middle';
    const x = anchor === 'start' ? 0 : anchor === 'end' ? width : placeX;
    const left = anchor === 'start' ? 0 : anchor === 'end' ? width - size : placeX - size / 2;
    if (taken.some(([from, to]) => left < to + GAP && left + size > from - GAP)) return;
    taken.push([left, left + size]);
    names.push({ text, x, placeX, anchor, rank, rings });
  };
  const atX = ({ km }: ControlPlace) => (km / length) * width;
  const hasPlace = (x: number) => places.some((place) => place.rank < 2 && Math.abs(atX(place) - x) < END_ROOM);
  if (!hasPlace(0)) put(ends[0], 0, 1, 0);
  if (!hasPlace(width)) put(ends[1], width, 1, 0);
  for (const place of [...places].sort((a, b) => a.rank - b.rank || a.distance - b.distance)) {
    put(nameOf(place), atX(place), place.rank, place.rank > 0 ? 0 : place.isCore ? 2 : 1);
  }
  return names;
}
