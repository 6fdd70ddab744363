// Tests lanes between the same two parties: apart in the middle, at the edges of plates at their ends, the same every time.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, distance, type Point } from '../geometry/box.ts';
import { pointAt, type Curve } from '../geometry/curve.ts';
import { layLanes, type Hop } from './lanes.ts';
import type { Node } from './nodes.ts';

/** Closer than this, two lines and their badges read as one; the same number as in lanes.ts. */
const LEAST_PX = 15;

function plateAt(key: string, at: Point, width: number): Node {
  return {
    key,
    group: key,
    name: key,
    kind: 'party',
    iso: null,
    lonLat: [0, 0],
    at,
    plate: { box: boxAround(at, { width, height: 27 }), lines: [key] },
    leader: null,
    radiusPx: 0,
  };
}

function dotAt(key: string, group: string, at: Point, radiusPx = 4.5): Node {
  return { key, group, name: key, kind: 'city', iso: null, lonLat: [0, 0], at, plate: null, leader: null, radiusPx };
}

/** `count` hops between two plates, every other one in reverse. */
function fan(count: number, from: Node, to: Node): Hop[] {
  return Array.from({ length: count }, (_, index) => ({
    key: `f${index} 0`,
    ...(index % 2 === 0 ? { from, to } : { from: to, to: from }),
  }));
}

const middles = (curves: Iterable<Curve>) => [...curves].map((curve) => pointAt(curve, 0.5));

function closest(points: readonly Point[]): number {
  return Math.min(...points.flatMap((a, index) => points.slice(index + 1).map((b) => distance(a, b))));
}

function onEdge({ plate, at, radiusPx }: Node, point: Point): boolean {
  if (plate === null) return Math.abs(distance(point, at) - (radiusPx === 0 ? 0 : radiusPx + 2)) < 1e-6;
  const { x, y, width, height } = plate.box;
  const inside = point[0] >= x - 1e-6 && point[0] <= x + width + 1e-6 && point[1] >= y - 1e-6 && point[1] <= y + height + 1e-6;
  const edges = [point[0] - x, point[0] - x - width, point[1] - y, point[1] - y - height];
  return inside && edges.some((gap) => Math.abs(gap) < 1e-6);
}

/** Two plates at some distance in some direction. */
const anyPair = fc
  .record({ angle: fc.integer({ min: 0, max: 359 }), length: fc.integer({ min: 160, max: 700 }), width: fc.integer({ min: 60, max: 150 }) })
  .map(({ angle, length, width }) => {
    const radians = (angle * Math.PI) / 180;
    return [
      plateAt('a', [400, 400], width),
      plateAt('b', [400 + Math.cos(radians) * length, 400 + Math.sin(radians) * length], width),
    ] as const;
  });

