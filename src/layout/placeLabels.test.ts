// Labels with candidate boxes among obstacles: optional ones overlap nothing or are left out, those that must be shown are.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOutside, containsPoint, sharedArea, type Box, type Point } from './box.ts';
import { placeLabels, type LabelTask } from './placeLabels.ts';

const FRAME: Box = { x: 0, y: 0, width: 300, height: 200 };

const anyBox = fc
  .tuple(
    fc.integer({ min: -40, max: 290 }),
    fc.integer({ min: -20, max: 190 }),
    fc.integer({ min: 10, max: 80 }),
    fc.integer({ min: 8, max: 24 }),
  )
  .map(([x, y, width, height]): Box => ({ x, y, width, height }));
const anyPoint = fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 200 })).map(([x, y]): Point => [x, y]);
const anyTasks = fc
  .array(
    fc.record({
      candidates: fc.array(anyBox, { minLength: 1, maxLength: 8 }),
      must: fc.boolean(),
      margin: fc.integer({ min: 0, max: 5 }),
      lines: fc.array(anyPoint, { maxLength: 6 }),
    }),
    { maxLength: 12 },
  )
  .map((tasks) => tasks.map((task, index): LabelTask<number> => ({ ...task, key: index })));

const overlaps = (box: Box, others: readonly Box[]) => others.some((other) => sharedArea(box, other) > 0);

describe('placeLabels', () => {
  it('gives a label one of its own candidates, and a label that must be shown a place', () => {
    fc.assert(
      fc.property(anyTasks, fc.array(anyBox, { maxLength: 4 }), (tasks, obstacles) => {
        const placed = placeLabels(tasks, obstacles, FRAME);
        const missing = tasks.filter(({ key, must }) => must && !placed.has(key));
        const foreign = [...placed].filter(([key, box]) => !tasks[key]?.candidates.includes(box));
        expect({ missing, foreign }).toEqual({ missing: [], foreign: [] });
      }),
    );
  });

  it('lets no optional label overlap an obstacle, an earlier label, a line or the edge', () => {
    fc.assert(
      fc.property(anyTasks, fc.array(anyBox, { maxLength: 4 }), (tasks, obstacles) => {
        const placed = placeLabels(tasks, obstacles, FRAME);
        const wrong = tasks.filter(({ key, must, lines }) => {
          const box = placed.get(key);
          if (must || box === undefined) return false;
          const earlier = [...placed].flatMap(([other, standing]) => (other < key ? [standing] : []));
          return (
            overlaps(box, [...obstacles, ...earlier]) || lines.some((point) => containsPoint(box, point)) || areaOutside(box, FRAME) > 0
          );
        });
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('lets a label that must be shown overlap only where none of its candidates is free', () => {
    fc.assert(
      fc.property(anyTasks, fc.array(anyBox, { maxLength: 4 }), (tasks, obstacles) => {
        const placed = placeLabels(tasks, obstacles, FRAME);
        const wrong = tasks.filter(({ key, must, candidates, lines, margin }) => {
          const box = placed.get(key);
          const earlier = [...obstacles, ...[...placed].flatMap(([other, standing]) => (other < key ? [standing] : []))];
          const roomy = ({ x, y, width, height }: Box) => ({
            x: x - margin,
            y: y - margin,
            width: width + 2 * margin,
            height: height + 2 * margin,
          });
          const free = candidates.some(
            (each) =>
              !overlaps(roomy(each), earlier) &&
              !lines.some((point) => containsPoint(roomy(each), point)) &&
              areaOutside(each, FRAME) === 0,
          );
          return must && free && margin > 0 && box !== undefined && overlaps(box, earlier);
        });
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('takes the first of equal candidates, and places in the order given', () => {
    const here: Box = { x: 10, y: 10, width: 40, height: 12 };
    const there: Box = { x: 100, y: 10, width: 40, height: 12 };
    const task = (key: string): LabelTask<string> => ({ key, candidates: [here, there], must: false, margin: 2, lines: [] });
    expect([...placeLabels(['a', 'b', 'c'].map(task), [], FRAME)]).toEqual([
      ['a', here],
      ['b', there],
    ]);
  });
});
