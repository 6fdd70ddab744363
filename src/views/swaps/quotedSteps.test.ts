// Tests mechanisms with words at every width: all inside it, and no words over boxes, other words or links.
import { describe, expect, it } from 'vitest';
import { readFolder, say, shipped, shippedGround, sliceOf } from '../../../tests/support/dataset.ts';
import { quotedSteps } from './quotedSteps.ts';
import { sharedArea, type Box } from '../../geometry/box.ts';
import { MISSING_STYLE, NAME_STYLE, SAID_STYLE, type PlacedLine, type PlacedSteps } from './placeSteps.ts';
import { textWidthPx } from '../../geometry/textWidth.ts';

const WIDTHS = Array.from({ length: 56 }, (_, index) => 250 + index * 12);
const datasets = [
  ['the shipped mechanisms', shipped],
  ['those of another article', readFolder('tests/datasets/minerales')],
] as const;

function boxOf({ x, y, text, tone, atEnd }: PlacedLine): Box {
  const width = textWidthPx(text, tone === 'missing' ? MISSING_STYLE : SAID_STYLE);
  return { x: atEnd ? x - width : x, y: y - 11, width, height: 14 };
}

describe.each(datasets)('%s', (_, dataset) => {
  const placed = WIDTHS.flatMap((width) =>
    [...dataset.mechanisms.keys()].flatMap((id) => {
      const view = quotedSteps(id);
      const room = { width, height: 400, asidePx: 0 };
      return view
        .place(view.select(sliceOf(dataset)), { room, dataset, ground: shippedGround, say, words: [], lookAt: null })
        .map((steps): [number, PlacedSteps] => [width, steps]);
    }),
  );

  it('stay inside their width, with names inside their boxes', () => {
    const outside = placed.flatMap(([width, { steps, stepsDown, height }]) => {
      const named = steps.flatMap(({ from, to }) => [from, to]).flatMap((each) => each ?? []);
      const all = [...named.map(({ box }) => box), ...[...steps, ...stepsDown].flatMap(({ lines }) => lines.map(boxOf))];
      const wide = named.flatMap(({ box, lines }) => lines.filter((line) => textWidthPx(line, NAME_STYLE) > box.width));
      return [...all.filter(({ x, y, ...box }) => x < -0.5 || x + box.width > width + 2 || y < -2 || y + box.height > height + 1), ...wide];
    });
    expect(outside.slice(0, 4)).toEqual([]);
  });

  it('keep words off boxes, other words and links', () => {
    const met = placed.flatMap(([width, { steps, stepsDown }]) => {
      const boxes = steps.flatMap(({ from, to }) => [from, to]).flatMap((each) => each?.box ?? []);
      const ways = stepsDown.map(({ x, y1, y2 }) => ({ x: x - 2, y: y1, width: 4, height: y2 - y1 }));
      const words = [...steps, ...stepsDown].flatMap(({ lines }) => lines.map((line) => ({ text: line.text, box: boxOf(line) })));
      return words.flatMap(({ text, box }, index) => {
        const others = [...boxes, ...ways, ...words.slice(index + 1).map((each) => each.box)];
        return others.some((other) => sharedArea(box, other) > 6) ? [`${width}: ${text}`] : [];
      });
    });
    expect(met.slice(0, 6)).toEqual([]);
  });

  it('say the words of its claim on each arrow', () => {
    for (const [, { steps }] of placed) {
      for (const { flow, lines } of steps) {
        const said = lines.filter(({ tone }) => tone === 'said').map(({ text }) => text);
        const quote = dataset.claims.get(flow.claims[0])?.quote ?? '';
        expect(said.join(' ').replaceAll(/\s+/g, '')).toContain(quote.replaceAll(/\s+/g, ''));
      }
    }
  });
});
