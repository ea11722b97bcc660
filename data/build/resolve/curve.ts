import type { Position } from 'geojson';
import { planeAt } from '../geo';

type Point = [x: number, y: number];

/** No chord of a drawn curve strays farther than this from the curve itself: under a pixel up to zoom 9. */
const TOLERANCE_KM = 0.1;
/**
 * Between centripetal (0.5, the tangent halves the angle of the legs) and chordal (1, the tangent of the circle through
 * the three positions): where a short leg meets a long one, the bend is spread over both.
 */
const ALPHA = 0.75;
/**
 * Length of a Bézier handle as a share of its leg. A third is what an arc of a circle asks for (1 / 3 cos² of a quarter of
 * its angle), so bends are as round as they can be; and no curve is farther from its leg than that (convex hull property).
 */
export const HANDLE_SHARE = 1 / 3;

const minus = ([ax, ay]: Point, [bx, by]: Point): Point => [ax - bx, ay - by];
const times = ([x, y]: Point, factor: number): Point => [x * factor, y * factor];
const plus = ([ax, ay]: Point, [bx, by]: Point): Point => [ax + bx, ay + by];
const length = ([x, y]: Point): number => Math.hypot(x, y);

/** Direction of the tangent at `here`, non-uniform Catmull–Rom (Barry & Goldman 1988). */
function tangent(before: Point, here: Point, after: Point): Point {
  const [left, right] = [minus(here, before), minus(after, here)];
  const [t0, t1] = [length(left) ** ALPHA, length(right) ** ALPHA];
  const chord = times(minus(after, before), -1 / (t0 + t1));
  return plus(plus(times(left, 1 / t0), times(right, 1 / t1)), chord);
}

/** The handle of a leg of length `leg`; a leg at whose ends the line turns by less than 90° makes neither cusp nor loop. */
function handle(direction: Point, leg: number): Point {
  const long = length(direction);
  return long > 0 ? times(direction, (leg * HANDLE_SHARE) / long) : [0, 0];
}

/** Chords that a cubic Bézier needs to stay within the tolerance: Wang's formula, n = √(d (d − 1) M / 8 ε) with d = 3. */
function chords(a: Point, b: Point, c: Point, d: Point): number {
  const bend = Math.max(length(plus(minus(a, times(b, 2)), c)), length(plus(minus(b, times(c, 2)), d)));
  return Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / TOLERANCE_KM)));
}

function bezier(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const s = 1 - t;
  return plus(plus(times(a, s ** 3), times(b, 3 * s * s * t)), plus(times(c, 3 * s * t * t), times(d, t ** 3)));
}

/**
 * A smooth line through control positions, in order: tangents of Catmull–Rom, handles of a third of each leg, in chords
 * within 100 m of it.
 * It passes exactly through each control position and leaves no leg by more than a third of its length.
 * A line whose last position is its first is closed smoothly.
 * @param controls degrees, WGS 84; no two neighbours may be the same
 */
export function curve(controls: Position[]): Position[] {
  const first = controls[0];
  if (!first || controls.length < 3) return controls.length < 3 ? straight(controls) : controls;
  const plane = planeAt([average(controls, 0), average(controls, 1)]);
  const points = controls.map(plane.to);
  const last = points.length - 1;
  const closed = samePosition(first, controls[last]!);
  const at = (index: number): Point => points[index]!;
  const beforeFirst = closed ? at(last - 1) : minus(times(at(0), 2), at(1));
  const afterLast = closed ? at(1) : minus(times(at(last), 2), at(last - 1));
  const tangents = points.map((point, index) =>
    tangent(index > 0 ? at(index - 1) : beforeFirst, point, index < last ? at(index + 1) : afterLast),
  );
  const line: Position[] = [first];
  for (let leg = 0; leg < last; leg += 1) {
    const [from, to] = [at(leg), at(leg + 1)];
    const reach = length(minus(to, from));
    const [out, back] = [handle(tangents[leg]!, reach), handle(tangents[leg + 1]!, reach)];
    const [b, c] = [plus(from, out), minus(to, back)];
    const steps = chords(from, b, c, to);
    for (let step = 1; step < steps; step += 1) line.push(plane.from(bezier(from, b, c, to, step / steps)));
    line.push(controls[leg + 1]!);
  }
  return line;
}

/** Straight legs between the control positions. */
export function straight(controls: Position[]): Position[] {
  return [...controls];
}

const samePosition = (left: Position, right: Position): boolean => left[0] === right[0] && left[1] === right[1];
const average = (positions: Position[], axis: 0 | 1): number =>
  positions.reduce((sum, position) => sum + position[axis]!, 0) / positions.length;
