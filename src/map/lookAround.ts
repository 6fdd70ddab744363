// Works out what the map shows for some points: nearer than fitted where they are few, never beyond the fitted map.
import { extent } from 'd3';
import type { LonLat } from '../selection/flowRows.ts';
import type { LookAt } from '../selection/query.ts';
import type { Point } from '../geometry/box.ts';
import { toPlane } from './camera.ts';
import type { Ground } from './ground.ts';

/** The most that a step of the tour zooms in: any nearer, readers lose track of where they are. */
const NEAREST = 1.4;
/** The largest share of the frame that the points fill: plates and labels need the rest. */
const FILLED = 0.8;

/**
 * Gives what a map shows so that points (degrees) fill any room, within what the fitted map shows; the whole fitted map (zoom 1, its
 * middle) for no points. Along each side, a box `w` wide in a fitted box `W` wide can be shown `W / w` times nearer.
 */
export function lookAround(ground: Ground, points: readonly LonLat[]): LookAt {
  const all = extentOf(ground.reach);
  const part = points.length === 0 ? all : extentOf(points.map((lonLat) => toPlane(ground, lonLat)));
  const spare = Math.min(...([0, 1] as const).map((axis) => (FILLED * size(all, axis)) / Math.max(1, size(part, axis))));
  const zoom = Math.max(1, Math.min(NEAREST, spare));
  const [x, y] = ([0, 1] as const).map((axis) => {
    const half = size(all, axis) / 2 / zoom;
    return Math.max(all.from[axis] + half, Math.min(all.to[axis] - half, (part.from[axis] + part.to[axis]) / 2));
  });
  const lonLat = ground.projection.invert?.([x ?? 0, y ?? 0]);
  return { lonLat: lonLat?.every(Number.isFinite) ? lonLat : [0, 0], zoom };
}

interface Extent {
  readonly from: Point;
  readonly to: Point;
}

function extentOf(points: readonly Point[]): Extent {
  const [left = -1000, right = 1000] = extent(points, ([x]) => x);
  const [top = -500, bottom = 500] = extent(points, ([, y]) => y);
  return { from: [left, top], to: [right, bottom] };
}

function size({ from, to }: Extent, axis: 0 | 1): number {
  return to[axis] - from[axis];
}
