import type { Outline } from './outlines';

/** One path of a drawing. Lengths are in units of the 24-unit grid, after the transform. */
export interface Stroke {
  readonly d: string;
  /** Fill colour (even-odd). */
  readonly fill?: string;
  readonly stroke?: string;
  readonly width?: number;
  /** On and off lengths along the path, before the transform. */
  readonly dash?: readonly number[];
  readonly dashOffset?: number;
  readonly cap?: 'butt' | 'round';
  readonly join?: 'miter' | 'round';
  readonly opacity?: number;
  /** The path is scaled, then moved; its stroke width is not scaled. */
  readonly transform?: { readonly scale: number; readonly x: number; readonly y: number };
}

/** What a mark is made of, painted in order on a square of 24 units that is `size` CSS pixels wide. */
export interface Drawing {
  readonly size: number;
  readonly paths: readonly Stroke[];
}

/** Units of the grid, and how far a rim may reach beyond it on each side. */
export const GRID = 24;
export const BLEED = 2;

/** An outline drawn `by` units inside itself. */
export function inset({ d, centre, radius }: Outline, by: number): Pick<Stroke, 'd' | 'transform'> {
  const scale = Math.max(0.05, (radius - by) / radius);
  return { d, transform: { scale, x: centre[0] * (1 - scale), y: centre[1] * (1 - scale) } };
}

/** Dashes of 59 % with a gap, as in the lines (3.2 : 2.2), as near to `period` units as comes out even, one on the start. */
export function centreDashes(outline: Outline, period: number): Pick<Stroke, 'dash' | 'dashOffset'> {
  const step = evenStep(outline, period);
  const on = step * 0.59;
  return { dash: [on, step - on], dashOffset: on / 2 };
}

/** Round dots about `period` units apart, one on the start. */
export function dotDashes(outline: Outline, period: number): Pick<Stroke, 'dash' | 'dashOffset' | 'cap'> {
  const step = evenStep(outline, period);
  return { dash: [0.01, step - 0.01], dashOffset: 0, cap: 'round' };
}

function evenStep({ perimeter, symmetry }: Outline, period: number): number {
  const groups = Math.max(1, Math.round(perimeter / period / symmetry));
  return perimeter / (groups * symmetry);
}
