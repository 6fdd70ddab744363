// Places measures as bars: one panel and one scale for each quantity and unit, with bounds drawn as bounds.
import { extent, group, ticks } from 'd3';
import type { Claim, FlowType, Sourced } from '../../model/dataset.ts';
import type { Measure } from '../../model/schema.ts';
import { tenth } from '../../geometry/box.ts';
import { partsOf, type BarPart } from '../../marks/barParts.ts';

export interface FigureRow extends Sourced {
  readonly claim: Claim;
  readonly measure: Measure;
  /** Null for a claim of no type. */
  readonly type: FlowType | null;
}

export interface PlacedBar extends FigureRow {
  readonly y: number;
  readonly parts: readonly BarPart[];
}

export interface FigurePanel {
  readonly quantity: Measure['quantity'];
  readonly unit: string;
  readonly y: number;
  readonly bars: readonly PlacedBar[];
  readonly axis: { readonly y: number; readonly ticks: readonly { x: number; value: number }[] };
}

export interface PlacedFigures {
  readonly width: number;
  readonly height: number;
  readonly panels: readonly FigurePanel[];
}

export const FIGURE_PX = { heading: 22, bar: 18, barPitch: 46, axis: 22, gap: 12 };

/** Places the bars in a width, px. Every scale includes zero; negative values lie to its left. Only the rows set the height. */
export function placeFigures(rows: readonly FigureRow[], width: number): PlacedFigures {
  let y = 0;
  const panels = [...group(rows, ({ measure }) => `${measure.quantity} ${measure.unit}`).values()].flatMap((members): FigurePanel[] => {
    const [first] = members;
    if (first === undefined) return [];
    const [low, high] = reachOf(members);
    const scale = (value: number) => ((value - low) / (high - low)) * (width - 2);
    const top = y;
    const bars = members.map((row, index) => ({
      ...row,
      y: top + FIGURE_PX.heading + index * FIGURE_PX.barPitch,
      parts: partsOf(row.measure).map(({ from, to, paint }) => ({
        x: tenth(scale(Math.min(from, to))),
        width: tenth(scale(Math.max(from, to)) - scale(Math.min(from, to))),
        paint,
      })),
    }));
    const axisY = top + FIGURE_PX.heading + (members.length - 1) * FIGURE_PX.barPitch + FIGURE_PX.bar;
    const marks = ticks(low, high, 4).map((value) => ({ x: tenth(scale(value)), value }));
    y = axisY + FIGURE_PX.axis + FIGURE_PX.gap;
    return [{ quantity: first.measure.quantity, unit: first.measure.unit, y: top, bars, axis: { y: axisY, ticks: marks } }];
  });
  return { width, height: Math.max(0, y - FIGURE_PX.gap), panels };
}

/** Gives the least and the greatest value of a scale, with some room to the right of a loss: otherwise it would look like a gain. */
function reachOf(rows: readonly FigureRow[]): [low: number, high: number] {
  const ends = rows.flatMap(({ measure }) => partsOf(measure).flatMap(({ from, to }) => [from, to]));
  const [low = 0, most = 0] = extent([0, ...ends]);
  return [low, Math.max(-low * 0.15, most) || 1];
}
