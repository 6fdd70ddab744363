// Places labels so that none overlaps an obstacle; leaves out those without room.
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
  /** Where it may go, the best first. */
  readonly candidates: readonly Box[];
  /** A label of something said may cover a line if it must; a name on the ground is left out instead. */
  readonly mayCoverLines: boolean;
  /** Clearance to everything else, px: required for a name on the ground, kept for others as far as there is room. */
  readonly margin: number;
  /** What it is a label of: lines of the same thing are not in its way. */
  readonly of?: unknown;
  /** More points that it should not cover. */
  readonly beside?: readonly Point[];
}

/**
 * Places labels greedily, in order of importance, each candidate against what is placed already (Christensen, Marks and Shieber 1995
 * call it the baseline of point-feature labelling; it is enough for some dozens of labels). Leaves out a label if every candidate
 * would cover something or leave the frame, so the least important go first.
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
    // Stop counting once this is known to be no better.
    points.some(wide, (point) => {
      if (point.of === of || !containsPoint(wide, point.at)) return false;
      covered += 1;
      return isOut();
    });
    if (!isOut()) best = { box, cost: costNow() };
  }
  return best.box;
}
