// Lines that exist to schematic arcs: from place to place as documented, bowed so that no one takes them for a route, with a number to find them by.
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
  /** Where the number stands, px. */
  readonly badge: Point;
}

/** Share of a leg's length by which its middle lies aside. */
const BOW = 0.09;
/** Two lines between the same places lie this much further apart, px. */
const APART = 7;

/** Side of the square that a number stands in, px. */
export const BADGE_PX = 15;

/**
 * Places the lines under a camera; each leg bows to its left, and further where an earlier line has the same leg. A number stands where it
 * covers least of `others` (what else is drawn, px) and of numbers before it, as near to the middle of its line as that allows.
 */
export function placeBuilt(lines: readonly InfrastructureLine[], ground: Ground, camera: Camera, others: readonly Box[]): PlacedBuilt[] {
  const taken = new Map<string, number>();
  const badges: Box[] = [];
  return lines.map((line, index) => {
    const stops = line.stops.map(({ lonLat: [lon, lat] }): Point => {
      const [x, y] = toPixel(camera, toPlane(ground, [lon, lat]));
      return [tenth(x), tenth(y)];
    });
    const legs = stops.slice(1).map((end, leg): Curve => {
      const start = stops[leg] ?? end;
      const ends = [start, end].map(String).sort().join(' ');
      const before = taken.get(ends) ?? 0;
      taken.set(ends, before + 1);
      return bowedCurve(start, end, BOW * Math.hypot(end[0] - start[0], end[1] - start[1]) + before * APART);
    });
    const badge = badgeOn(legs, [...others, ...badges]);
    badges.push(growBox(boxAround(badge, { width: BADGE_PX, height: BADGE_PX }), 2));
    return { line, number: index + 1, d: legs.map(pathOf).join(''), stops, badge };
  });
}

/** Of the points along the legs, the one whose badge covers least; of those alike, the nearest to the middle. */
function badgeOn(legs: readonly Curve[], covered: readonly Box[]): Point {
  const points = legs.flatMap((leg) => [0.15, 0.3, 0.4, 0.5, 0.6, 0.7, 0.85].map((t) => pointAt(leg, t)));
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
