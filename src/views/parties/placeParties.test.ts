// Tests ribbons between parties, from 300 to 1200 px: names stay apart, ribbons run from plate to plate, only figures have width.
import { describe, expect, it } from 'vitest';
import { buildDataset, mapWords, readFolder, say, shipped, sliceOf } from '../../../tests/support/dataset.ts';
import type { Dataset, End } from '../../model/dataset.ts';
import type { Measure } from '../../model/schema.ts';
import { selectFlowRows } from '../../selection/flowRows.ts';
import { boxAround, centreOf, growBox, sharedArea, type Box } from '../../geometry/box.ts';
import { holderOf } from './placeColumns.ts';
import type { PartyWords } from './placePills.ts';
import { OPEN_STYLE, PARTY_LINE_PX, PARTY_STYLE, placeParties, type PlacedParties } from './placeParties.ts';
import { textWidthPx } from '../../geometry/textWidth.ts';

const WIDTHS = [300, 350, 480, 600, 760, 1200];
const words: PartyWords = {
  amount: mapWords.amount,
  place: ({ flow }) => flow.reaching?.name ?? (flow.to?.kind === 'place' ? flow.to.place.name : null),
  open: { 'origin not stated': say('map.originNotStated'), 'destination not given': say('map.destinationNotGiven') },
};
const placedAt = (dataset: Dataset, width: number): PlacedParties => placeParties(selectFlowRows(sliceOf(dataset)), dataset, words, width);

const parties = {
  AAA: { name: 'United Kingdom of Great Britain and Northern Ireland', lonLat: [0, 10] },
  BBB: { name: 'Democratic People’s Republic of Korea', lonLat: [10, 20] },
  CCC: { name: 'Chad', lonLat: [15, 20] },
  group: { name: 'Siebenhundertsiebenundsiebzigtausendstaatengemeinschaft', lonLat: null },
} as const;
const volume = (value: number, unit: string, bound: 'exact' | 'greater-than' = 'exact'): Measure => ({
  quantity: 'volume',
  unit,
  bound,
  value,
  period: null,
});
const inACircle = buildDataset({
  parties,
  places: { port: { name: 'Port', lonLat: [1, 11], within: 'AAA', kind: 'city' } },
  flows: [
    { from: 'AAA', to: 'BBB', measure: volume(10, 'bcm') },
    { from: 'BBB', to: 'group', direction: 'two-way' },
    { from: 'group', to: 'AAA' },
    { from: 'AAA', to: 'port' },
    { from: null, to: 'CCC' },
    { from: 'CCC', to: null, status: 'possible' },
  ],
});
const withAShortCut = buildDataset({
  parties,
  flows: [
    { from: 'AAA', to: 'BBB' },
    { from: 'BBB', to: 'CCC' },
    { id: 'past', from: 'AAA', to: 'CCC' },
  ],
});
const byTheDozen = buildDataset({
  parties: Object.fromEntries(
    Array.from({ length: 14 }, (_, index) => [`P${String.fromCharCode(65 + index)}X`, { lonLat: [index, index] }]),
  ),
  flows: Array.from({ length: 40 }, (_, index) => ({
    from: `P${String.fromCharCode(65 + (index % 14))}X`,
    to: `P${String.fromCharCode(65 + ((index * 5 + 3) % 14))}X`,
  })),
});

const columnsOf = (placed: PlacedParties) => new Set(placed.parties.map(({ column }) => column)).size;
const numbersOf = (d: string) => [...d.matchAll(/-?[\d.]+/g)].map(([number]) => Number(number));
/** Gives the two ends of a ribbon. */
function endsOf(d: string): { start: number[]; end: number[] } {
  const [path = '', beyond = '0'] = d.split('h');
  const numbers = numbersOf(path);
  const [x = NaN, y = NaN] = numbers;
  const lastY = path.includes('H') ? y : (numbers.at(-1) ?? NaN);
  const lastX = path.includes('H') ? numbers.at(-1) : numbers.at(-2);
  return { start: [x, y], end: [(lastX ?? NaN) + Number(beyond), lastY] };
}
/** Tells whether a ribbon reaches this side of a box, with or without an arrowhead between them. */
const meets = (box: Box, side: 'left' | 'right', [x = NaN, y = NaN]: number[]) => {
  const gap = side === 'left' ? box.x - x : x - (box.x + box.width);
  return gap >= -0.11 && gap <= 9.11 && y >= box.y && y <= box.y + box.height;
};

