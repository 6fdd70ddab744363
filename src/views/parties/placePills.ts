// Places pills on ribbons: a type's glyph, with the figure or the place that a flow names.
import { group } from 'd3';
import type { FlowRow } from '../../selection/flowRows.ts';
import { boxAround, clampBox, type Box, type Point } from '../../geometry/box.ts';
import { LABEL_STYLES, PILL_PX } from '../../map/mapLabels.ts';
import type { Hop } from './placeColumns.ts';
import { placeLabels } from '../../geometry/placeLabels.ts';
import { RIBBON_PX } from './placeBands.ts';
import { textWidthPx } from '../../geometry/textWidth.ts';

export interface Pill {
  readonly box: Box;
  readonly text: string | null;
}

export interface DrawnHop {
  readonly hop: Hop;
  readonly start: Point;
  readonly end: Point;
}

/** The diagram's words, in the reader's language. */
export interface PartyWords {
  amount(row: FlowRow): string | null;
  /** The place within a party that a flow leaves or reaches. */
  place(row: FlowRow): string | null;
  readonly open: Readonly<Record<'origin not stated' | 'destination not given', string>>;
}

/**
 * Places each flow's glyph, with its figure or the place that it names, on its ribbon and clear of the other ribbons and pills.
 */
export function placePills(rows: readonly FlowRow[], drawn: readonly DrawnHop[], words: PartyWords, frame: Box): Map<FlowRow, Pill[]> {
  const widthOf = (text: string) => Math.ceil(textWidthPx(text, LABEL_STYLES.pill)) + PILL_PX.glyph + 14;
  const texts = new Map<DrawnHop, string | null>();
  const hopsOf = group(drawn, ({ hop }) => hop.row);
  for (const row of rows) {
    const own = hopsOf.get(row) ?? [];
    const on = own.find(({ hop }) => !isOpen(hop)) ?? own[0];
    if (on === undefined) continue;
    const place = words.place(row);
    const fits = place !== null && widthOf(place) + 20 <= on.end[0] - on.start[0] - 20;
    texts.set(on, words.amount(row) ?? (fits ? place : null));
  }
  const tasks = drawn
    .filter((on) => texts.has(on) || isOpen(on.hop))
    .sort((a, b) => Number(texts.has(b)) - Number(texts.has(a)))
    .map((on) => {
      const text = texts.get(on) ?? null;
      const size = { width: text === null ? PILL_PX.height : widthOf(text), height: PILL_PX.height };
      const shares = !isOpen(on.hop) ? SHARES.between : on.hop.from.kind === 'origin not stated' ? SHARES.origin : SHARES.destination;
      const between: Box = { x: on.start[0] + 12, y: frame.y, width: on.end[0] - on.start[0] - 32, height: frame.height };
      // A pill wider than its ribbon is long overlaps the edges of both plates, but neither name.
      const candidates =
        size.width > between.width
          ? [boxAround(pointOn(on, 0.5), size)]
          : shares.map((t) => clampBox(boxAround(pointOn(on, t), size), between));
      return { key: on, candidates, mayCoverLines: true, margin: 1, of: on.hop.row };
    });
  const pills = new Map<FlowRow, Pill[]>();
  const lines = drawn.map((on) => ({ of: on.hop.row, points: STEPS.flatMap((t) => edgesOn(on, t)) }));
  const placed = placeLabels(tasks, [], lines, frame);
  for (const { key: on, candidates } of tasks) {
    // Keeps every pill: if no place is free, it takes its first choice.
    const box = placed.get(on) ?? candidates[0];
    if (box === undefined) continue;
    pills.set(on.hop.row, [...(pills.get(on.hop.row) ?? []), { box, text: texts.get(on) ?? null }]);
  }
  return pills;
}

/** Where a glyph may be along a ribbon, best first: near the given end if the other is not given. */
const SHARES = {
  between: [0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74],
  origin: [0.66, 0.74, 0.58, 0.82],
  destination: [0.34, 0.26, 0.42, 0.18],
};
const STEPS = Array.from({ length: 21 }, (_, index) => index / 20);

/** Gives the point of a ribbon at `t`, from 0 to 1. */
function pointOn({ start, end }: DrawnHop, t: number): Point {
  const middle = (start[0] + end[0]) / 2;
  const s = 1 - t;
  return [s ** 3 * start[0] + 3 * s * t * middle + t ** 3 * end[0], start[1] + (end[1] - start[1]) * (3 * t * t - 2 * t ** 3)];
}

/** Gives both edges of a ribbon at `t`, since a pill must clear the ribbon and not just its middle. */
function edgesOn(on: DrawnHop, t: number): Point[] {
  const [x, y] = pointOn(on, t);
  return [
    [x, y - RIBBON_PX / 2],
    [x, y + RIBBON_PX / 2],
  ];
}

function isOpen({ from, to }: Hop): boolean {
  return from.kind === 'origin not stated' || to.kind === 'destination not given';
}
