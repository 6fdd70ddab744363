// Places the stops of flows on the map: a lettered plate for a party, a dot for a place within one.
import type { Stop } from '../selection/flowRows.ts';
import {
  add,
  boxAround,
  centreOf,
  clampBox,
  containsPoint,
  distance,
  growBox,
  sharedArea,
  subtract,
  tenth,
  type Box,
  type Point,
  type Size,
} from '../geometry/box.ts';
import { gridOfBoxes, gridOver, pointBox, type Grid } from '../geometry/grid.ts';
import { textWidthPx } from '../geometry/textWidth.ts';

export interface Node extends Stop {
  /** Its place, px. */
  readonly at: Point;
  /** A party's plate; null for a place, which is a dot. */
  readonly plate: { readonly box: Box; readonly lines: readonly string[] } | null;
  /** From a plate that had to move to the place that it names, px; null where it is on its place. */
  readonly leader: readonly [from: Point, to: Point] | null;
  /** Radius of a place's dot, px; 0 where a line just ends, as at a coast. */
  readonly radiusPx: number;
}

export const PLATE_STYLE = { face: 'inter', sizePx: 12, weight: 600, letterSpacingPx: 1 } as const;
export const PLATE_LINE_PX = 15;
const PLATE_PADDING = { narrow: 8, wide: 12, height: 6 };
/** Below this map width plates have less padding and break their names. */
const WIDE_PX = 640;
/** The room that a plate tries to leave around it for its lines. */
const AIRY_PX = 26;
const OFF_LINES_PX = 5;
/** Up to this many lines, plates look at a point every `POINT_PX`; at more, less often, so that the number of points stays the same. */
const MOST_LINES = 150;
const POINT_PX = 8;
const DOT_PX = 4.5;
/** The room around a dot for a line to the plate of a linked party. */
const LINKED_PX: Size = { width: 56, height: 56 };

/** Where a plate may go around its anchor, nearest first; up and down count as a little further than sideways, since a plate is wide. */
const NEAR_SHIFTS = shiftsWithin(88, 44, 4);
const FAR_SHIFTS = shiftsWithin(264, 132, 12);

function shiftsWithin(across: number, down: number, step: number): { dx: number; dy: number; away: number }[] {
  const along = (most: number) => Array.from({ length: (2 * most) / step + 1 }, (_, index) => index * step - most);
  return along(across)
    .flatMap((dx) => along(down).map((dy) => ({ dx, dy, away: Math.hypot(dx, dy * 1.2) })))
    .sort((a, b) => a.away - b.away);
}

/**
 * Gives one node per stop. Moves plates just enough to be inside the frame, clear of the dots of places, of each other and of what is
 * reserved, with room for their lines and off other lines (`hops`) where possible. `locate` gives pixels.
 */
export function placeNodes(
  stops: readonly Stop[],
  hops: readonly (readonly [Stop, Stop])[],
  locate: (stop: Stop) => Point,
  frame: Box,
  reserved: readonly Box[],
): Map<string, Node> {
  // Browsers and the prerender differ in the last digits of a projected point, which no attribute may show.
  const pixelOf = (stop: Stop): Point => {
    const [x, y] = locate(stop);
    return [tenth(x), tenth(y)];
  };
  const nodes = new Map<string, Node>();
  const dots: Box[] = [];
  for (const stop of stops) {
    if (stop.kind === 'party' || nodes.has(stop.key)) continue;
    const at = pixelOf(stop);
    const radiusPx = stop.kind === 'coast' || stop.kind === 'sea' ? 0 : DOT_PX;
    nodes.set(stop.key, { ...stop, at, plate: null, leader: null, radiusPx });
    dots.push(boxAround(at, { width: 20, height: 20 }));
  }
  const taken = gridOfBoxes(frame, [...dots, ...reserved]);
  const ways = new Map(
    hops.map((ends) => [
      ends
        .map(({ key }) => key)
        .sort()
        .join(' '),
      ends,
    ]),
  );
  const passing = gridOver<Passing>(frame);
  const share = Math.max(1, ways.size / MOST_LINES);
  const linked = new Map<string, Box[]>();
  for (const ends of ways.values()) {
    const keys = ends.map(({ key }) => key);
    for (const at of between(ends.map(pixelOf), POINT_PX * share)) passing.add({ at, keys }, pointBox(at));
    // A line to a dot must be long enough to see.
    const room = ends.filter(({ kind }) => kind !== 'party').map((end) => boxAround(pixelOf(end), LINKED_PX));
    if (room.length > 0) for (const key of new Set(keys)) linked.set(key, [...(linked.get(key) ?? []), ...room]);
  }
  for (const stop of stops) {
    if (stop.kind !== 'party' || nodes.has(stop.key)) continue;
    const at = pixelOf(stop);
    const lines = plateLines(stop.name.toUpperCase(), frame.width);
    const size = plateSize(lines, frame.width);
    if (!containsPoint(frame, at)) {
      // A party outside a zoomed map has its plate out there too: at the edge it would name another's land.
      nodes.set(stop.key, { ...stop, at, plate: { box: outside(boxAround(at, size), at, frame), lines }, leader: null, radiusPx: 0 });
      continue;
    }
    const around: Around = {
      frame: growBox(frame, frame.width >= WIDE_PX ? -8 : -4),
      taken,
      linked: linked.get(stop.key) ?? [],
      passing,
      own: stop.key,
      crossing: 6 * share,
    };
    const box = freePlate(at, size, around);
    const kept = growBox(box, 6);
    taken.add(kept, kept);
    nodes.set(stop.key, { ...stop, at, plate: { box, lines }, leader: leaderTo(at, box), radiusPx: 0 });
  }
  return nodes;
}