describe.each([
  ['the shipped flows', shipped],
  ['the flows of the second article', readFolder('tests/datasets/minerales')],
  ['long names, a circle, a flow within a party, open ends', inACircle],
  ['a flow past the middle column', withAShortCut],
  ['forty flows among fourteen', byTheDozen],
])('placeParties of %s', (_, dataset) => {
  const all = WIDTHS.map((width) => ({ width, placed: placedAt(dataset, width) }));

  it('keeps names apart, each in its plate, all within the width', () => {
    for (const { width, placed } of all) {
      const boxes = placed.parties.map(({ box }) => box);
      const touching = boxes.filter((box, index) => boxes.slice(index + 1).some((other) => sharedArea(growBox(box, 2), other) > 0));
      expect(touching, `${width} px`).toEqual([]);
      const outside = placed.parties.filter(({ box, lines, kind }) => {
        const style = kind === 'party' ? PARTY_STYLE : OPEN_STYLE;
        const tooWide = lines.some((line) => textWidthPx(line, style) > box.width - 8);
        const tooTall = lines.length * PARTY_LINE_PX > box.height;
        return tooWide || tooTall || box.x < 0 || box.x + box.width > width || box.y < 0 || box.y + box.height > placed.height;
      });
      expect(outside.map(({ lines }) => `${width} px: ${lines.join(' | ')}`)).toEqual([]);
    }
  });

  it('draws each flow once, from its first party to its last, with room for it', () => {
    for (const { width, placed } of all) {
      expect(placed.ties.map(({ flow }) => flow.id)).toEqual([...dataset.flows.keys()]);
      for (const { flow, ribbons } of placed.ties) {
        const holderName = (end: End | null) => end && holderOf(end, dataset).name;
        const starts = ribbons.map(({ d }) => endsOf(d).start);
        const ends = ribbons.map(({ d }) => endsOf(d).end);
        const first = placed.parties.find(({ box }) => meets(box, 'right', starts[0] ?? []));
        const last = placed.parties.find(({ box }) => meets(box, 'left', ends.at(-1) ?? []));
        expect([first?.kind, last?.kind], `${flow.id} at ${width} px`).toEqual([
          flow.from === null ? 'origin not stated' : 'party',
          flow.to === null ? 'destination not given' : 'party',
        ]);
        expect(first?.name).toBe(holderName(flow.from));
        expect(last?.name).toBe(holderName(flow.to));
        expect(Math.min(...ribbons.map((_ribbon, index) => (ends[index]?.[0] ?? 0) - (starts[index]?.[0] ?? 0)))).toBeGreaterThan(40);
      }
    }
  });

  it('keeps the ribbons of a node side by side', () => {
    for (const { placed } of all) {
      for (const at of ['start', 'end'] as const) {
        const points = placed.ties.flatMap(({ ribbons }) => ribbons.map(({ d }) => endsOf(d)[at]));
        const upon = points.filter(([x = 0, y = 0], index) =>
          points.slice(index + 1).some((other) => Math.abs((other[0] ?? 0) - x) < 12 && Math.abs((other[1] ?? 0) - y) < 20),
        );
        expect(upon).toEqual([]);
      }
    }
  });

  it('fades only where an end is not given', () => {
    for (const { placed } of all) {
      const faded = placed.ties.map(({ flow, ribbons }) => [flow.id, ribbons.filter(({ fade }) => fade !== null).length]);
      expect(faded).toEqual([...dataset.flows.values()].map(({ id, from, to }) => [id, Number(from === null) + Number(to === null)]));
    }
  });

  it('has an arrowhead for each given direction', () => {
    const expected = [...dataset.flows.values()].map(({ direction, from, to }) => {
      if (direction === 'undirected' || direction === 'not-stated') return 0;
      return Number(to !== null) + Number(direction === 'two-way' && from !== null);
    });
    for (const { placed } of all) expect(placed.ties.map(({ heads }) => heads.length)).toEqual(expected);
  });

  it('has width for a figure only', () => {
    for (const { placed } of all) {
      for (const { flow, bands } of placed.ties) expect(bands.length > 0, flow.id).toBe(flow.measure !== null);
    }
  });
});

