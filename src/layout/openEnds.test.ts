// A node among others to the stub of an end that is not given: it leaves its own plate and reaches nobody else's.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { add, boxAround, containsPoint, distance, sharedArea, subtract, type Box, type Point } from './box.ts';
import { gridOfPoints } from './grid.ts';
import type { Node } from './nodes.ts';
import { placeOpenEnd, type OpenEnd } from './openEnds.ts';

const FRAME: Box = { x: 0, y: 0, width: 600, height: 600 };
const LENGTH = 60;
const NAME = { width: 110, height: 15 };
const NO_LINES = gridOfPoints(FRAME, []);

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

const alongStub = ({ near, far }: OpenEnd) => Array.from({ length: 21 }, (_, step) => add(near, subtract(far, near), step / 20));
const reached = (end: OpenEnd, boxes: readonly Box[]) => boxes.filter((box) => alongStub(end).some((point) => containsPoint(box, point)));

/** Up to three plates around the one in the middle, none upon it: a way out is always there. */
const anyOthers = fc
  .array(fc.tuple(fc.integer({ min: 60, max: 540 }), fc.integer({ min: 40, max: 560 })), { maxLength: 3 })
  .map((centres) => centres.map((centre) => boxAround(centre, { width: 100, height: 27 })))
  .map((boxes) => boxes.filter((box) => sharedArea(box, boxAround([300, 300], { width: 130, height: 47 })) === 0));
const anyDirection = fc
  .integer({ min: 0, max: 359 })
  .map((angle): Point => [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]);

describe('placeOpenEnd', () => {
  it('of a destination that is not given reaches no other plate', () => {
    fc.assert(
      fc.property(anyOthers, (others) => {
        expect(reached(placeOpenEnd(plateAt([300, 300]), LENGTH, NAME, NO_LINES, others, FRAME, null), others)).toEqual([]);
      }),
    );
  });

  it('of an origin that is not stated reaches no other plate, whichever side it prefers', () => {
    fc.assert(
      fc.property(anyOthers, anyDirection, (others, prefer) => {
        expect(reached(placeOpenEnd(plateAt([300, 300]), LENGTH, NAME, NO_LINES, others, FRAME, prefer), others)).toEqual([]);
      }),
    );
  });

  it('starts on the edge of its plate and goes outwards for its whole length', () => {
    fc.assert(
      fc.property(anyOthers, fc.option(anyDirection), (others, prefer) => {
        const node = plateAt([300, 300]);
        const own = boxAround(node.at, { width: 110 - 0.01, height: 27 - 0.01 });
        const end = placeOpenEnd(node, LENGTH, NAME, NO_LINES, others, FRAME, prefer);
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
    const end = placeOpenEnd(plateAt(at), LENGTH, NAME, NO_LINES, [], FRAME, null);
    expect(alongStub(end).filter((point) => !containsPoint(FRAME, point))).toEqual([]);
  });

  it('goes where it is drawn to, where nothing is in the way', () => {
    for (const prefer of [
      [1, 0],
      [-1, 0],
      [0, 1],
      [0, -1],
    ] as const) {
      const { near, far } = placeOpenEnd(plateAt([300, 300]), LENGTH, NAME, NO_LINES, [], FRAME, prefer);
      const [dx, dy] = subtract(far, near);
      expect(dx * prefer[0] + dy * prefer[1], String(prefer)).toBeGreaterThan(LENGTH * 0.8);
    }
  });

  it('keeps clear of lines', () => {
    const line = Array.from({ length: 60 }, (_, index): Point => [300, 313 + index * 4]);
    const { far } = placeOpenEnd(plateAt([300, 300]), LENGTH, NAME, gridOfPoints(FRAME, line), [], FRAME, null);
    expect(Math.min(...line.map((point) => distance(point, far)))).toBeGreaterThan(20);
  });
});
