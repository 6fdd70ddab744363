// Polygons on a drawing to the parts of them that lie in a box, for programs that cut nothing off. Sutherland and Hodgman 1974.
import { distance, type Box, type Point } from './box.ts';
import { pathData } from './pathData.ts';
import { pathSegments } from './pathSegments.ts';

/** Nearer than this, px, two points are one: no eye tells them apart. */
const ONE_PX = 0.35;

/**
 * Rings of straight lines (`M`, `L`, `Z`), moved by `place` and cut to a box, as path data in hundredths; empty where nothing is left.
 * A ring that leaves the box and comes back runs along its edge.
 */
export function clipRings(d: string, place: (point: Point) => Point, box: Box): string {
  return ringsOf(d, place)
    .map((ring) => thinned(clipRing(ring, box)))
    .filter((ring) => ring.length > 2)
    .map((ring) => `M${ring.map(xy).join('L')}Z`)
    .join('');
}

/** Lines (`M`, `L`), moved by `place`: the stretches of them whose points lie in a box. */
export function clipLines(d: string, place: (point: Point) => Point, box: Box): string {
  const isIn = ([x, y]: Point) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height;
  return ringsOf(d, place)
    .flatMap((line) => {
      const stretches: Point[][] = [[]];
      for (const point of line) {
        if (isIn(point)) stretches.at(-1)?.push(point);
        else if (stretches.at(-1)?.length) stretches.push([]);
      }
      return stretches.map(thinned);
    })
    .filter((line) => line.length > 1)
    .map((line) => `M${line.map(xy).join('L')}`)
    .join('');
}

function ringsOf(d: string, place: (point: Point) => Point): Point[][] {
  const rings: Point[][] = [];
  for (const { kind, points } of pathSegments(d)) {
    if (kind === 'M') rings.push([]);
    for (const point of points) rings.at(-1)?.push(place(point));
  }
  return rings;
}

function clipRing(ring: readonly Point[], { x, y, width, height }: Box): Point[] {
  const sides: readonly (readonly [axis: 0 | 1, limit: number, sign: 1 | -1])[] = [
    [0, x, 1],
    [0, x + width, -1],
    [1, y, 1],
    [1, y + height, -1],
  ];
  return sides.reduce<Point[]>(
    (points, [axis, limit, sign]) => {
      const isIn = (point: Point) => sign * (point[axis] - limit) >= 0;
      return points.flatMap((point, index) => {
        const before = points.at(index - 1) ?? point;
        const crossing = isIn(point) === isIn(before) ? [] : [onLimit(before, point, axis, limit)];
        return isIn(point) ? [...crossing, point] : crossing;
      });
    },
    [...ring],
  );
}

function onLimit(a: Point, b: Point, axis: 0 | 1, limit: number): Point {
  const share = (limit - a[axis]) / (b[axis] - a[axis]);
  const across = axis === 0 ? 1 : 0;
  const other = a[across] + share * (b[across] - a[across]);
  return axis === 0 ? [limit, other] : [other, limit];
}

function thinned(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (last === undefined || distance(last, point) >= ONE_PX) kept.push(point);
  }
  return kept;
}

function xy([x, y]: Point): string {
  return pathData`${x},${y}`;
}
