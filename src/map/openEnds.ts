// Places the short line of an end that the article does not give: it fades out where there is room.
import {
  add,
  areaOutside,
  boxAround,
  centreOf,
  containsPoint,
  distance,
  growBox,
  sharedArea,
  towards,
  type Box,
  type Point,
  type Size,
} from '../geometry/box.ts';
import { pointBox, type Grid } from '../geometry/grid.ts';
import type { Node } from './nodes.ts';

/** From the node's edge outwards. */
export interface OpenEnd {
  readonly near: Point;
  readonly far: Point;
}

/** What a stub must keep clear of: points along other lines, boxes, and the edge of the frame. */
export interface Around {
  readonly lines: Grid<Point>;
  readonly boxes: readonly Box[];
  readonly frame: Box;
}

export interface Stub {
  readonly lengthPx: number;
  /** The size of the name beyond it. */
  readonly name: Size;
  /** The preferred direction: the line of an origin not given starts opposite to where it goes on. */
  readonly prefer: Point | null;
}

/** Finds the direction in which a stub, with its name beyond it, keeps most clear of other lines and boxes. */
export function placeOpenEnd(node: Node, { lengthPx, name, prefer }: Stub, { lines, boxes, frame }: Around): OpenEnd {
  const box = node.plate?.box ?? boxAround(node.at, { width: 12, height: 12 });
  const inside = growBox(frame, -14);
  // With a preferred side, keep only as clear of other lines as necessary.
  const enough = prefer === null ? 40 : 15;
  const reach = Math.max(box.width, box.height) / 2 + lengthPx + Math.max(0.3 * lengthPx + enough, name.width);
  const middle = centreOf(box);
  const within = boxAround(middle, { width: 2 * reach, height: 2 * reach });
  const isNear = (point: Point) => distance(middle, point) < reach;
  const around = boxes.filter((other) => sharedArea(other, within) > 0);
  const blocks = [box, ...around.map((other) => growBox(other, 6))];
  let best: { end: OpenEnd; score: number } | null = null;
  for (const near of rim(box)) {
    // A line leaves a plate outwards, as if from its middle.
    const outward = towards(middle, near);
    for (let turn = 0; turn < 24; turn += 1) {
      const direction: Point = [Math.cos((turn * Math.PI) / 12), Math.sin((turn * Math.PI) / 12)];
      // A box is convex: a line that leaves it at its rim never returns.
      if (containsPoint(box, add(near, direction, 0.5))) continue;
      const samples = SAMPLES.map((t) => add(near, direction, t * lengthPx));
      const blocked = samples.filter((sample) => !containsPoint(inside, sample) || blocks.some((block) => containsPoint(block, sample)));
      const pull = prefer === null ? 0 : 30 * (direction[0] * prefer[0] + direction[1] * prefer[1]);
      const [x, y] = add(near, direction, lengthPx);
      const named = { x: direction[0] < 0 ? x - 4 - name.width : x + 4, y: y - name.height / 2 + direction[1] * 10, ...name };
      const cramped = areaOutside(named, inside) > 0 || around.some((other) => sharedArea(named, other) > 0) ? 50 : 0;
      const open = pull - cramped - 60 * blocked.length + 8 * (direction[0] * outward[0] + direction[1] * outward[1]);
      if (best !== null && open + enough <= best.score) continue;
      let covered = 0;
      lines.some(named, (point) => {
        covered += containsPoint(named, point) && isNear(point) ? 1 : 0;
        return covered >= MOST_COVERED;
      });
      if (best !== null && open + enough - covered * 5 <= best.score) continue;
      const score = open + clearanceOf(samples, lines, enough, isNear) - covered * 5;
      const end = { near, far: add(near, direction, lengthPx) };
      if (best === null || score > best.score) best = { end, score };
    }
  }
  return best?.end ?? { near: node.at, far: node.at };
}

/** The points of a stub that are tested, as shares of its length; the label begins at the last. */
const SAMPLES = [0.25, 0.5, 0.75, 1, 1.3];

/** Covering more points of lines than this makes a label no worse. */
const MOST_COVERED = 8;

/** Gives the distance between the nearest pair of samples and points that count, px, up to `most`. */
function clearanceOf(samples: readonly Point[], points: Grid<Point>, most: number, counts: (point: Point) => boolean): number {
  let least = most * most;
  for (const sample of samples) {
    const [x, y] = sample;
    points.some(growBox(pointBox(sample), Math.sqrt(least)), (point) => {
      const away = (x - point[0]) ** 2 + (y - point[1]) ** 2;
      if (away < least && counts(point)) least = away;
      return least === 0;
    });
  }
  return Math.sqrt(least);
}

/** Gives the points on the edge of a box at which a line may leave it. */
function rim({ x, y, width, height }: Box): Point[] {
  const across = [0.06, 0.3, 0.5, 0.7, 0.94].map((share) => x + width * share);
  return [
    ...across.flatMap((at): Point[] => [
      [at, y],
      [at, y + height],
    ]),
    [x, y + height / 2],
    [x + width, y + height / 2],
  ];
}
