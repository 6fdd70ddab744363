// Tests that a grid finds every box and point that touches another box, each once, in order, wherever they are.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boxAround, containsPoint, growBox, sharedArea, type Box, type Point } from './box.ts';
import { gridOfBoxes, gridOfPoints } from './grid.ts';

const FRAME: Box = { x: -20, y: 10, width: 300, height: 170 };
const anyBox = fc
  .tuple(fc.integer({ min: -400, max: 600 }), fc.integer({ min: -300, max: 500 }), fc.nat(400), fc.nat(200))
  .map(([x, y, width, height]): Box => ({ x, y, width, height }));
const anyPoint = fc.tuple(fc.integer({ min: -400, max: 600 }), fc.integer({ min: -300, max: 500 })).map(([x, y]): Point => [x, y]);

it('finds the boxes that overlap another, in their order', () => {
  fc.assert(
    fc.property(fc.array(anyBox), anyBox, (boxes, asked) => {
      const overlapping = (box: Box) => sharedArea(box, asked) > 0;
      expect(gridOfBoxes(FRAME, boxes).near(asked).filter(overlapping)).toEqual(boxes.filter(overlapping));
    }),
  );
});

it('meets each point in a box once', () => {
  fc.assert(
    fc.property(fc.array(anyPoint), anyBox, (points, asked) => {
      let met = 0;
      gridOfPoints(FRAME, points).some(asked, (point) => {
        met += containsPoint(asked, point) ? 1 : 0;
        return false;
      });
      expect(met).toBe(points.filter((point) => containsPoint(asked, point)).length);
    }),
  );
});

it('looks at only a few of many', () => {
  const points = Array.from({ length: 10_000 }, (_, index): Point => [(index * 37) % 1000, (index * 91) % 1000]);
  let looks = 0;
  gridOfPoints(growBox(boxAround([500, 500], { width: 0, height: 0 }), 500), points).some(
    boxAround([500, 500], { width: 60, height: 30 }),
    () => {
      looks += 1;
      return false;
    },
  );
  expect(looks).toBeLessThan(200);
});
