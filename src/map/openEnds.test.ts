// Tests the stub of an end that is not given: it leaves its own plate and touches no other.
import fc from 'fast-check';
import { gridOfPoints } from '../geometry/grid.ts';
import { describe, expect, it } from 'vitest';
import { add, boxAround, containsPoint, distance, sharedArea, subtract, type Box, type Point } from '../geometry/box.ts';
import type { Node } from './nodes.ts';
import { placeOpenEnd, type OpenEnd } from './openEnds.ts';

const FRAME: Box = { x: 0, y: 0, width: 600, height: 600 };
const LENGTH = 60;
const NAME = { width: 110, height: 15 };

function plateAt(at: Point): Node {
  return {
    key: 'a',
    group: 'a',
    name: 'A',
    kind: 'party',
    iso: null,
    lonLat: [0, 0],
    at,
    plate: { box: boxAround(at, { width: 110, height: 27 }), lines: ['A'] },
    leader: null,
    radiusPx: 0,
  };
}

interface Given {
  readonly lines?: readonly Point[];
  readonly boxes?: readonly Box[];
  readonly prefer?: Point | null;
}

const openEndOf = (node: Node, { lines = [], boxes = [], prefer = null }: Given = {}) =>
  placeOpenEnd(node, { lengthPx: LENGTH, name: NAME, prefer }, { lines: gridOfPoints(FRAME, lines), boxes, frame: FRAME });
const alongStub = ({ near, far }: OpenEnd) => Array.from({ length: 21 }, (_, step) => add(near, subtract(far, near), step / 20));
const reached = (end: OpenEnd, boxes: readonly Box[]) => boxes.filter((box) => alongStub(end).some((point) => containsPoint(box, point)));

/** Up to three plates around the one in the middle, none on it, so that there is always a way out. */
const anyOthers = fc
  .array(fc.tuple(fc.integer({ min: 60, max: 540 }), fc.integer({ min: 40, max: 560 })), { maxLength: 3 })
  .map((centres) => centres.map((centre) => boxAround(centre, { width: 100, height: 27 })))
  .map((boxes) => boxes.filter((box) => sharedArea(box, boxAround([300, 300], { width: 130, height: 47 })) === 0));
const anyDirection = fc
  .integer({ min: 0, max: 359 })
  .map((angle): Point => [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]);

describe('placeOpenEnd', () => {
  it('of a destination not given touches no other plate', () => {
    fc.assert(
      fc.property(anyOthers, (others) => {
        expect(reached(openEndOf(plateAt([300, 300]), { boxes: others }), others)).toEqual([]);
      }),
    );
  });

  it('of an origin not given touches no other plate, whichever side it prefers', () => {
    fc.assert(
      fc.property(anyOthers, anyDirection, (others, prefer) => {
        expect(reached(openEndOf(plateAt([300, 300]), { boxes: others, prefer }), others)).toEqual([]);
      }),
    );
  });

  it('starts on the edge of its plate and runs outwards for its whole length', () => {
    fc.assert(
      fc.property(anyOthers, fc.option(anyDirection), (others, prefer) => {
        const node = plateAt([300, 300]);
        const own = boxAround(node.at, { width: 110 - 0.01, height: 27 - 0.01 });
        const end = openEndOf(node, { boxes: others, prefer });
        expect(distance(end.near, end.far)).toBeCloseTo(LENGTH);
        expect(alongStub(end).filter((point) => containsPoint(own, point))).toEqual([]);
      }),
    );
  });

  it.each([
    ['the left', [70, 300]],
    ['the right', [530, 300]],
    ['the top', [300, 30]],
    ['the bottom', [300, 570]],
    ['a corner', [70, 30]],
  ] as const)('stays inside the frame at %s', (_, at) => {
    const end = openEndOf(plateAt(at));
    expect(alongStub(end).filter((point) => !containsPoint(FRAME, point))).toEqual([]);
  });

  it('runs in its preferred direction if nothing is in the way', () => {
    for (const prefer of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      const { near, far } = openEndOf(plateAt([300, 300]), { prefer });
      const [dx, dy] = subtract(far, near);
      expect(dx * prefer[0] + dy * prefer[1], String(prefer)).toBeGreaterThan(LENGTH * 0.8);
    }
  });

  it('keeps clear of lines', () => {
    const line = Array.from({ length: 60 }, (_, index): Point => [300, 313 + index * 4]);
    const { far } = openEndOf(plateAt([300, 300]), { lines: line });
    expect(Math.min(...line.map((point) => distance(point, far)))).toBeGreaterThan(20);
  });
});
