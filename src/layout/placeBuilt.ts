// Lines that exist to schematic arcs: from place to place as documented, bowed so that no one takes them for a route, with a number to find them by.
import type { BuiltLine } from '../model/context/contextLayer.ts';
import { tenth, type Point } from './box.ts';
import { toPixel, toPlane, type Camera } from './camera.ts';
import { bowedCurve, pointAt, type Curve } from './curve.ts';
import type { Ground } from './ground.ts';

export interface PlacedBuilt {
  readonly line: BuiltLine;
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

/** Places the lines under a camera; each leg bows to its left, and further where an earlier line has the same leg. */
export function placeBuilt(lines: readonly BuiltLine[], ground: Ground, camera: Camera): PlacedBuilt[] {
  const taken = new Map<string, number>();
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
    const longest = legs.toSorted((a, b) => lengthOf(b) - lengthOf(a))[0];
    const [x, y] = longest ? pointAt(longest, 0.5) : [0, 0];
    return { line, number: index + 1, d: legs.map(pathOf).join(''), stops, badge: [tenth(x), tenth(y)] };
  });
}

function lengthOf({ start, end }: Curve): number {
  return Math.hypot(end[0] - start[0], end[1] - start[1]);
}

function pathOf({ start, control, end }: Curve): string {
  return `M${start[0]} ${start[1]}Q${tenth(control[0])} ${tenth(control[1])} ${end[0]} ${end[1]}`;
}
