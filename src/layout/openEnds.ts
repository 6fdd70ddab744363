// A node and what is around it to the short line of an end that the source does not give: it fades into nothing.
import { add, boxAround, centreOf, containsPoint, distance, exitPoint, growBox, type Box, type Point } from './box.ts';
import type { Node } from './nodes.ts';

/** From the node's edge outwards. */
export interface OpenEnd {
  readonly near: Point;
  readonly far: Point;
}

/**
 * The direction in which a stub of `lengthPx` keeps most clear of other lines and boxes. `prefer` draws it to one side:
 * an origin that is not stated starts opposite to where its line goes on.
 */
export function placeOpenEnd(
  node: Node,
  lengthPx: number,
  lines: readonly Point[],
  boxes: readonly Box[],
  frame: Box,
  prefer: Point | null,
): OpenEnd {
  const box = node.plate?.box ?? boxAround(node.at, { width: 12, height: 12 });
  const inside = growBox(frame, -14);
  let best: { end: OpenEnd; score: number } | null = null;
  for (let step = 0; step < 48; step += 1) {
    const angle = (step * Math.PI) / 24;
    const direction: Point = [Math.cos(angle), Math.sin(angle)];
    const near = exitPoint(box, centreOf(box), direction);
    const end = { near, far: add(near, direction, lengthPx) };
    const samples = [0.25, 0.5, 0.75, 1, 1.3].map((t) => add(near, direction, t * lengthPx));
    const clearance = Math.min(40, ...samples.flatMap((sample) => lines.map((point) => distance(sample, point))));
    const blocked = samples.filter((sample) => !containsPoint(inside, sample) || boxes.some((other) => containsPoint(growBox(other, 6), sample)));
    const pull = prefer === null ? 0 : 16 * (direction[0] * prefer[0] + direction[1] * prefer[1]);
    // Among equals a stub leaves a wide plate at its sides, where lines rarely run.
    const score = clearance + pull - 60 * blocked.length + 3 * Math.abs(direction[0]);
    if (best === null || score > best.score) best = { end, score };
  }
  return best?.end ?? { near: node.at, far: node.at };
}
