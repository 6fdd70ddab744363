// Draws quadratic curves between two points: path strings, points along them, arrowheads. SVG 2, 9.3.7.
import { add, subtract, tenth, towards, type Point } from './box.ts';

export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** Gives a curve from start to end with its middle `bow` px to the left of the straight line (seen from start to end, y down). */
export function bowedCurve(start: Point, end: Point, bow: number): Curve {
  const normal = leftOf(towards(start, end));
  const middle: Point = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2];
  return { start, control: add(middle, normal, 2 * bow), end };
}

/** Gives the unit vector to the left of a direction, y down. */
export function leftOf([x, y]: Point): Point {
  return [y, -x];
}

/** Gives the point at `t`, from 0 to 1. */
export function pointAt({ start, control, end }: Curve, t: number): Point {
  const s = 1 - t;
  return [s * s * start[0] + 2 * s * t * control[0] + t * t * end[0], s * s * start[1] + 2 * s * t * control[1] + t * t * end[1]];
}

/** Gives `count` + 1 points along the curve, both ends included. */
export function pointsAlong(curve: Curve, count = 32): Point[] {
  return Array.from({ length: count + 1 }, (_, index) => pointAt(curve, index / count));
}

/** Gives the same line from its end to its start. */
export function reversed({ start, control, end }: Curve): Curve {
  return { start: end, control, end: start };
}

/** Draws the end of a curve back by `length` px along its last tangent, to make room for an arrowhead. */
export function shortened(curve: Curve, length: number): Curve {
  return { ...curve, end: add(curve.end, towards(curve.end, curve.control), length) };
}

/** Writes path data of curves one after another; straight lines bridge the gaps between them. */
export function curvePath(curves: readonly Curve[]): string {
  return curves.map(({ start, control, end }, index) => `${index === 0 ? 'M' : 'L'}${xy(start)}Q${xy(control)} ${xy(end)}`).join('');
}

/** Writes path data of an arrowhead with its tip at the curve's end. */
export function arrowhead(curve: Curve, lengthPx: number, halfWidthPx: number): string {
  const back = towards(curve.end, curve.control);
  const base = add(curve.end, back, lengthPx);
  const side = leftOf(back);
  return `M${xy(curve.end)}L${xy(add(base, side, halfWidthPx))}L${xy(subtract(base, [side[0] * halfWidthPx, side[1] * halfWidthPx]))}Z`;
}

function xy([x, y]: Point): string {
  return `${tenth(x)},${tenth(y)}`;
}
