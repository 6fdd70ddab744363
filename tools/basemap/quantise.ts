// Quantises arcs as TopoJSON does, delta-coded on a grid, with a place kept for the smallest states.
import { at, type LonLat } from './mesh.ts';

/** A grid over the plate: degrees of one step, and the corner that steps are counted from. */
export interface Grid {
  readonly scale: LonLat;
  readonly translate: LonLat;
}

type Step = readonly [x: number, y: number];

/** Moves an arc onto the grid. A closed arc too small for it becomes a square of two steps, so that no small state is lost. */
export function onGrid(arc: readonly LonLat[], { scale, translate }: Grid): readonly Step[] {
  const steps = arc.map(([lon, lat]): Step => [Math.round((lon - translate[0]) / scale[0]), Math.round((lat - translate[1]) / scale[1])]);
  const distinct = withoutIdle(steps);
  const [first, last] = [at(arc, 0), at(arc, -1)];
  const isRing = arc.length > 3 && first[0] === last[0] && first[1] === last[1];
  if (!isRing || distinct.length > 4 || Math.abs(doubleArea(distinct)) >= 8) return distinct;
  const [x, y] = at(distinct, 0);
  const square: readonly Step[] = [
    [x - 1, y - 1],
    [x - 1, y + 1],
    [x + 1, y + 1],
    [x + 1, y - 1],
    [x - 1, y - 1],
  ];
  return areaDegrees(arc) < 0 ? square : square.toReversed();
}

/** Delta-codes an arc: the first step from the corner, the others each from the one before. */
export function deltas(steps: readonly Step[]): readonly Step[] {
  return steps.map(([x, y], index): Step => {
    const [beforeX, beforeY] = index === 0 ? [0, 0] : at(steps, index - 1);
    return [x - beforeX, y - beforeY];
  });
}

/** Undoes the grid: an arc of steps in degrees, as a reader of the file will see it. */
export function offGrid(steps: readonly Step[], { scale, translate }: Grid): readonly LonLat[] {
  return steps.map(([x, y]): LonLat => [x * scale[0] + translate[0], y * scale[1] + translate[1]]);
}

/** Leaves out steps that go nowhere; a line keeps its two ends. */
function withoutIdle(steps: readonly Step[]): readonly Step[] {
  const kept: Step[] = [];
  for (const [index, [x, y]] of steps.entries()) {
    const last = kept.at(-1);
    const isEnd = index === steps.length - 1;
    if (last && last[0] === x && last[1] === y && !(isEnd && kept.length === 1)) continue;
    kept.push([x, y]);
  }
  return kept;
}

/** Twice the signed area: negative for a clockwise ring. */
function doubleArea(points: readonly (readonly [number, number])[]): number {
  return points.slice(1).reduce((sum, [x, y], index) => sum + at(points, index)[0] * y - x * at(points, index)[1], 0);
}

const areaDegrees = (arc: readonly LonLat[]) => doubleArea(arc.map(([lon, lat]) => [lon - at(arc, 0)[0], lat - at(arc, 0)[1]]));
