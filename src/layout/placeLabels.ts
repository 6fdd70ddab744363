// Things to be labelled and what is in their way, to a box for each label that overlaps none of it, or no label.
import { areaOutside, containsPoint, growBox, sharedArea, type Box, type Point } from './box.ts';

export interface LabelTask<Key> {
  readonly key: Key;
  /** Where it may stand, the best first. */
  readonly candidates: readonly Box[];
  /** A label that must be shown takes the least bad place; another is dropped when no place is free. */
  readonly must: boolean;
  /** Clearance to everything else, px. */
  readonly margin: number;
  /** Points that it should not cover; where the label is optional, covering one drops the candidate. */
  readonly lines: readonly Point[];
}

/**
 * Greedy placement, tasks in order of importance, each candidate against what already stands (Christensen, Marks and Shieber
 * 1995 call it the baseline of point-feature labelling; with some dozens of labels it is enough). Dropped labels are absent.
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

function bestCandidate<Key>(task: LabelTask<Key>, taken: readonly Box[], frame: Box): Box | null {
  let best: { box: Box; cost: number } | null = null;
  for (const [rank, box] of task.candidates.entries()) {
    const wide = growBox(box, task.margin);
    const overlap = taken.reduce((sum, other) => sum + sharedArea(wide, other), 0) + 4 * areaOutside(box, frame);
    const covered = task.lines.reduce((count, point) => count + (containsPoint(wide, point) ? 1 : 0), 0);
    if (!task.must && (overlap > 0 || covered > 0)) continue;
    const cost = rank * 0.6 + overlap * 20 + covered * 4;
    if (best === null || cost < best.cost) best = { box, cost };
  }
  return best?.box ?? null;
}
