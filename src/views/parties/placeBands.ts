// Sets the widths of ribbons. Width shows a figure, and compares only within one quantity and unit.
import { group, max } from 'd3';
import type { FlowRow } from '../../selection/flowRows.ts';
import { partsOf } from '../../marks/barParts.ts';

/** One of the stacked strokes that make up a ribbon. */
export interface Band {
  readonly widthPx: number;
  /** 1 if the article is certain. */
  readonly opacity: number;
}

/** Width of a ribbon without a figure, or whose figure compares with no other. */
export const RIBBON_PX = 12;
const WIDEST_PX = 20;
const THINNEST_PX = 1.5;
/** Opacities in which an open bound fades outward. */
const FADE = [1, 0.67, 0.33];

/**
 * Gives the bands of a row, widest first; none without a figure. Figures of one quantity and unit share a scale from zero;
 * a figure that is alone in its quantity and unit is `RIBBON_PX` wide, whatever its value.
 */
export function ribbonScale(rows: readonly FlowRow[]): (row: FlowRow) => Band[] {
  const scales = new Map<FlowRow, number>();
  for (const members of comparable(rows)) {
    const values = members.map(({ flow }) => (flow.measure ? Math.abs(flow.measure.value) : 0));
    const reach = max(members.flatMap(partsIn), ({ to }) => Math.abs(to));
    for (const row of members) scales.set(row, members.length > 1 ? WIDEST_PX / (reach || 1) : RIBBON_PX / (values[0] || 1));
  }
  return (row) => {
    const pxPerUnit = scales.get(row) ?? 0;
    const width = (value: number) => Math.max(THINNEST_PX, Math.min(WIDEST_PX, Math.abs(value) * pxPerUnit));
    return partsIn(row)
      .flatMap(({ from, to, paint }) => {
        if (paint === 'out') return FADE.map((share) => ({ widthPx: width(from + (to - from) * share), opacity: 0.28 }));
        return [{ widthPx: width(to), opacity: paint === 'solid' ? 1 : 0.45 }];
      })
      .sort((a, b) => b.widthPx - a.widthPx);
  };
}

/** Groups the rows with a figure by quantity and unit. */
export function comparable(rows: readonly FlowRow[]): FlowRow[][] {
  const measured = rows.filter(({ flow }) => flow.measure !== null);
  return [...group(measured, ({ flow }) => `${flow.measure?.quantity} ${flow.measure?.unit}`).values()];
}

function partsIn({ flow }: FlowRow): ReturnType<typeof partsOf> {
  return flow.measure === null ? [] : partsOf(flow.measure);
}
