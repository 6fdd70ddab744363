// Finds each label a box that overlaps nothing, or leaves the label out.
import { sum } from 'd3';
import { areaOutside, containsPoint, growBox, sharedArea, type Box, type Point } from './box.ts';
import { gridOfBoxes, gridOver, pointBox, type Grid } from './grid.ts';

/** A line that labels should not cover, as points along it. */
export interface LabelledLine {
  /** What it is a line of. */
  readonly of: unknown;
  readonly points: readonly Point[];
}

export interface LabelTask<Key> {
  readonly key: Key;
  /** Where it may stand, the best first. */
  readonly candidates: readonly Box[];
  /** A label of what is said may cover a line where it must; a name of the ground is left out before it does. */
  readonly mayCoverLines: boolean;
  /** Clearance to everything else, px: kept by a name of the ground, by another as far as there is room. */
  readonly margin: number;
  /** What it is a label of: lines of the same are not in its way. */
  readonly of?: unknown;
  /** More points that it should not cover. */
  readonly beside?: readonly Point[];
}

/**
 * Greedy placement, tasks in order of importance, each candidate against what already stands (Christensen, Marks and Shieber
 * 1995 call it the baseline of point-feature labelling; with some dozens of labels it is enough). A label of which every candidate would lie
 * on something, or leave the frame, is left out: what is placed later is left out first.
 */
export function placeLabels<Key>(
  tasks: readonly LabelTask<Key>[],
  obstacles: readonly Box[],
  lines: readonly LabelledLine[],
  frame: Box,
): Map<Key, Box> {
  const taken = gridOfBoxes(frame, obstacles);
  const points = gridOver<LinePoint>(frame);
  for (const line of lines) for (const at of line.points) points.add({ at, of: line.of }, pointBox(at));
  const placed = new Map<Key, Box>();
  for (const task of tasks) {
    const best = bestCandidate(task, taken, points, frame);
    if (best === null) continue;
    placed.set(task.key, best);
    taken.add(best, best);
  }
  return placed;
}

interface LinePoint {
  readonly at: Point;
  readonly of: unknown;
}

function bestCandidate<Key>(
  { candidates, margin, of, beside = [], mayCoverLines }: LabelTask<Key>,
  taken: Grid<Box>,
  points: Grid<LinePoint>,
  frame: Box,
): Box | null {
  let best: { box: Box | null; cost: number } = { box: null, cost: Infinity };
  for (const [rank, box] of candidates.entries()) {
    if (areaOutside(box, frame) > 0) continue;
    const wide = growBox(box, margin);
    const boxes = taken.near(wide);
    const overlap = sum(boxes, (other) => sharedArea(wide, other));
    if (overlap > 0 && (!mayCoverLines || boxes.some((other) => sharedArea(box, other) > 0))) continue;
    let covered = beside.filter((point) => containsPoint(wide, point)).length;
    const costNow = () => rank * 0.6 + overlap * 0.5 + covered * 4;
    const isOut = () => (covered > 0 && !mayCoverLines) || costNow() >= best.cost;
    // Counted no further than it takes to know that this is no better.
    points.some(wide, (point) => {
      if (point.of === of || !containsPoint(wide, point.at)) return false;
      covered += 1;
      return isOut();
    });
    if (!isOut()) best = { box, cost: costNow() };
  }
  return best.box;
}
