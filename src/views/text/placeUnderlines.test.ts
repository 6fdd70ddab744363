// Tests the lanes of underlines for stretches that nest, cross and lie apart.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { underlineLanes } from './placeUnderlines.ts';

const cases: readonly (readonly [what: string, spans: readonly (readonly [number, number])[], lanes: readonly number[]])[] = [
  ['nothing', [], []],
  [
    'apart',
    [
      [0, 5],
      [5, 9],
    ],
    [0, 0],
  ],
  [
    'three nested, the shortest next to the words',
    [
      [0, 30],
      [4, 20],
      [6, 12],
    ],
    [2, 1, 0],
  ],
  [
    'two that cross',
    [
      [0, 10],
      [6, 20],
    ],
    [0, 1],
  ],
  [
    'the same words twice',
    [
      [3, 8],
      [3, 8],
    ],
    [0, 1],
  ],
  [
    'a long one over two short ones that stand apart',
    [
      [0, 30],
      [2, 8],
      [12, 18],
    ],
    [1, 0, 0],
  ],
  [
    'more than there is room for',
    [
      [0, 9],
      [0, 8],
      [0, 7],
      [0, 6],
      [0, 5],
    ],
    [3, 3, 2, 1, 0],
  ],
];

describe('underlineLanes', () => {
  it.each(cases)('%s', (_, spans, lanes) => {
    expect(underlineLanes(spans.map(([start, end]) => ({ start, end })))).toEqual(lanes);
  });

  it('never puts two of at most four lines under the same words into one lane', () => {
    const span = fc.tuple(fc.nat({ max: 40 }), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 4 }), (spans) => {
        const lanes = underlineLanes(spans);
        const meeting = spans.flatMap((a, first) =>
          spans.flatMap((b, second) => (first < second && a.start < b.end && b.start < a.end ? [[lanes[first], lanes[second]]] : [])),
        );
        expect(meeting.filter(([one, other]) => one === other)).toEqual([]);
      }),
    );
  });
});