describe('layLanes', () => {
  it.each([0, 20, 45, 70, 90, 135, 180, 225, 270, 315])('keeps five lanes apart between plates at %i°', (angle) => {
    const radians = (angle * Math.PI) / 180;
    for (const length of [160, 220, 300, 450]) {
      const to = plateAt('b', [400 + Math.cos(radians) * length, 400 + Math.sin(radians) * length], 100);
      expect(closest(middles(layLanes(fan(5, plateAt('a', [400, 400], 100), to)).values())), `${length} px`).toBeGreaterThanOrEqual(
        LEAST_PX,
      );
    }
  });

  it('keeps the middles of all lanes apart', () => {
    fc.assert(
      fc.property(anyPair, fc.integer({ min: 2, max: 8 }), ([a, b], count) => {
        // Measuring the middle on a curve is slightly inexact.
        expect(closest(middles(layLanes(fan(count, a, b)).values()))).toBeGreaterThanOrEqual(LEAST_PX - 0.5);
      }),
    );
  });

  it('ends at the edge of a plate, or around a dot', () => {
    fc.assert(
      fc.property(anyPair, fc.integer({ min: 1, max: 8 }), fc.constantFrom(0, 4.5), ([a, b], count, radiusPx) => {
        const town = dotAt('town', 'b', [b.at[0] + 40, b.at[1] + 30], radiusPx);
        const hops = [...fan(count, a, b), { key: 'town 0', from: a, to: town }, { key: 'home 0', from: b, to: town }];
        const curves = layLanes(hops);
        const off = hops.filter(({ key, from, to }) => {
          const curve = curves.get(key);
          return curve === undefined || !onEdge(from, curve.start) || !onEdge(to, curve.end);
        });
        expect(off.map(({ key }) => key)).toEqual([]);
      }),
    );
  });

  it('draws the same flows the same way, whatever other pairs are drawn', () => {
    fc.assert(
      fc.property(anyPair, fc.integer({ min: 1, max: 6 }), ([a, b], count) => {
        const own = fan(count, a, b);
        const c = plateAt('c', [100, 700], 80);
        const others = [
          { key: 'x 0', from: c, to: a },
          { key: 'y 0', from: b, to: c },
        ];
        const alone = layLanes(own);
        expect(layLanes(own)).toEqual(alone);
        const among = layLanes([...others, ...own]);
        expect(own.map(({ key }) => among.get(key))).toEqual(own.map(({ key }) => alone.get(key)));
      }),
    );
  });

  it('shows hops that end where they start, each apart from the next', () => {
    const [plate, dot, other] = [plateAt('a', [200, 200], 80), dotAt('b', 'a', [300, 120]), dotAt('c', 'a', [300, 120])];
    const hops = [plate, plate, dot].map((node, index): Hop => ({ key: `f${index} 0`, from: node, to: node }));
    const curves = [...layLanes([...hops, { key: 'between', from: dot, to: other }]).values()];
    for (const [index, curve] of curves.entries()) {
      const node = hops[index]?.from ?? dot;
      expect(node === dot || [curve.start, curve.end].every((point) => onEdge(plate, point))).toBe(true);
      expect(distance(pointAt(curve, 0.5), curve.start)).toBeGreaterThan(20);
    }
    expect(closest(middles(curves))).toBeGreaterThan(10);
  });

  it('runs both ways between a plate and its own dot', () => {
    const [plate, dot] = [plateAt('a', [200, 200], 80), dotAt('b', 'a', [300, 120])];
    const curves = [...layLanes(fan(2, plate, dot)).values()];
    expect(curves.every(({ start, end }) => onEdge(plate, start) !== onEdge(plate, end))).toBe(true);
    expect(closest(middles(curves))).toBeGreaterThanOrEqual(LEAST_PX);
  });

  it('places lanes whose ends coincide', () => {
    const ends = layLanes(fan(3, plateAt('a', [50, 50], 80), plateAt('b', [50, 50], 80)));
    expect([...ends.values()].flatMap(({ start, control, end }) => [...start, ...control, ...end]).every(Number.isFinite)).toBe(true);
  });

  it('puts a lane on the side where it ends', () => {
    const [a, b] = [plateAt('a', [400, 100], 100), plateAt('b', [400, 400], 100)];
    const east = dotAt('east', 'b', [480, 400]);
    const west = dotAt('west', 'b', [320, 400]);
    const curves = layLanes([
      { key: 'east 0', from: a, to: east },
      { key: 'middle 0', from: a, to: b },
      { key: 'west 0', from: a, to: west },
    ]);
    const xs = ['west 0', 'middle 0', 'east 0'].map((key) => curves.get(key)?.start[0] ?? NaN);
    expect(xs).toEqual(xs.toSorted((x, y) => x - y));
  });

  it.each([
    ['no hop', []],
    ['two nodes in one place', fan(3, dotAt('a', 'a', [5, 5]), dotAt('b', 'b', [5, 5]))],
    ['a hop within one group', [{ key: 'f 0', from: plateAt('a', [50, 50], 80), to: dotAt('town', 'a', [90, 90]) }]],
  ])('has finite numbers for %s', (_, hops) => {
    const curves = [...layLanes(hops).values()];
    expect(curves).toHaveLength(hops.length);
    expect(curves.flatMap(({ start, control, end }) => [...start, ...control, ...end]).filter((value) => !Number.isFinite(value))).toEqual(
      [],
    );
  });
});
