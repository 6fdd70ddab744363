// Tests mechanisms at every width: boxes stay inside it and apart, texts stay inside boxes, and every leg has its ends.
import { describe, expect, it } from 'vitest';
import { buildDataset, shipped, sliceOf } from '../../../tests/support/dataset.ts';
import type { Dataset } from '../../model/dataset.ts';
import { view as swaps } from './view.ts';
import { sharedArea } from '../../geometry/box.ts';
import { placeSwap, type PlacedSwap, type SwapBox } from './placeSwap.ts';
import { textWidthPx } from '../../geometry/textWidth.ts';

const WIDTHS = Array.from({ length: 41 }, (_, index) => 200 + index * 10);
const NAME_STYLE = { face: 'inter', sizePx: 12.5, weight: 600 } as const;
const WORDS_STYLE = { face: 'inter', sizePx: 12, weight: 400 } as const;
const LINE_PX = 15;

const longNames = buildDataset({
  parties: {
    AAA: { name: 'United Kingdom of Great Britain and Northern Ireland', lonLat: [0, 10] },
    BBB: { name: 'Democratic People’s Republic of Korea', lonLat: [10, 20] },
    group: { name: 'Siebenhundertsiebenundsiebzigtausendstaatengemeinschaft', lonLat: [20, 10] },
  },
  flows: [
    { id: 'one', from: 'AAA', to: 'BBB' },
    { id: 'two', from: 'BBB', to: 'group' },
    { id: 'three', from: 'group', to: null },
  ],
  mechanisms: [{ legs: ['one', 'two', 'three'] }],
});

const placedAt = (dataset: Dataset, width: number): PlacedSwap[] => swaps.select(sliceOf(dataset)).map((row) => placeSwap(row, width));
const boxesOf = ({ placed }: PlacedSwap): SwapBox[] => placed.flatMap(({ from, to }) => [from, to]).flatMap((box) => box ?? []);
/** The words of a link as they are set, left or right of its line. */
const linkSpans = ({ links }: PlacedSwap) =>
  links.flatMap(({ lines, textX, atRight }) =>
    lines.map((line): [number, number] => {
      const width = textWidthPx(line, WORDS_STYLE);
      return atRight ? [textX - width, textX] : [textX, textX + width];
    }),
  );

describe.each([
  ['the shipped mechanisms', shipped],
  ['three legs between long names', longNames],
])('%s', (_, dataset) => {
  const swapsAt = WIDTHS.flatMap((width) => placedAt(dataset, width).map((swap) => ({ width, swap })));

  it('keep their boxes apart and inside the width', () => {
    const wrong = swapsAt.filter(({ width, swap }) => {
      const boxes = boxesOf(swap).map(({ box }) => box);
      const outside = boxes.some((box) => box.x < 0 || box.x + box.width > width || box.y < 0 || box.y + box.height > swap.height);
      return outside || boxes.some((box, index) => boxes.slice(index + 1).some((other) => sharedArea(box, other) > 0));
    });
    expect(wrong.map(({ width }) => width)).toEqual([]);
  });

  it('keep their names inside their boxes', () => {
    const outside = swapsAt.flatMap(({ width, swap }) =>
      boxesOf(swap)
        .filter(({ box, lines }) => lines.length * LINE_PX > box.height || lines.some((line) => textWidthPx(line, NAME_STYLE) > box.width))
        .map(({ lines }) => `${width} px: ${lines.join(' | ')}`),
    );
    // The first of many are enough.
    expect(outside.slice(0, 6)).toEqual([]);
  });

  it('keep the words of their links between the legs', () => {
    const outside = swapsAt.flatMap(({ width, swap }) => linkSpans(swap).flatMap(([from, to]) => (from < 0 || to > width ? [width] : [])));
    const tall = swapsAt.flatMap(({ width, swap }) =>
      swap.links.flatMap(({ y1, y2, lines }) => (lines.length * LINE_PX > y2 - y1 ? [`${width} px: ${lines.join(' | ')}`] : [])),
    );
    expect({ outside, tall }).toEqual({ outside: [], tall: [] });
  });

  it('leave room for an arrow between two boxes', () => {
    const lengths = swapsAt.flatMap(({ swap }) => swap.placed.map(({ line }) => Math.abs(line.x2 - line.x1)));
    expect(Math.min(...lengths)).toBeGreaterThanOrEqual(36);
  });
});

describe('placeSwap', () => {
  it('has a box only where an end is given', () => {
    const legs = placedAt(longNames, 400).flatMap(({ placed }) => placed);
    expect(legs.map(({ from, to }) => [from !== null, to !== null])).toEqual([
      [true, true],
      [true, true],
      [true, false],
    ]);
    expect(legs.map(({ number }) => number)).toEqual([1, 2, 3]);
  });

  it('runs right and left, each leg starting under the end of the last', () => {
    const [swap] = placedAt(longNames, 400);
    const xs = swap?.placed.map(({ from, to }) => [from?.box.x, to?.box.x]) ?? [];
    expect(xs[0]?.[1]).toBe(xs[1]?.[0]);
    expect(xs[1]?.[1]).toBe(xs[2]?.[0]);
    expect(swap?.placed.map(({ line }) => Math.sign(line.x2 - line.x1))).toEqual([1, -1, 1]);
  });

  it('draws the delivery that nobody names only if the dataset has one', () => {
    const named = placedAt(shipped, 400).map(({ mechanism, notNamedPath }) => [mechanism.notNamed.length > 0, notNamedPath !== null]);
    expect(named).toEqual([
      [false, false],
      [true, true],
    ]);
  });
});
