// Things to be labelled and what is in their way, to a box for each label that overlaps none of it, or no label.
import { extent, sum } from 'd3';
import { areaOutside, containsPoint, growBox, sharedArea, type Box, type Point } from './box.ts';

export interface LabelTask<Key> {
  readonly key: Key;
  /** Where it may stand, the best first. */
  readonly candidates: readonly Box[];
  /** A label of what is said may cover a line where it must; a name of the ground is left out before it does. */
  readonly mayCoverLines: boolean;
  /** Clearance to everything else, px: kept by a name of the ground, by another as far as there is room. */
  readonly margin: number;
  /** Lines, as points along each, that it should not cover. */
  readonly lines: readonly (readonly Point[])[];
}

/**
 * Greedy placement, tasks in order of importance, each candidate against what already stands (Christensen, Marks and Shieber
 * 1995 call it the baseline of point-feature labelling; with some dozens of labels it is enough). A label of which every candidate would lie
 * on something, or leave the frame, is left out: what is placed later is left out first.
 */
export function placeLabels<Key>(tasks: readonly LabelTask<Key>[], obstacles: readonly Box[], frame: Box): Map<Key, Box> {
  const taken = [...obstacles];
  const placed = new Map<Key, Box>();
  for (const task of tasks) {
    const best = bestCandidate(task, taken, frame);
    if (best === null) continue;
    placed.set(task.key, best);
    taken.push(best);
  }
  return placed;
}

function bestCandidate<Key>({ candidates, margin, lines, mayCoverLines }: LabelTask<Key>, taken: readonly Box[], frame: Box): Box | null {
  const reach = growBox(boxAroundAll(candidates), margin);
  const boxes = taken.filter((box) => sharedArea(box, reach) > 0);
  const points = lines.flatMap((line) => line.filter((point) => containsPoint(reach, point)));
  let best: { box: Box; cost: number } | null = null;
  for (const [rank, box] of candidates.entries()) {
    const wide = growBox(box, margin);
    const overlap = sum(boxes, (other) => sharedArea(wide, other));
    if (areaOutside(box, frame) > 0 || (overlap > 0 && (!mayCoverLines || boxes.some((other) => sharedArea(box, other) > 0)))) continue;
    const covered = points.filter((point) => containsPoint(wide, point)).length;
    if (covered > 0 && !mayCoverLines) continue;
    const cost = rank * 0.6 + overlap * 0.5 + covered * 4;
    if (best === null || cost < best.cost) best = { box, cost };
  }
  return best?.box ?? null;
}

function boxAroundAll(boxes: readonly Box[]): Box {
  const [left = 0, right = 0] = extent(boxes.flatMap(({ x, width }) => [x, x + width]));
  const [top = 0, bottom = 0] = extent(boxes.flatMap(({ y, height }) => [y, y + height]));
  return { x: left, y: top, width: right - left, height: bottom - top };
}
