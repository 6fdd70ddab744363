// Lays hops between nodes as curves: parallel hops in lanes side by side, with their ends at the edges of plates.
import { group } from 'd3';
import { add, centreOf, containsPoint, distance, growBox, subtract, towards, type Box, type Point } from '../geometry/box.ts';
import { bowedCurve, leftOf, pointsAlong, reversed, type Curve } from '../geometry/curve.ts';
import { gridOfBoxes, pointBox, type Grid } from '../geometry/grid.ts';
import type { Node } from './nodes.ts';

/** One stretch of a flow between two nodes. */
export interface Hop {
  /** Flow id and number of the hop in it: unique. */
  readonly key: string;
  readonly from: Node;
  readonly to: Node;
}

/** The id of the flow that a hop is a stretch of, from the hop's key. */
export function flowOfHop(key: string): string {
  return key.slice(0, key.lastIndexOf(' '));
}

const LANE_PX = { least: 17, most: 36 };
const LOOP_PX = { half: 12, wider: 5, high: 34, higher: 12 };
const ATTACH_PX = 18;
/** Lines to a plate stay this far from a dot in front of it. */
const DOT_PX = 15;
/** A single line stays this far from other plates. */
const CLEAR_PX = 3;
const NOWHERE: Box = { x: 0, y: 0, width: 0, height: 0 };

/**
 * Gives one curve per hop. Hops between the same two groups share a fan of lanes, in the order of where they end (so that lanes do not
 * cross), then in the order given, so that the same flows always look the same. A line that is alone between its ends bows so that it
 * passes no other of the `plates`, if it can.
 */
export function layLanes(hops: readonly Hop[], plates: Grid<Box> = gridOfBoxes(NOWHERE, [])): Map<string, Curve> {
  const curves = new Map<string, Curve>();
  const loops = group(hops.filter(isLoop), ({ from }) => String(from.at));
  for (const here of loops.values()) here.forEach((hop, index) => curves.set(hop.key, loopAbove(hop, index)));
  const others = hops.filter((hop) => !isLoop(hop));
  for (const fan of group(others, ({ from, to }) => [from.group, to.group].sort().join(' ')).values()) {
    for (const [key, curve] of layFan(fan, plates)) curves.set(key, curve);
  }
  return curves;
}

/** Whether a hop ends where it starts, so that it needs a loop. */
function isLoop({ from, to }: Hop): boolean {
  return from.key === to.key || (from.plate === null && to.plate === null && distance(from.at, to.at) === 0);
}

/** Draws a loop that leaves upwards and comes back, each around the one before. */
function loopAbove({ from: { plate, at, radiusPx } }: Hop, index: number): Curve {
  const [x, y] = plate === null ? add(at, [0, -radiusPx - 2]) : [plate.box.x + plate.box.width / 2, plate.box.y];
  const half = Math.min(LOOP_PX.half + index * LOOP_PX.wider, plate === null ? Infinity : plate.box.width / 2);
  return bowedCurve([x - half, y], [x + half, y], LOOP_PX.high + index * LOOP_PX.higher);
}

function layFan(hops: readonly Hop[], plates: Grid<Box>): [string, Curve][] {
  const [first] = hops;
  if (first === undefined) return [];
  const [start, end] = [first.from.group, first.to.group].sort();
  // See every hop of the fan in the same direction, and turn lanes back into hops at the end. In a group, the plate comes first.
  const isAlong = ({ from, to }: Hop) => (start === end ? to.plate === null : from.group === start);
  const seen = hops.map((hop) => (isAlong(hop) ? { hop, a: hop.from, b: hop.to } : { hop, a: hop.to, b: hop.from }));
  const axisStart = hubOf(seen.map(({ a }) => a));
  const axisEnd = hubOf(seen.map(({ b }) => b));
  const length = distance(axisStart, axisEnd);
  // Coinciding ends have no direction between them, so any will do.
  const along: Point = length === 0 ? [1, 0] : towards(axisStart, axisEnd);
  const across = leftOf(along);
  const lateral = (node: Node, hub: Point) => (node.plate === null ? dot(subtract(node.at, hub), across) : 0);
  const ordered = seen
    .map((each, index) => ({ ...each, index, offset: lateral(each.a, axisStart) + lateral(each.b, axisEnd) }))
    .sort((a, b) => a.offset - b.offset || a.index - b.index);

  const spacing = Math.max(LANE_PX.least, Math.min(LANE_PX.most, length / (hops.length + 2.5)));
  return ordered.map(({ hop, a, b, offset }, index) => {
    const lane = index - (ordered.length - 1) / 2;
    const from = attach(
      a,
      rankOf(
        index,
        ordered.map((each) => each.a),
      ),
      across,
      along,
    );
    const to = attach(
      b,
      rankOf(
        index,
        ordered.map((each) => each.b),
      ),
      across,
      [-along[0], -along[1]],
    );
    const straight = (dot(subtract(from, axisStart), across) + dot(subtract(to, axisEnd), across)) / 2;
    const isOther = (box: Box) => box !== a.plate?.box && box !== b.plate?.box;
    // A lane that ends at a dot leans a little towards it.
    const curve =
      ordered.length === 1
        ? clearArc(from, to, arc(across, distance(from, to)), plates, isOther)
        : bowedCurve(from, to, lane * spacing + offset / 4 - straight);
    return [hop.key, hop.from === a ? curve : reversed(curve)];
  });
}

