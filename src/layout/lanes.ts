// Hops between nodes to curves: parallel hops in lanes beside each other, ends at the edges of plates, never on top of each other.
import { group } from 'd3';
import { add, centreOf, distance, subtract, towards, type Point } from './box.ts';
import { bowedCurve, leftOf, reversed, type Curve } from './curve.ts';
import type { Node } from './nodes.ts';

/** One stretch of a flow between two nodes. */
export interface Hop {
  /** Flow id and number of the hop in it: unique. */
  readonly key: string;
  readonly from: Node;
  readonly to: Node;
}

const LANE_PX = { least: 15, most: 36 };
const ATTACH_PX = 18;

/**
 * One curve a hop. Hops between the same two groups share a fan of lanes; in it they stand in the order of where they end
 * (so that lanes do not cross), then in the order given, so the same flows always give the same picture.
 */
export function layLanes(hops: readonly Hop[]): Map<string, Curve> {
  const curves = new Map<string, Curve>();
  for (const fan of group(hops, ({ from, to }) => [from.group, to.group].sort().join(' ')).values()) {
    for (const [key, curve] of layFan(fan)) curves.set(key, curve);
  }
  return curves;
}

function layFan(hops: readonly Hop[]): [string, Curve][] {
  const [first] = hops;
  if (first === undefined) return [];
  const start = [first.from.group, first.to.group].sort()[0];
  // Every hop of the fan seen in the same direction; lanes turn back into hops at the end.
  const seen = hops.map((hop) => (hop.from.group === start ? { hop, a: hop.from, b: hop.to } : { hop, a: hop.to, b: hop.from }));
  const axisStart = hubOf(seen.map(({ a }) => a));
  const axisEnd = hubOf(seen.map(({ b }) => b));
  const along = towards(axisStart, axisEnd);
  const across = leftOf(along);
  const length = distance(axisStart, axisEnd);
  const lateral = (node: Node, hub: Point) => (node.plate === null ? dot(subtract(node.at, hub), across) : 0);
  const ordered = seen
    .map((each, index) => ({ ...each, index, offset: lateral(each.a, axisStart) + lateral(each.b, axisEnd) }))
    .sort((a, b) => a.offset - b.offset || a.index - b.index);

  const spacing = Math.max(LANE_PX.least, Math.min(LANE_PX.most, length / (hops.length + 2.5)));
  return ordered.map(({ hop, a, b }, index) => {
    const lane = index - (ordered.length - 1) / 2;
    const from = attach(a, lane * ATTACH_PX, across, along);
    const to = attach(b, lane * ATTACH_PX, across, [-along[0], -along[1]]);
    const straight = (dot(subtract(from, axisStart), across) + dot(subtract(to, axisEnd), across)) / 2;
    const wanted = ordered.length === 1 ? straight + arc(across, length) : lane * spacing + (straight - lane * ATTACH_PX) * 0.5;
    const curve = bowedCurve(from, to, wanted - straight);
    return [hop.key, hop.from === a ? curve : reversed(curve)];
  });
}

/** A single line bows a little, towards the top of the map: a straight one would read as a border. */
function arc(across: Point, length: number): number {
  return (across[1] <= 0 ? 1 : -1) * Math.min(60, length * 0.1);
}

function hubOf(nodes: readonly Node[]): Point {
  const plate = nodes.find((node) => node.plate !== null)?.plate;
  return plate ? centreOf(plate.box) : (nodes[0]?.at ?? [0, 0]);
}

/** Where a line meets a node: the side of a plate that faces the other end, at the lane's offset, or the rim of a dot. */
function attach(node: Node, offset: number, across: Point, outward: Point): Point {
  if (node.plate === null) return add(node.at, outward, node.radiusPx === 0 ? 0 : node.radiusPx + 2);
  const { box } = node.plate;
  const [x, y] = centreOf(box);
  // A plate is wide and low: a line that comes in flatter than its diagonal would graze its long side.
  if (Math.abs(outward[0]) > Math.abs(outward[1]) * 1.2) {
    const slope = (outward[1] / Math.abs(outward[0])) * (box.width / 2);
    return [outward[0] > 0 ? box.x + box.width : box.x, clamp(y + slope + across[1] * offset, box.y + 6, box.y + box.height - 6)];
  }
  return [clamp(x + across[0] * offset, box.x + 10, box.x + box.width - 10), outward[1] > 0 ? box.y + box.height : box.y];
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}

function dot(a: Point, b: Point): number {
  return a[0] * b[0] + a[1] * b[1];
}