describe('placeParties', () => {
  it('makes a chain if there is room and no circle, otherwise two columns', () => {
    expect(WIDTHS.map((width) => columnsOf(placedAt(shipped, width)))).toEqual([2, 2, 2, 3, 3, 3]);
    expect(WIDTHS.map((width) => columnsOf(placedAt(inACircle, width)))).toEqual([2, 2, 2, 2, 2, 2]);
  });

  it('leads a flow past a column where it does not stop', () => {
    const { ties, parties: named } = placedAt(withAShortCut, 1200);
    const past = ties.find(({ flow }) => flow.id === 'past');
    expect(past?.ribbons).toHaveLength(2);
    expect(past?.heads).toHaveLength(1);
    expect(named).toHaveLength(3);
    const joints = past?.ribbons.map(({ d }) => endsOf(d)) ?? [];
    expect(joints[0]?.end).toEqual(joints[1]?.start);
  });

  it.each([
    ['the shipped flows', shipped],
    ['the second article', readFolder('tests/datasets/minerales')],
  ])('has a pill for each ribbon of %s, and keeps pills apart', (_, dataset) => {
    for (const width of WIDTHS) {
      const pills = placedAt(dataset, width).ties.flatMap((tie) => tie.pills);
      const upon = pills.filter(({ box }, index) => pills.slice(index + 1).some((other) => sharedArea(box, other.box) > 0));
      expect(upon, `${width} px`).toEqual([]);
      const figures = selectFlowRows(sliceOf(dataset)).flatMap((row) => mapWords.amount(row) ?? []);
      expect(pills.flatMap(({ text }) => text ?? [])).toEqual(expect.arrayContaining(figures));
    }
  });

  it.each([
    ['the shipped flows', shipped],
    ['the second article', readFolder('tests/datasets/minerales')],
  ])('keeps pills off the names of %s', (_, dataset) => {
    for (const width of WIDTHS) {
      const { parties: named, ties } = placedAt(dataset, width);
      const covered = named.filter(({ kind, box, lines }) => {
        if (kind !== 'party') return ties.some(({ pills }) => pills.some((pill) => sharedArea(box, pill.box) > 0));
        const textWidth = Math.max(...lines.map((line) => textWidthPx(line, PARTY_STYLE)));
        const text = boxAround(centreOf(box), { width: textWidth, height: lines.length * PARTY_LINE_PX });
        return ties.some(({ pills }) => pills.some((pill) => sharedArea(text, pill.box) > 0));
      });
      expect(covered.map(({ lines }) => `${width} px: ${lines.join(' ')}`)).toEqual([]);
    }
  });

  const solidWidths = (measures: readonly Measure[]) => {
    const dataset = buildDataset({ parties, flows: measures.map((measure) => ({ from: 'AAA', to: 'CCC', measure })) });
    return placedAt(dataset, 600).ties.map(({ bands }) => bands.find(({ opacity }) => opacity === 1)?.widthPx ?? NaN);
  };

  it('compares widths within one quantity and unit', () => {
    const [ten = NaN, five = NaN, two = NaN] = solidWidths([volume(10, 'bcm'), volume(5, 'bcm'), volume(2, 'bcm')]);
    expect(ten / five).toBeCloseTo(2);
    expect(ten / two).toBeCloseTo(5);
  });

  it('does not compare widths across units', () => {
    const [gas, oil] = solidWidths([volume(10, 'bcm'), volume(400, 'Mt')]);
    expect(gas).toBe(oil);
  });

  it('fades outward past a lower bound, and is exact if the article is', () => {
    const bandsOf = (measure: Measure) =>
      placedAt(buildDataset({ parties, flows: [{ from: 'AAA', to: 'CCC', measure }] }), 600).ties.flatMap(({ bands }) => bands);
    expect(bandsOf(volume(4, 'bcm')).map(({ opacity }) => opacity)).toEqual([1]);
    const bound = bandsOf(volume(4, 'bcm', 'greater-than'));
    expect(bound.length).toBeGreaterThan(2);
    expect(bound.at(-1)?.opacity).toBe(1);
    const outer = bound.slice(0, -1);
    expect(outer.every(({ widthPx, opacity }) => widthPx > (bound.at(-1)?.widthPx ?? 0) && opacity < 0.5)).toBe(true);
  });

  it('leads a flow that returns to each of its stops', () => {
    const dataset = buildDataset({ parties, flows: [{ from: 'AAA', via: ['BBB', 'AAA'], to: 'CCC' }] });
    const { ties, parties: plates } = placedAt(dataset, 600);
    const reached = (ties[0]?.ribbons ?? []).map(({ d }) => {
      const [x, y] = /([\d.]+) ([\d.]+)$/.exec(d)?.slice(1).map(Number) ?? [];
      const grown = plates.find(
        ({ box }) => Math.abs(box.y + box.height / 2 - (y ?? 0)) <= box.height / 2 && Math.abs(box.x - (x ?? 0)) < 12,
      );
      return grown?.name;
    });
    expect(reached).toEqual([parties.BBB.name, parties.AAA.name, parties.CCC.name]);
  });

  it('is empty without flows', () => {
    const { parties: none, ties, height } = placeParties([], shipped, words, 600);
    expect([none, ties]).toEqual([[], []]);
    expect(Number.isFinite(height)).toBe(true);
  });
});
