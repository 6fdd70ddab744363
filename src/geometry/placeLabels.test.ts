// Tests placing labels among obstacles: each is on nothing, or left out.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areaOutside, containsPoint, sharedArea, type Box, type Point } from './box.ts';
import { placeLabels, type LabelTask } from './placeLabels.ts';

const NOWHERE: Box = { x: -1e6, y: -1e6, width: 0, height: 0 };
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
      mayCoverLines: fc.boolean(),
      margin: fc.integer({ min: 0, max: 5 }),
      beside: fc.array(anyPoint, { maxLength: 3 }),
    }),
    { maxLength: 12 },
  )
  .map((tasks) => tasks.map((task, index): LabelTask<number> => ({ ...task, key: index, of: index })));

/** Each belongs to one of the labels, or to none. */
const anyLines = fc.array(fc.record({ of: fc.integer({ min: -1, max: 11 }), points: fc.array(anyPoint, { maxLength: 3 }) }), {
  maxLength: 6,
});

const overlaps = (box: Box, others: readonly Box[]) => others.some((other) => sharedArea(box, other) > 0);

describe('placeLabels', () => {
  const earlierThan = (placed: ReadonlyMap<number, Box>, key: number, obstacles: readonly Box[]) => [
    ...obstacles,
    ...[...placed].flatMap(([other, standing]) => (other < key ? [standing] : [])),
  ];

  it('puts a label on one of its candidates, clear of everything and inside the frame', () => {
    fc.assert(
      fc.property(anyTasks, fc.array(anyBox, { maxLength: 4 }), anyLines, (tasks, obstacles, lines) => {
        const placed = placeLabels(tasks, obstacles, lines, FRAME);
        const wrong = [...placed].filter(
          ([key, box]) =>
            !tasks[key]?.candidates.includes(box) || overlaps(box, earlierThan(placed, key, obstacles)) || areaOutside(box, FRAME) > 0,
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('covers a line only with a label that may', () => {
    fc.assert(
      fc.property(anyTasks, fc.array(anyBox, { maxLength: 4 }), anyLines, (tasks, obstacles, lines) => {
        const placed = placeLabels(tasks, obstacles, lines, FRAME);
        const inTheWay = ({ of, beside = [] }: LabelTask<number>) => [
          ...lines.flatMap((line) => (line.of === of ? [] : line.points)),
          ...beside,
        ];
        const covering = tasks.filter((task) => inTheWay(task).some((point) => containsPoint(placed.get(task.key) ?? NOWHERE, point)));
        expect(covering.filter(({ mayCoverLines }) => !mayCoverLines)).toEqual([]);
      }),
    );
  });

  it('leaves out a label that may cover lines only where no candidate is free', () => {
    fc.assert(
      fc.property(anyTasks, fc.array(anyBox, { maxLength: 4 }), anyLines, (tasks, obstacles, lines) => {
        const placed = placeLabels(tasks, obstacles, lines, FRAME);
        const wrong = tasks.filter(
          ({ key, mayCoverLines, candidates }) =>
            mayCoverLines &&
            !placed.has(key) &&
            candidates.some((each) => !overlaps(each, earlierThan(placed, key, obstacles)) && areaOutside(each, FRAME) === 0),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  it('takes the first of equal candidates, and places in the order given', () => {
    const here: Box = { x: 10, y: 10, width: 40, height: 12 };
    const there: Box = { x: 100, y: 10, width: 40, height: 12 };
    const task = (key: string): LabelTask<string> => ({ key, candidates: [here, there], mayCoverLines: false, margin: 2 });
    expect([...placeLabels(['a', 'b', 'c'].map(task), [], [], FRAME)]).toEqual([
      ['a', here],
      ['b', there],
    ]);
  });
});