/** Puts a box near a point outside the frame, far enough out that none of it shows. */
function outside(box: Box, [x, y]: Point, frame: Box): Box {
  const gap = 2;
  if (x < frame.x) return { ...box, x: Math.min(box.x, frame.x - box.width - gap) };
  if (x > frame.x + frame.width) return { ...box, x: Math.max(box.x, frame.x + frame.width + gap) };
  if (y < frame.y) return { ...box, y: Math.min(box.y, frame.y - box.height - gap) };
  return { ...box, y: Math.max(box.y, frame.y + frame.height + gap) };
}

function plateLines(name: string, frameWidth: number): string[] {
  const words = name.split(' ');
  if (words.length === 1 || (frameWidth >= WIDE_PX && textWidthPx(name, PLATE_STYLE) < 160)) return [name];
  const halves = words.slice(1).map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')]);
  const widest = (lines: readonly string[]) => Math.max(...lines.map((line) => textWidthPx(line, PLATE_STYLE)));
  return halves.reduce((best, lines) => (widest(lines) < widest(best) ? lines : best), halves[0] ?? [name]);
}

function plateSize(lines: readonly string[], frameWidth: number): Size {
  const padding = frameWidth >= WIDE_PX ? PLATE_PADDING.wide : PLATE_PADDING.narrow;
  const width = Math.max(...lines.map((line) => textWidthPx(line, PLATE_STYLE))) + 2 * padding;
  return { width: Math.round(width), height: lines.length * PLATE_LINE_PX + 2 * PLATE_PADDING.height };
}

/** A point of the straight line between two stops, with both keys. */
interface Passing {
  readonly at: Point;
  readonly keys: readonly string[];
}

/** What a plate should keep clear of. */
interface Around {
  /** The plate must be inside this. */
  readonly frame: Box;
  readonly taken: Grid<Box>;
  /** The room for lines to the dots that it is linked with. */
  readonly linked: readonly Box[];
  readonly passing: Grid<Passing>;
  /** The key of its own stop, whose lines don't count as passing. */
  readonly own: string;
  /** The cost of covering one of those points. */
  readonly crossing: number;
}

/**
 * Finds the place nearest to the anchor where a plate overlaps nothing. It searches further away only if none is near; if there is none
 * at all, it takes the place with the least overlap.
 */
function freePlate(at: Point, size: Size, { frame, taken, linked, passing, own, crossing }: Around): Box {
  let best = { box: clampBox(boxAround(at, size), frame), cost: Infinity, overlap: Infinity };
  for (const shifts of [NEAR_SHIFTS, FAR_SHIFTS]) {
    for (const { dx, dy, away } of shifts) {
      // Sorted by distance: from here on none is better.
      if (away >= best.cost) break;
      const box = clampBox(boxAround([at[0] + dx, at[1] + dy], size), frame);
      // Most places among many plates are taken, so test that first.
      // Count overlap just below its cost (10), since sums differ in their last digits.
      let least = away;
      const isTaken = taken.some(box, (other) => {
        least += sharedArea(box, other) * 9.99;
        return least >= best.cost;
      });
      if (isTaken) continue;
      const airy = growBox(box, AIRY_PX);
      const off = growBox(box, OFF_LINES_PX);
      let [overlap, tight, crossed] = [0, 0, 0];
      for (const other of [...taken.near(airy), ...linked]) {
        overlap += sharedArea(box, other);
        tight += sharedArea(airy, other);
      }
      const uncrossed = away + overlap * 10 + tight * 0.02;
      if (uncrossed >= best.cost) continue;
      // Counting close lines takes the most time, so stop once this place is known to be no better.
      const isWorse = passing.some(off, (point) => {
        if (!containsPoint(off, point.at) || point.keys.includes(own)) return false;
        crossed += 1;
        return uncrossed + crossed * crossing >= best.cost;
      });
      if (!isWorse) best = { box, cost: uncrossed + crossed * crossing, overlap };
    }
    if (best.overlap === 0) break;
  }
  return best.box;
}

/** Gives points of the straight line between two, some px apart. */
function between([a = [0, 0], b = a]: readonly Point[], apartPx: number): Point[] {
  const count = Math.min(60, Math.ceil(distance(a, b) / apartPx));
  return Array.from({ length: count }, (_, index) => add(a, subtract(b, a), (index + 0.5) / count));
}

/** Draws a line from the edge of a plate to its place, if that is outside it by more than a few pixels. */
function leaderTo(at: Point, box: Box): Node['leader'] {
  return containsPoint(growBox(box, 12), at) ? null : [centreOf(clampBox({ x: at[0], y: at[1], width: 0, height: 0 }, box)), at];
}