/** Bows a single line a little towards the top of the map, because a straight one would look like a border. */
function arc(across: Point, length: number): number {
  return (across[1] <= 0 ? 1 : -1) * Math.min(60, length * 0.13);
}

/** Finds an arc that crosses no other plate: as wanted, else flatter, on the other side, or wider. */
function clearArc(from: Point, to: Point, bow: number, plates: Grid<Box>, isOther: (box: Box) => boolean): Curve {
  const [wanted, ...more] = [1, 0.2, -0.7, 2, -1.5, 3].map((factor) => bowedCurve(from, to, factor * bow));
  const isClear = (curve: Curve) =>
    !pointsAlong(curve, 24).some((point) => {
      const near = growBox(pointBox(point), CLEAR_PX);
      return plates.some(near, (box) => isOther(box) && containsPoint(growBox(box, CLEAR_PX), point));
    });
  return wanted === undefined || isClear(wanted) ? bowedCurve(from, to, bow) : (more.find(isClear) ?? wanted);
}

function hubOf(nodes: readonly Node[]): Point {
  const plate = nodes.find((node) => node.plate !== null)?.plate;
  return plate ? centreOf(plate.box) : (nodes[0]?.at ?? [0, 0]);
}

/** A lane's place among those that end at a plate, from -½ of their number up, and the dots on the same side, to avoid. */
interface Rank {
  readonly lane: number;
  readonly count: number;
  readonly dots: readonly Point[];
}

function rankOf(index: number, ends: readonly Node[]): Rank {
  const count = ends.filter(({ plate }) => plate !== null).length;
  const before = ends.slice(0, index).filter(({ plate }) => plate !== null).length;
  return { lane: before - (count - 1) / 2, count, dots: ends.flatMap(({ plate, at }) => (plate === null ? [at] : [])) };
}

/** Finds where a line meets a node: on the side of a plate that faces the other end, with lanes as far apart as fits, or at a dot's rim. */
function attach(node: Node, { lane, count, dots }: Rank, across: Point, outward: Point): Point {
  if (node.plate === null) return add(node.at, outward, node.radiusPx === 0 ? 0 : node.radiusPx + 2);
  const { box } = node.plate;
  const [x, y] = centreOf(box);
  const spread = (middle: number, low: number, high: number, sign: number) => {
    const gap = Math.max(0, Math.min(ATTACH_PX, (high - low) / Math.max(1, count - 1)));
    const half = (gap * (count - 1)) / 2;
    return clamp(middle, low + half, high - half) + sign * lane * gap;
  };
  // A plate is wide and low, so a line flatter than its diagonal would graze its long side.
  if (Math.abs(outward[0]) > Math.abs(outward[1]) * 1.2) {
    const slope = (outward[1] / Math.abs(outward[0])) * (box.width / 2);
    return [outward[0] > 0 ? box.x + box.width : box.x, spread(y + slope, box.y + 6, box.y + box.height - 6, Math.sign(across[1]))];
  }
  const edge = outward[1] > 0 ? box.y + box.height : box.y;
  const near = dots.filter((dot) => Math.abs(dot[1] - edge) < 3 * DOT_PX);
  const low = Math.max(box.x + 10, ...near.filter(([at]) => at <= x).map(([at]) => at + DOT_PX));
  const high = Math.min(box.x + box.width - 10, ...near.filter(([at]) => at > x).map(([at]) => at - DOT_PX));
  const slope = count === 1 ? (outward[0] / Math.abs(outward[1])) * (box.height / 2) : 0;
  return [spread(x + slope, low, high, Math.sign(across[0])), edge];
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

function dot(a: Point, b: Point): number {
  return a[0] * b[0] + a[1] * b[1];
}
