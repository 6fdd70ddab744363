// Places existing lines as schematic arcs between their documented places, bowed so that nobody takes them for routes, and numbered.
import { least, sum } from 'd3';
import type { InfrastructureLine } from '../model/context/contextLayer.ts';
import { boxAround, growBox, sharedArea, tenth, type Box, type Point } from '../geometry/box.ts';
import { toPixel, toPlane, type Camera } from './camera.ts';
import { bowedCurve, pointAt, type Curve } from '../geometry/curve.ts';
import type { Ground } from './ground.ts';

export interface PlacedBuilt {
  readonly line: InfrastructureLine;
  /** From 1, in the order of the list. */
  readonly number: number;
  readonly d: string;
  readonly stops: readonly Point[];
  /** Where the number goes, px. */
  readonly badge: Point;
}

/** How far an arc's middle bows aside, as a share of its length. */
const BOW = 0.09;
/** The extra bow of each further line between the same places, px. */
const APART = 7;

/** Side of the square around a number, px. */
export const BADGE_PX = 15;

/**
 * Places the lines under a camera; each arc bows to its left, and further if an earlier line has the same two ends. A number goes where it
 * covers least of `others` (what else is drawn, px) and of earlier numbers, as near to the middle of its line as possible.
 */
export function placeBuilt(lines: readonly InfrastructureLine[], ground: Ground, camera: Camera, others: readonly Box[]): PlacedBuilt[] {
  const taken = new Map<string, number>();
  const badges: Box[] = [];
  return lines.map((line, index) => {
    const stops = line.stops.map(({ lonLat: [lon, lat] }): Point => {
      const [x, y] = toPixel(camera, toPlane(ground, [lon, lat]));
      return [tenth(x), tenth(y)];
    });
    const arcs = stops.slice(1).map((end, before): Curve => {
      const start = stops[before] ?? end;
      const ends = [start, end].map(String).sort().join(' ');
      const earlier = taken.get(ends) ?? 0;
      taken.set(ends, earlier + 1);
      return bowedCurve(start, end, BOW * Math.hypot(end[0] - start[0], end[1] - start[1]) + earlier * APART);
    });
    const badge = badgeOn(arcs, [...others, ...badges]);
    badges.push(growBox(boxAround(badge, { width: BADGE_PX, height: BADGE_PX }), 2));
    return { line, number: index + 1, d: arcs.map(pathOf).join(''), stops, badge };
  });
}

/** Picks the point along the arcs whose badge covers least; among equals, the nearest to the middle. */
function badgeOn(arcs: readonly Curve[], covered: readonly Box[]): Point {
  const points = arcs.flatMap((arc) => [0.15, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85].map((t) => pointAt(arc, t)));
  const middle = (points.length - 1) / 2;
  const scored = points.map((point, index) => {
    const box = boxAround(point, { width: BADGE_PX, height: BADGE_PX });
    const shared = sum(covered, (other) => sharedArea(box, other));
    return { point, shared, aside: Math.abs(index - middle) };
  });
  const best = least(scored, (a, b) => a.shared - b.shared || a.aside - b.aside);
  const [x, y] = best?.point ?? [0, 0];
  return [tenth(x), tenth(y)];
}

function pathOf({ start, control, end }: Curve): string {
  return `M${start[0]} ${start[1]}Q${tenth(control[0])} ${tenth(control[1])} ${end[0]} ${end[1]}`;
}
